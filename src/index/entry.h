// Article, Passage -> Entry: one document of the index before it is written.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <ibid/passage.h>

#include "store/row.h"
#include "text/analyzer.h"

namespace ibid {

struct Entry {
    // Terms, and how often each occurs (0: it is there, and is not counted).
    std::map<std::string, std::uint32_t> terms;
    std::string data;   // the record
    Day first_day = 0;  // of the article's date
    Day last_day = 0;
    std::vector<Term> words;  // of the text, in order
    FacetValues facets;
};

// What all passages of an article share: terms of its title and its names.
class EntryMaker {
public:
    EntryMaker(const Article& article, Analyzer& analyzer);

    // `offset` is the passage's document id less the header's.
    Entry make(const Passage& passage, std::uint32_t offset) const;

private:
    const Article& article_;
    Analyzer& analyzer_;
    std::map<std::string, std::uint32_t> shared_;
};

// One line: kind and number, then the terms with their counts.
std::string to_string(const Entry& entry, const Passage& passage);

}  // namespace ibid
