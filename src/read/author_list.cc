#include "read/author_list.h"

#include <algorithm>

#include "text/utf8.h"

namespace ibid {

namespace {

std::vector<std::string> split_at(std::string_view line,
                                  std::string_view mark) {
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t at = line.find(mark);
        std::string part = fold_space(line.substr(0, at));
        if (!part.empty()) parts.push_back(std::move(part));
        if (at == line.npos) return parts;
        line.remove_prefix(at + mark.size());
    }
}

// Two to five words, none of them one that only institutions have.
bool looks_like_full_name(std::string_view part) {
    const std::vector<std::string> words = split_at(part, " ");
    return words.size() >= 2 && words.size() <= 5 &&
           std::ranges::none_of(words, [](const std::string& word) {
               return word == "of" || word == "for" || word == "the" ||
                      word == "on" || word == "in";
           });
}

// Every " and " and " & " as the comma that it stands for.
std::string with_commas(std::string line) {
    for (const std::string_view word : {", and ", ", & ", " and ", " & "}) {
        std::string result;
        std::size_t from = 0, at = 0;
        while ((at = line.find(word, from)) != line.npos) {
            result.append(line, from, at - from).append(", ");
            from = at + word.size();
        }
        line = result.append(line, from);
    }
    return line;
}

}  // namespace

std::vector<std::string> split_authors(std::string_view line) {
    std::vector<std::string> authors;
    for (std::string& part : split_at(line, ";")) {
        std::vector<std::string> names = split_at(with_commas(part), ",");
        if (names.size() > 1 &&
            std::ranges::all_of(names, looks_like_full_name))
            authors.insert(authors.end(), names.begin(), names.end());
        else
            authors.push_back(std::move(part));
    }
    return authors;
}

}  // namespace ibid
