#include <algorithm>
#include <cstdlib>
#include <map>
#include <new>
#include <span>

#include "search/fetch_ahead.h"
#include "search/packed_word.h"
#include "search/word_nodes.h"

namespace ibid {

namespace {

// How often the words occur, by row of the segment: the postings of hundreds
// of stems are added up once. Where all that a stem stands for are such words,
// its postings say it; else the passage is read when somebody asks.
class FormsNode : public Node {
public:
    FormsNode(const Segment& segment, const std::vector<std::uint32_t>& ids)
        : segment_(segment),
          wanted_(segment.words(), false),
          possible_((segment.rows() + 63) / 64),
          times_(static_cast<std::uint16_t*>(
              std::calloc(segment.rows() + 1, sizeof(std::uint16_t)))) {
        if (!times_) throw std::bad_alloc();
        std::map<std::uint32_t, std::uint64_t> wanted;  // by term
        for (const std::uint32_t id : ids) {
            wanted_[id] = true;
            if (ids.size() <= few) forms_.emplace_back(id);
            wanted[segment.term_of_word(id)] += segment.word_count(id);
        }
        std::vector<std::uint32_t> mixed;
        for (const auto& [term, occurrences] : wanted)
            if (!add(term, occurrences)) mixed.push_back(term);
        mixed_ = !mixed.empty();
        for (const std::uint32_t term : mixed)
            for_each(term, [&](std::uint32_t row, std::uint32_t) {
                times_.get()[row] = unknown;
            });
    }

    std::uint32_t next(std::uint32_t row) override {
        for (std::size_t w = row / 64; w < possible_.size(); ++w)
            if (possible_[w] != 0)
                return std::max(row, static_cast<std::uint32_t>(w * 64));
        return no_row;
    }
    void narrow(const Window& window, Bits& rows) override {
        rows &= std::span(possible_).subspan(window.first / 64);
        if (!mixed_) return;
        Bits found;
        each_fetched(
            rows,
            [&](std::uint32_t row) {
                if (times_.get()[window.first + row] == unknown)
                    segment_.fetch_words(window.first + row);
            },
            [&](std::uint32_t row) {
                if (times(window.first + row) > 0) found.set(row);
            });
        rows = found;
    }
    void count(const Window& window, const Bits& rows,
               OccurrenceList& found) override {
        Bits possible = rows;
        possible &= std::span(possible_).subspan(window.first / 64);
        possible.each([&](std::uint32_t row) {
            const std::uint32_t here = times(window.first + row);
            if (here > 0) found.push_back({row, here});
        });
    }
    std::uint32_t estimate() const override { return estimate_; }

private:
    static constexpr std::uint16_t unknown = 0xFFFF;
    // Forms that are looked for one by one more quickly than all at once.
    static constexpr std::size_t few = 12;
    struct Free {
        void operator()(std::uint16_t* times) const { std::free(times); }
    };

    template <class Each>
    void for_each(std::uint32_t term, Each each) {
        const PostingList list = segment_.postings(term);
        std::uint32_t rows[PostingList::block_size];
        std::uint32_t counts[PostingList::block_size];
        for (std::size_t block = 0; block < list.blocks(); ++block) {
            const std::size_t size = list.decode(block, rows, counts);
            for (std::size_t i = 0; i < size; ++i) each(rows[i], counts[i]);
        }
    }

    // Adds the stem's postings. False when other words have that stem too:
    // when it occurs more often than the wanted ones.
    bool add(std::uint32_t term, std::uint64_t wanted) {
        std::uint64_t all = 0;
        for_each(term, [&](std::uint32_t row, std::uint32_t count) {
            std::uint16_t& sum = times_.get()[row];
            sum = static_cast<std::uint16_t>(
                std::min<std::uint32_t>(sum + count, unknown - 1));
            possible_[row / 64] |= std::uint64_t{1} << (row % 64);
            all += count;
        });
        estimate_ += segment_.posting_count(term);
        return all == wanted;
    }

    std::uint32_t times(std::uint32_t row) {
        std::uint16_t& here = times_.get()[row];
        if (here == unknown) {
            here = static_cast<std::uint16_t>(
                std::min<std::uint32_t>(read(row), unknown - 1));
        }
        return here;
    }

    std::uint32_t read(std::uint32_t row) const {
        std::uint32_t found = 0;
        const std::string_view packed = segment_.packed_words(row);
        for (const PackedWord& form : forms_)
            form.each(packed, [&](std::size_t) { ++found; });
        if (forms_.empty())
            segment_.each_word(
                row, [&](std::uint32_t id) { found += wanted_[id] ? 1 : 0; });
        return found;
    }

    const Segment& segment_;
    std::vector<PackedWord> forms_;        // the words, if they are few
    std::vector<bool> wanted_;             // by word id
    std::vector<std::uint64_t> possible_;  // rows with times, as bits
    // Zeros come from the system, page by page as they are written to.
    std::unique_ptr<std::uint16_t, Free> times_;
    std::uint32_t estimate_ = 0;
    bool mixed_ = false;  // some stems stand for other words too
};

}  // namespace

NodePtr forms_node(const Segment& segment,
                   const std::vector<std::uint32_t>& word_ids) {
    return std::make_shared<FormsNode>(segment, word_ids);
}

}  // namespace ibid
