// Whether a word in a passage is the one that a query asks for, in whichever
// language the passage is.
//
//   WordMatch veto({Query::Form::stemmed, "vetoed"}, analyzer);
//   veto.bind(segment);
//   veto(word_id);             // true for "veto", "vetoes", "vetoing"
//
// Bound to a segment it compares numbers; with a Term, as highlighting does, it
// compares words.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/query.h"
#include "store/segment.h"
#include "text/analyzer.h"

namespace ibid {

class WordMatch {
public:
    WordMatch(Query::Form form, std::string word, Analyzer& analyzer);

    Query::Form form() const { return form_; }
    const std::string& word() const { return word_; }
    // Another one that will do.
    void add(const std::string& word, Analyzer& analyzer);
    // The words as the index may have them, and their stems: one for each
    // language.
    const std::vector<std::string>& words() const { return words_; }
    const std::vector<std::string>& stems() const { return stems_; }

    void bind(const Segment& segment);
    bool operator()(std::uint32_t word_id) const;
    // Calls each(term) for the terms of the words that it is true for.
    template <class Each>
    void each_term(Each each) const {
        if (form_ == Query::Form::stemmed) {
            for (const std::uint32_t term : ids_) each(term);
        } else {
            for (const std::uint32_t id : word_ids())
                each(segment_->term_of_word(id));
        }
    }
    // About how often they occur. Of stems that takes no look at all words.
    std::uint64_t frequency() const;
    // All that it is true for. Takes a look at all words.
    std::vector<std::uint32_t> word_ids() const;
    bool operator()(const Term& term) const;

private:
    Query::Form form_;
    std::string word_;
    std::vector<std::string> words_;
    std::vector<std::string> stems_;
    const Segment* segment_ = nullptr;
    std::vector<std::uint32_t> ids_;  // of words or of stems
    std::vector<bool> begins_so_;     // by word id, for a prefix
};

// Those of the words of a leaf. A last character of a script without spaces
// may go on, since the index pairs it with the next (text/index_words.h).
std::vector<WordMatch> word_matches(const Query& query, Analyzer& analyzer);

// Where the words stand side by side in this order: calls each(i) with the
// index of the first. Items are Terms, or the word ids of the segment that the
// words are bound to.
template <class Item, class Each>
void each_run(const std::vector<WordMatch>& words,
              const std::vector<Item>& items, Each each) {
    for (std::size_t begin = 0; begin + words.size() <= items.size(); ++begin) {
        std::size_t same = 0;
        while (same < words.size() && words[same](items[begin + same])) ++same;
        if (same == words.size()) each(begin);
    }
}

template <class Item>
std::uint32_t count_runs(const std::vector<WordMatch>& words,
                         const std::vector<Item>& items) {
    std::uint32_t runs = 0;
    each_run(words, items, [&](std::size_t) { ++runs; });
    return runs;
}

}  // namespace ibid
