#include "store/merge_terms.h"

#include <algorithm>

namespace ibid {

namespace {

const NewNumbers& numbers_of(const MergeSource& source, std::uint32_t term) {
    const bool title =
        source.segment().term(term)[0] == static_cast<char>(Place::title);
    return title ? source.articles : source.rows;
}

void append_alive(const MergeSource& source, std::uint32_t term,
                  std::vector<Posting>& postings) {
    const NewNumbers& numbers = numbers_of(source, term);
    const PostingList list = source.segment().postings(term);
    std::uint32_t rows[PostingList::block_size];
    std::uint32_t counts[PostingList::block_size];
    for (std::size_t block = 0; block < list.blocks(); ++block) {
        const std::size_t size = list.decode(block, rows, counts);
        for (std::size_t i = 0; i < size; ++i)
            if (const std::uint32_t row = numbers.at(rows[i]);
                row != NewNumbers::gone)
                postings.push_back({row, counts[i]});
    }
}

// By term: whether a word that stays stands for it.
std::vector<bool> terms_of_words(const MergeSource& source) {
    std::vector<bool> wanted(source.segment().terms());
    for (std::uint32_t word = 0; word < source.word_counts.size(); ++word)
        if (source.word_counts[word] != MergeSource::gone)
            wanted.at(source.segment().term_of_word(word)) = true;
    return wanted;
}

// As many as a term has at most. Growing step by step would take three times
// the memory of the longest list.
std::size_t most_postings(const std::vector<MergeSource>& sources) {
    std::size_t sum = 0;
    for (const MergeSource& source : sources) {
        std::uint32_t most = 0;
        for (std::uint32_t i = 0; i < source.segment().terms(); ++i)
            most = std::max(most, source.segment().posting_count(i));
        sum += most;
    }
    return sum;
}

// Walks the sorted terms of all sources side by side.
class TermWalk {
public:
    explicit TermWalk(const std::vector<MergeSource>& sources)
        : sources_(sources), next_(sources.size()) {}

    // The least term that was not taken yet; false when there is none.
    bool find(std::string_view& term) const {
        bool found = false;
        for (std::size_t i = 0; i < sources_.size(); ++i)
            if (next_[i] < sources_[i].segment().terms() &&
                (!found || at(i) < term)) {
                term = at(i);
                found = true;
            }
        return found;
    }
    // Calls each(source, its number of the term) and goes past the term.
    template <class Each>
    void take(std::string_view term, Each each) {
        for (std::size_t i = 0; i < sources_.size(); ++i)
            if (next_[i] < sources_[i].segment().terms() && at(i) == term)
                each(i, next_[i]++);
    }

private:
    std::string_view at(std::size_t i) const {
        return sources_[i].segment().term(next_[i]);
    }
    const std::vector<MergeSource>& sources_;
    std::vector<std::uint32_t> next_;
};

}  // namespace

bool has_postings(const MergeSource& source, std::uint32_t term) {
    std::vector<Posting> postings;
    append_alive(source, term, postings);
    return !postings.empty();
}

void write_terms(std::vector<MergeSource>& sources, SegmentOutput& out) {
    std::vector<std::vector<bool>> wanted;
    for (MergeSource& source : sources) {
        source.terms.assign(source.segment().terms(), MergeSource::gone);
        wanted.push_back(terms_of_words(source));
    }
    std::vector<std::uint64_t> begin{0};
    std::vector<std::uint32_t> count;
    std::string bytes;
    std::vector<std::string_view> kept;
    std::vector<Posting> postings;
    postings.reserve(most_postings(sources));
    out.begin(SegmentPart::postings);
    TermWalk walk(sources);
    for (std::string_view term; walk.find(term);) {
        postings.clear();
        bool needed = false;
        const auto number = static_cast<std::uint32_t>(count.size());
        walk.take(term, [&](std::size_t i, std::uint32_t old) {
            append_alive(sources[i], old, postings);
            needed = needed || wanted[i][old];
            sources[i].terms[old] = number;
        });
        if (postings.empty() && !needed) continue;
        bytes.clear();
        append_postings(bytes, postings);
        out.append(bytes);
        begin.push_back(out.size());
        count.push_back(static_cast<std::uint32_t>(postings.size()));
        kept.push_back(term);
    }
    out.put(SegmentPart::posting_begin, begin);
    out.put(SegmentPart::posting_count, count);
    SortedStringsOutput texts(out, SegmentPart::term_text,
                              SegmentPart::term_begin,
                              SegmentPart::term_fences);
    for (const std::string_view term : kept) texts.append(term);
    texts.finish();
}

}  // namespace ibid
