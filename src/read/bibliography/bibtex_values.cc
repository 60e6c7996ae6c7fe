#include "read/bibliography/bibtex_values.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

#include "document/written_date.h"
#include "read/bibliography/latex.h"
#include "read/bibliography/renamed.h"
#include "text/utf8.h"

namespace ibid {

namespace {

constexpr Renamed types[] = {
    {"article", "article-journal"},
    {"book", "book"},
    {"booklet", "pamphlet"},
    {"collection", "book"},
    {"conference", "paper-conference"},
    {"inbook", "chapter"},
    {"incollection", "chapter"},
    {"inproceedings", "paper-conference"},
    {"manual", "report"},
    {"mastersthesis", "thesis"},
    {"online", "webpage"},
    {"phdthesis", "thesis"},
    {"proceedings", "book"},
    {"report", "report"},
    {"techreport", "report"},
    {"thesis", "thesis"},
    {"unpublished", "manuscript"},
    {"www", "webpage"},
};
constexpr Renamed names[] = {
    {"abstract", ""},
    {"address", "publisher-place"},
    {"booktitle", "container-title"},
    {"doi", "DOI"},
    {"edition", "edition"},
    {"howpublished", "publisher"},
    {"institution", "publisher"},
    {"isbn", "ISBN"},
    {"issn", "ISSN"},
    {"issue", "issue"},
    {"journal", "container-title"},
    {"journaltitle", "container-title"},
    {"language", "language"},
    {"langid", "language"},
    {"location", "publisher-place"},
    {"note", "note"},
    {"organization", "publisher"},
    {"pages", "page"},
    {"publisher", "publisher"},
    {"school", "publisher"},
    {"series", "collection-title"},
    {"title", "title"},
    {"type", "genre"},
    {"url", "URL"},
    {"volume", "volume"},
};

// Calls each(part) for what `separator` parts outside of braces.
template <class Each>
void each_part(std::string_view text, std::string_view separator, Each each) {
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\') {
            ++at;
        } else if (text[at] == '{') {
            ++depth;
        } else if (text[at] == '}') {
            --depth;
        } else if (depth == 0 &&
                   text.substr(at, separator.size()) == separator) {
            each(text.substr(begin, at - begin));
            begin = at + separator.size();
            at = begin - 1;
        }
    }
    each(text.substr(begin));
}

// "Lee, Ann", "Lee, Jr, Ann", "Ann van Lee", "{World Bank}".
std::string name_of(std::string_view name) {
    std::vector<std::string> parts;
    each_part(name, ",", [&](std::string_view part) {
        parts.push_back(text_of_latex(part));
    });
    if (parts.size() > 1) return inverted_name(parts.front(), parts.back());
    std::vector<std::string> words;
    each_part(fold_space(name), " ", [&](std::string_view word) {
        words.push_back(text_of_latex(word));
    });
    if (words.size() < 2) return parts.front();
    std::size_t family = words.size() - 1;
    for (std::size_t i = 1; i < words.size() - 1; ++i)
        if (!words[i].empty() && is_lower(code_point_at(words[i], 0).value)) {
            family = i;
            break;
        }
    std::string given, rest;
    for (std::size_t i = 0; i < words.size(); ++i)
        (i < family ? given : rest) += words[i] + ' ';
    return inverted_name(fold_space(rest), fold_space(given));
}

std::vector<std::string> names_of(const std::string& list) {
    std::vector<std::string> found;
    each_part(fold_space(list), " and ", [&](std::string_view name) {
        if (std::string one = name_of(name); !one.empty() && one != "others")
            found.push_back(std::move(one));
    });
    return found;
}

// "report.pdf", "PDF:files/1/report.pdf:application/pdf;...": Zotero and JabRef
// put a backslash before what would part the list.
std::vector<std::string> files_of(std::string_view list) {
    std::vector<std::string> files, parts{""};
    const auto end = [&] {
        const bool whole = parts.size() < 3;
        std::string path = whole ? parts.front() : parts[parts.size() - 2];
        if (whole && parts.size() == 2) path += ':' + parts[1];
        if (path = fold_space(path); !path.empty())
            files.push_back(std::move(path));
        parts.assign(1, "");
    };
    for (std::size_t at = 0; at < list.size(); ++at) {
        if (list[at] == '\\' && at + 1 < list.size())
            parts.back() += list[++at];
        else if (list[at] == ':')
            parts.emplace_back();
        else if (list[at] == ';')
            end();
        else if (list[at] != '{' && list[at] != '}')
            parts.back() += list[at];
    }
    end();
    return files;
}

Date date_of(const BibtexFields& fields) {
    const auto field = [&](const char* name) {
        const auto found = fields.find(name);
        return found == fields.end() ? "" : text_of_latex(found->second);
    };
    const std::string whole = field("date");
    if (const auto date = parse_date(whole.substr(0, whole.find('/'))))
        return *date;
    const std::string year = field("year");
    const std::string text = field("day") + ' ' + field("month") + ' ' + year;
    if (const auto date = only_date(fold_space(text))) return *date;
    const std::string month = field("month");
    if (const auto date =
            parse_date(year + '-' + (month.size() == 1 ? "0" : "") + month))
        return *date;
    return parse_date(year).value_or(Date{});
}

}  // namespace

void set_values(BibliographyEntry& entry, const std::string& type,
                const BibtexFields& fields) {
    entry.type = renamed(types, type);
    for (const auto& [name, value] : fields) {
        if (name == "author")
            entry.authors = names_of(value);
        else if (name == "editor")
            entry.editors = names_of(value);
        else if (name == "file")
            entry.files = files_of(value);
        else if (name == "number")
            entry.fields[entry.type == "article-journal" ? "issue" : "number"] =
                text_of_latex(value);
        else if (const std::string csl = renamed(names, name); !csl.empty())
            entry.fields[csl] =
                name == "url" ? fold_space(value) : text_of_latex(value);
    }
    entry.date = date_of(fields);
}

}  // namespace ibid
