// Entries as lines of text, for tests.
#pragma once

#include <string>

#include "read/bibliography/entry.h"

namespace ibid::test {

inline std::string joined_names(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : "; ") + name;
    return all;
}

// "lee2022 article-journal | Lee, Ann | 2022-03 | title: Quad | file: a.pdf"
inline std::string in_words(const BibliographyEntry& entry) {
    std::string out = entry.key + ' ' + entry.type;
    if (!entry.authors.empty()) out += " | " + joined_names(entry.authors);
    if (!entry.editors.empty())
        out += " | editor: " + joined_names(entry.editors);
    if (entry.date.known()) out += " | " + to_string(entry.date);
    for (const auto& [name, text] : entry.fields)
        out += " | " + name + ": " + text;
    for (const std::string& file : entry.files) out += " | file: " + file;
    return out;
}

inline std::string in_words(const BibliographyText& text) {
    std::string out;
    for (const BibliographyEntry& entry : text.entries)
        out += in_words(entry) + '\n';
    for (const Failure& failure : text.failures)
        out +=
            "line " + std::to_string(failure.line) + ": " + failure.what + '\n';
    return out;
}

}  // namespace ibid::test
