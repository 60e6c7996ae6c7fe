// BibliographyEntry: what a bibliography says of one publication, in the terms
// of CSL (the Citation Style Language), whichever format it came from.
//
//   @article{lee2022, author = {Lee, Ann}, journal = {East Desk}, volume = 4}
//     -> type "article-journal", authors "Lee, Ann",
//        fields {container-title: East Desk, volume: 4}
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/date.h>

#include "read/source_file.h"

namespace ibid {

struct BibliographyEntry {
    std::string key;
    std::size_t line = 0;  // where it begins
    std::string type;      // as CSL calls it, "" when the format does not say
    // "Family, Given"; without a comma: an organisation, a single name.
    std::vector<std::string> authors;
    std::vector<std::string> editors;
    Date date;
    std::map<std::string, std::string> fields;  // CSL variable -> text
    std::vector<std::string> files;             // paths, as written
};

// What a reader of one format found. Entries that cannot be read are failures;
// the rest goes on. Names of files are left for the caller to fill in.
struct BibliographyText {
    std::vector<BibliographyEntry> entries;
    std::vector<Failure> failures;

    void fail(std::size_t line, std::string what) {
        failures.push_back({{}, line, std::move(what), false});
    }
};

BibliographyText read_csl_json(std::string_view text);
BibliographyText read_bibtex(std::string_view text);
BibliographyText read_ris(std::string_view text);

// "Lee, Ann" of its parts.
std::string inverted_name(std::string_view family, std::string_view given);

}  // namespace ibid
