#include "read/bibliography/bibliography.h"

#include <algorithm>
#include <string_view>
#include <system_error>

#include <ibid/error.h>

#include "read/bibliography/entry_article.h"
#include "read/decode.h"
#include "read/input.h"
#include "read/read_error.h"
#include "text/hash.h"
#include "text/words.h"

namespace ibid {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t largest = 64u << 20;

struct Format {
    bool (*begins)(std::string_view text);
    BibliographyText (*read)(std::string_view text);
};
constexpr Format formats[] = {
    {[](std::string_view text) {
         return text.starts_with('[') || text.starts_with('{');
     },
     read_csl_json},
    {[](std::string_view text) { return text.starts_with("TY  -"); }, read_ris},
    // What stands before the first entry is a comment.
    {[](std::string_view text) {
         return !text.starts_with('<') && text.find('@') != text.npos;
     },
     read_bibtex},
};

BibliographyText read_any(std::string_view text, const std::string& name) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    const std::string_view rest = text.substr(std::min(begin, text.size()));
    for (const Format& format : formats)
        if (format.begins(rest)) return format.read(text);
    throw Error(name + " is no bibliography that ibid-index reads",
                "export it as CSL JSON, BibTeX or RIS");
}

std::string read_text(const fs::path& path, const std::string& name) {
    try {
        return decode(Input({path, name, 0, 0}).read_all(largest)).text;
    } catch (const ReadError& error) {
        throw Error("the bibliography " + name + " " + error.what());
    }
}

std::string real_path(const fs::path& path) {
    std::error_code failed;
    return fs::weakly_canonical(path, failed).string();
}

// "…/storage/AB12/report.pdf" -> "AB12/report.pdf"; "" of fewer parts.
std::string tail_of(const std::string& path) {
    const std::size_t last = path.rfind('/');
    if (last == path.npos || last == 0) return {};
    const std::size_t before = path.rfind('/', last - 1);
    return path.substr(before == path.npos ? 0 : before + 1);
}

// Addresses of files and the paths of Windows as paths of here.
std::string local_path(std::string path) {
    if (path.starts_with("file://")) path.erase(0, 7);
    std::ranges::replace(path, '\\', '/');
    return path;
}

std::string entry_name(const std::string& file,
                       const BibliographyEntry& entry) {
    return file + (entry.key.empty() ? " line " + std::to_string(entry.line)
                                     : ' ' + entry.key);
}

const Article* only_one(
    const std::map<std::string, std::vector<const Article*>>& places,
    const std::string& place) {
    const auto found = places.find(place);
    if (found == places.end() || found->second.size() != 1) return nullptr;
    return found->second.front();
}

// A title alone is enough where one of the two does not say the year.
bool may_be_same_year(const Date& a, const Date& b) {
    return !a.known() || !b.known() || a.year == b.year;
}

}  // namespace

void Bibliography::read(const fs::path& path, std::vector<Failure>& failures) {
    const std::string name = path.filename().string();
    BibliographyText text = read_any(read_text(path, path.string()), path);
    if (text.entries.empty()) {
        if (text.failures.empty())
            throw Error("the bibliography " + path.string() +
                        " has no entries");
        const Failure& first = text.failures.front();
        throw Error("the bibliography " + path.string() + " cannot be read: " +
                    "line " + std::to_string(first.line) + ": " + first.what);
    }
    for (const BibliographyEntry& entry : text.entries)
        add(entry, name, fs::absolute(path).parent_path());
    for (Failure& failure : text.failures) {
        failure.file = path.string();
        failures.push_back(std::move(failure));
    }
    report_shared_files(path.string(), failures);
    std::string all = fingerprint_;
    for (const Article& article : articles_) all += metadata_print(article);
    fingerprint_ = ibid::fingerprint(all);
}

void Bibliography::add(const BibliographyEntry& entry, const std::string& name,
                       const fs::path& folder) {
    const Article& article =
        articles_.emplace_back(to_article(entry, entry_name(name, entry)));
    const auto put = [&](Places& places, const std::string& place) {
        std::vector<const Article*>& there = places[place];
        // It is the last that came to any place.
        if (!place.empty() && (there.empty() || there.back() != &article))
            there.push_back(&article);
    };
    for (const std::string& file : entry.files) {
        const std::string path = local_path(file);
        put(by_path_, real_path(folder / path));
        put(by_tail_, tail_of(path));
    }
    put(by_title_, folded_words(article.title));
}

void Bibliography::report_shared_files(const std::string& name,
                                       std::vector<Failure>& failures) const {
    for (const auto& [path, claims] : by_path_)
        if (claims.size() > 1)
            failures.push_back({name, 0,
                                std::to_string(claims.size()) +
                                    " entries have the file " + path +
                                    ", and none of them was used for it",
                                false});
}

const Article* Bibliography::about(const SourceFile& file) const {
    if (by_path_.empty() || file.path == "-") return nullptr;
    const std::string path = real_path(file.path);
    if (by_path_.contains(path)) return only_one(by_path_, path);
    const std::string tail = tail_of(path);
    return tail.empty() ? nullptr : only_one(by_tail_, tail);
}

const Article* Bibliography::about(const Article& article,
                                   std::vector<std::string>& remarks) const {
    constexpr std::size_t telling = 3;  // words: "Editorial note" is no title
    const std::string title = folded_words(article.title);
    const auto found = by_title_.find(title);
    if (found == by_title_.end() ||
        std::ranges::count(title, ' ') + 1 < static_cast<int>(telling))
        return nullptr;
    std::vector<const Article*> fit;
    for (const Article* entry : found->second)
        if (may_be_same_year(entry->date, article.date)) fit.push_back(entry);
    if (fit.size() == 1) return fit.front();
    if (!fit.empty())
        remarks.push_back(std::to_string(fit.size()) +
                          " entries of the bibliography have this title, and "
                          "none of them was used (" +
                          fit[0]->origins.at("title") + ", " +
                          fit[1]->origins.at("title") + ")");
    return nullptr;
}

std::string metadata_print(const Article& article) {
    std::string all;
    const auto add = [&all](std::string_view field) {
        all.append(field) += '\0';
    };
    for (const std::string& author : article.authors) add(author);
    add("");
    add(to_string(article.date));
    for (const std::string& field :
         {article.title, article.source, article.url, article.language})
        add(field);
    for (const auto& [field, origin] : article.origins) add(origin);
    for (const auto& [variable, text] : article.csl) {
        add(variable);
        add(text);
    }
    return all;
}

}  // namespace ibid
