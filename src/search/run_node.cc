#include <algorithm>
#include <optional>

#include "search/anchor.h"
#include "search/fetch_ahead.h"
#include "search/run_matcher.h"
#include "search/word_nodes.h"

namespace ibid {

namespace {

// Those of the words that are worth asking where they occur before passages are
// read: the rarest, and as long as what a word rules out would take longer to
// read than its postings do.
NodePtr candidates_of(std::vector<NodePtr> words, std::uint32_t rows) {
    // A passage takes as long as so many postings.
    constexpr double postings_a_passage = 80;
    if (words.empty()) return any_of({});
    std::ranges::stable_sort(words, {}, &Node::estimate);
    double left = words.front()->estimate();
    std::size_t asked = 1;
    for (; asked < words.size(); ++asked) {
        const double postings = words[asked]->estimate();
        const double share = std::min(postings / (rows + 1.0), 1.0);
        if (left * (1 - share) * postings_a_passage < postings) break;
        left *= share;
    }
    words.resize(asked);
    return all_of(std::move(words), {}, rows);
}

class RunNode : public Node {
public:
    RunNode(const Segment& segment, std::vector<WordMatch> words,
            NodePtr candidates)
        : segment_(segment),
          words_(std::move(words)),
          candidates_(std::move(candidates)),
          runs_(Bits::size) {
        for (WordMatch& word : words_) word.bind(segment);
    }

    std::uint32_t next(std::uint32_t row) override {
        return candidates_->next(row);
    }
    void narrow(const Window& window, Bits& rows) override {
        read(window, rows);
        rows &= found_;
    }
    void count(const Window& window, const Bits& rows,
               OccurrenceList& found) override {
        read(window, rows);
        Bits all = rows;
        all &= found_;
        all.each([&](std::uint32_t row) {
            found.push_back({row, runs_[row]});
        });
    }
    std::uint32_t estimate() const override { return candidates_->estimate(); }

private:
    // Passages from which on it pays to look for the forms of a word.
    static constexpr std::uint32_t many = 64;

    // Each passage of a window is read once, whoever asks for it.
    void read(const Window& window, const Bits& rows) {
        if (!(window == window_)) {
            window_ = window;
            known_ = found_ = {};
        }
        Bits unknown = rows;
        unknown -= known_;
        if (!unknown.any()) return;
        known_ |= rows;
        candidates_->narrow(window, unknown);
        each_fetched(segment_, window.first, unknown, [&](std::uint32_t row) {
            runs_[row] = runs_in(window.first + row);
            if (runs_[row] > 0) found_.set(row);
        });
    }

    std::uint32_t runs_in(std::uint32_t row) {
        if (read_++ == many) anchor_.emplace(segment_, words_);
        if (anchor_ && anchor_->useful()) return anchor_->count(row);
        if (words_.size() > RunMatcher::most_words) {
            segment_.sequence(row, sequence_);
            return count_runs(words_, sequence_);
        }
        if (!matcher_)
            matcher_.emplace(segment_,
                             std::vector<std::vector<WordMatch>>{words_});
        std::uint32_t runs = 0;
        matcher_->each_run(row, [&](std::size_t) { ++runs; });
        return runs;
    }

    const Segment& segment_;
    std::vector<WordMatch> words_;
    std::optional<Anchor> anchor_;  // once many passages were read
    std::optional<RunMatcher> matcher_;
    NodePtr candidates_;
    std::uint32_t read_ = 0;
    std::vector<std::uint32_t> sequence_;
    // Of the window at hand:
    Window window_;
    Bits known_;
    Bits found_;                       // of those known
    std::vector<std::uint32_t> runs_;  // by row, of those found
};

}  // namespace

NodePtr run_node(const Segment& segment, std::vector<WordMatch> words,
                 std::vector<NodePtr> places) {
    return std::make_shared<RunNode>(
        segment, std::move(words),
        candidates_of(std::move(places), segment.rows()));
}

}  // namespace ibid
