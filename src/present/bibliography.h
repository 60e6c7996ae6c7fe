// Hits -> what a bibliography needs: each article once, with the paragraphs
// that were found in it and a key that is unique within the output.
//
//   sharma2022north: Sharma, 2022, "North Korea's ..."; paragraphs 3, 7
#pragma once

#include <string>
#include <vector>

#include <ibid/index.h>

namespace ibid {

struct Reference {
    std::string key;  // family name, year, first telling word of the title
    Article article;
    std::vector<std::string> paragraphs;  // locators, in order of rank
};

std::vector<Reference> bibliography(const std::vector<Hit>& hits);

// "paragraphs 3, 7"; "paragraph 3".
std::string in_words(const std::vector<std::string>& paragraphs);

}  // namespace ibid
