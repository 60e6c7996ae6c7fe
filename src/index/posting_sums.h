// Words of articles, as they come -> whether a segment's postings are theirs.
//
//   PostingSums sums(open);
//   sums.expect(Place::text, row, words, ids);
//   sums.first_difference();   // "tveto", or "" when all is well
//
// Each term's postings are summed up as one number, a hash of each posting
// added to the others: so they may come in any order, and a list of them all is
// not needed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/columns.h"

namespace ibid {

class PostingSums {
public:
    explicit PostingSums(const OpenSegment& open);

    // What stands in one place of a row (or an article, for titles) that was
    // not removed. `words` are numbers in `ids`, which has the segment's word
    // ids; a word that the segment lacks has a higher one.
    void expect(Place place, std::uint32_t at,
                const std::vector<std::uint32_t>& words,
                const std::vector<std::uint32_t>& ids);

    // The actors of such a row.
    void expect_actors(std::uint32_t row,
                       const std::vector<std::string>& actors);
    // The actors that a row calls by their names, once for each time.
    void expect_names(std::uint32_t row,
                      const std::vector<std::string>& actors);

    // The first term, in their order, whose postings are others.
    std::string first_difference() const;

private:
    std::uint32_t term_of_word(Place place, std::uint32_t word);
    void expect_terms(std::uint32_t at);
    std::uint64_t found(std::uint32_t term) const;

    const OpenSegment& open_;
    std::vector<std::uint64_t> expected_;  // by term
    bool lacks_term_ = false;
    std::vector<std::uint32_t> terms_[3];  // by place and word
    std::vector<std::uint32_t> at_;  // terms, those that it lacks as `missing`
};

}  // namespace ibid
