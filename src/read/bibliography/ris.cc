// RIS, as databases and reference managers export it -> entries.
//
//   TY  - JOUR
//   AU  - Lee, Ann
//   ER  -

#include <algorithm>
#include <iterator>

#include "document/written_date.h"
#include "read/bibliography/entry.h"
#include "read/bibliography/renamed.h"
#include "text/utf8.h"

namespace ibid {

namespace {

constexpr Renamed types[] = {
    {"BLOG", "post-weblog"},
    {"BOOK", "book"},
    {"CHAP", "chapter"},
    {"CONF", "paper-conference"},
    {"CPAPER", "paper-conference"},
    {"EBOOK", "book"},
    {"ECHAP", "chapter"},
    {"EJOUR", "article-journal"},
    {"ELEC", "webpage"},
    {"GOVDOC", "report"},
    {"JOUR", "article-journal"},
    {"MGZN", "article-magazine"},
    {"NEWS", "article-newspaper"},
    {"RPRT", "report"},
    {"THES", "thesis"},
    {"UNPB", "manuscript"},
};
// Of several tags for one variable the first that the entry has counts.
constexpr Renamed names[] = {
    {"CY", "publisher-place"},
    {"DO", "DOI"},
    {"ET", "edition"},
    {"ID", "key"},
    {"IS", "issue"},
    {"JF", "container-title"},
    {"JO", "container-title"},
    {"LA", "language"},
    {"PB", "publisher"},
    {"PP", "publisher-place"},
    {"SP", "page"},
    {"T1", "title"},
    {"T2", "container-title"},
    {"T3", "collection-title"},
    {"TI", "title"},
    {"UR", "URL"},
    {"VL", "volume"},
};

// "2022/03/15/", "2022", "15 March 2022".
Date date_of(std::string_view value) {
    std::string iso(value.substr(0, value.find_last_not_of("/ ") + 1));
    std::ranges::replace(iso, '/', '-');
    if (const auto date = parse_date(iso)) return *date;
    return only_date(iso).value_or(Date{});
}

// "XX  - value"; the tag, or "".
std::string_view tag_of(std::string_view line) {
    const auto is_tag = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    if (line.size() < 5 || !is_tag(line[0]) || !is_tag(line[1])) return {};
    return line.substr(2, 3) == "  -" ? line.substr(0, 2) : std::string_view();
}

class Parser {
public:
    void take(std::string_view line, std::size_t number) {
        const std::string_view tag = tag_of(line);
        if (tag.empty()) return go_on(line, number);
        const std::string value = fold_space(line.substr(5));
        if (tag == "TY") {
            if (open_) unfinished();
            entry_ = {};
            last_ = nullptr;
            entry_.line = number;
            entry_.type = renamed(types, value);
            open_ = true;
        } else if (!open_) {
            out_.fail(number, "a line stands outside of an entry");
        } else if (tag == "ER") {
            finish();
        } else if (!value.empty()) {
            set(tag, value);
        }
    }

    BibliographyText end() {
        if (open_) unfinished();
        return std::move(out_);
    }

private:
    // A line without a tag goes on with the one before.
    void go_on(std::string_view line, std::size_t number) {
        const std::string more = fold_space(line);
        if (more.empty()) return;
        if (!open_) return out_.fail(number, "a line is of no entry");
        if (last_) *last_ += ' ' + more;
    }

    void set(std::string_view tag, const std::string& value) {
        last_ = nullptr;
        if (tag == "AU" || tag == "A1")
            entry_.authors.push_back(value);
        else if (tag == "ED" || tag == "A2" || tag == "A3")
            entry_.editors.push_back(value);
        else if (tag == "L1" || tag == "L4")
            entry_.files.push_back(value);
        else if (tag == "PY" || tag == "Y1" || tag == "DA")
            take_date(date_of(value));
        else if (tag == "EP")
            take_last_page(value);
        else if (tag == "SN")
            entry_.fields[entry_.type == "book" ? "ISBN" : "ISSN"] = value;
        else if (const std::string name = renamed(names, tag); !name.empty())
            last_ = &entry_.fields.emplace(name, value).first->second;
    }

    void take_last_page(const std::string& value) {
        std::string& pages = entry_.fields["page"];
        if (pages.find('-') == pages.npos)
            pages += (pages.empty() ? "" : "-") + value;
    }

    // DA says the day where PY gives the year alone.
    void take_date(const Date& date) {
        if (!entry_.date.known() || entry_.date.month == 0) entry_.date = date;
    }

    void finish() {
        if (const auto key = entry_.fields.find("key");
            key != entry_.fields.end()) {
            entry_.key = key->second;
            entry_.fields.erase(key);
        }
        out_.entries.push_back(std::move(entry_));
        entry_ = {};
        last_ = nullptr;
        open_ = false;
    }
    void unfinished() {
        out_.fail(entry_.line, "an entry has no end (ER) and was not used");
        open_ = false;
    }

    BibliographyText out_;
    BibliographyEntry entry_;
    std::string* last_ = nullptr;
    bool open_ = false;
};

}  // namespace

BibliographyText read_ris(std::string_view text) {
    Parser parser;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        parser.take(text.substr(0, end), number);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parser.end();
}

}  // namespace ibid
