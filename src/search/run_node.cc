#include <optional>

#include "search/anchor.h"
#include "search/fetch_ahead.h"
#include "search/run_matcher.h"
#include "search/word_nodes.h"

namespace ibid {

namespace {

class RunNode : public Node {
public:
    RunNode(const Segment& segment, std::vector<WordMatch> words,
            NodePtr candidates)
        : segment_(segment),
          words_(std::move(words)),
          candidates_(std::move(candidates)) {
        if (words_.size() <= RunMatcher::most_words)
            matcher_.emplace(segment,
                             std::vector<std::vector<WordMatch>>{words_});
        for (WordMatch& word : words_) word.bind(segment);
        if (candidates_->estimate() < many) return;
        anchor_.emplace(segment, words_);
        if (!anchor_->useful()) anchor_.reset();
    }

    std::uint32_t next(std::uint32_t row) override {
        return candidates_->next(row);
    }
    void narrow(const Window& window, Bits& rows) override {
        candidates_->narrow(window, rows);
        Bits found;
        each_fetched(segment_, window.first, rows, [&](std::uint32_t row) {
            if (runs_in(window, row) > 0) found.set(row);
        });
        rows = found;
    }
    void count(const Window& window, const Bits& rows,
               OccurrenceList& found) override {
        Bits possible = rows;
        candidates_->narrow(window, possible);
        possible.each([&](std::uint32_t row) {
            const std::uint32_t times = runs_in(window, row);
            if (times > 0) found.push_back({row, times});
        });
    }
    std::uint32_t estimate() const override { return candidates_->estimate(); }

private:
    // Candidates from which on it pays to look for the forms of a word.
    static constexpr std::uint32_t many = 1000;

    // Each passage of a window is read once, whoever asks for it.
    std::uint32_t runs_in(const Window& window, std::uint32_t row) {
        if (!(window == window_)) {
            window_ = window;
            known_ = {};
            runs_.resize(Bits::size);
        }
        if (!known_.test(row)) {
            runs_[row] = runs_in(window.first + row);
            known_.set(row);
        }
        return runs_[row];
    }

    std::uint32_t runs_in(std::uint32_t row) {
        if (anchor_) return anchor_->count(row);
        std::uint32_t runs = 0;
        if (matcher_) {
            matcher_->each_run(row, [&](std::size_t) { ++runs; });
            return runs;
        }
        segment_.sequence(row, sequence_);
        return count_runs(words_, sequence_);
    }

    const Segment& segment_;
    std::vector<WordMatch> words_;
    std::optional<Anchor> anchor_;       // if there are many candidates
    std::optional<RunMatcher> matcher_;  // unless there are too many words
    NodePtr candidates_;
    Window window_;
    Bits known_;
    std::vector<std::uint32_t> runs_;  // by row of the window
    std::vector<std::uint32_t> sequence_;
};

}  // namespace

NodePtr run_node(const Segment& segment, std::vector<WordMatch> words,
                 NodePtr candidates) {
    return std::make_shared<RunNode>(segment, std::move(words),
                                     std::move(candidates));
}

}  // namespace ibid
