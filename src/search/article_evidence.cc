#include "search/article_evidence.h"

#include <algorithm>

#include "search/rank.h"

namespace ibid {

namespace {

// Calls each(window, rows) with the rows of the articles, window by window.
template <class Each>
void each_window(const Segment& segment,
                 std::span<const std::uint32_t> articles, Each each) {
    Window window;
    Bits rows;
    for (const std::uint32_t article : articles) {
        std::uint32_t row = segment.first_row(article);
        const std::uint32_t end = segment.first_row(article + 1);
        while (row < end) {
            if (row >= window.end) {
                if (window.end > 0) each(window, rows);
                const std::uint32_t first = row / 64 * 64;
                window = {first, std::min(first + Bits::size, segment.rows())};
                rows = {};
            }
            const std::uint32_t stop = std::min(end, window.end);
            rows.set(row - window.first, stop - window.first);
            row = stop;
        }
    }
    if (window.end > 0) each(window, rows);
}

class Evidence {
public:
    Evidence(const SegmentPlan& plan, std::span<const std::uint32_t> articles)
        : plan_(plan),
          articles_(articles),
          lengths_(articles.size()),
          times_(plan.query.leaves.size(),
                 std::vector<double>(articles.size())) {}

    void add(const Window& window, const Bits& rows) {
        const Segment& segment = plan_.segment();
        const auto kinds = segment.kind().range(window.first, window.end);
        const auto lengths = segment.length().range(window.first, window.end);
        const auto article_of =
            segment.article_of().range(window.first, window.end);
        const auto share = [&](std::uint32_t row) {
            return article_share(static_cast<Kind>(kinds[row]));
        };
        const auto place = [&](std::size_t& at, std::uint32_t row) {
            while (articles_[at] < article_of[row]) ++at;
            return at;
        };
        std::size_t at = at_;
        rows.each([&](std::uint32_t row) {
            lengths_[place(at, row)] += share(row) * lengths[row];
        });
        for (std::size_t leaf = 0; leaf < times_.size(); ++leaf) {
            found_.clear();
            plan_.query.leaves[leaf].text->count(window, rows, found_);
            std::size_t from = at_;
            for (const Occurrence& one : found_)
                times_[leaf][place(from, one.row)] +=
                    share(one.row) * one.times;
        }
        at_ = at;
    }

    // Of article `i`, by leaf.
    std::vector<ArticlePart> parts(const ArticleWords& words,
                                   std::size_t i) const {
        std::vector<ArticlePart> all(times_.size());
        std::vector<double> times;
        times_of(i, times);
        for (std::size_t leaf = 0; leaf < all.size(); ++leaf)
            all[leaf] = {times[leaf], score(words, times, leaf, i)};
        if (!words.other_names) return all;
        for (std::size_t leaf = 0; leaf < all.size(); ++leaf) {
            if (times[leaf] == 0 || !leaves()[leaf].is_other_name) continue;
            const double before = sum(words, times, i);
            add_other_name(leaf, times);
            all[leaf].score = sum(words, times, i) - before;
        }
        return all;
    }

    std::vector<double> scores(const ArticleWords& words) const {
        std::vector<double> all;
        std::vector<double> times;
        for (std::size_t i = 0; i < articles_.size(); ++i) {
            times_of(i, times);
            for (std::size_t leaf = 0; leaf < times.size(); ++leaf)
                if (words.other_names && leaves()[leaf].is_other_name)
                    add_other_name(leaf, times);
            all.push_back(sum(words, times, i));
        }
        return all;
    }

private:
    const std::vector<Leaf>& leaves() const { return plan_.query.leaves; }

    void times_of(std::size_t i, std::vector<double>& times) const {
        times.clear();
        for (const auto& of_leaf : times_) times.push_back(of_leaf[i]);
    }

    // As if the words that name the actor stood there, less often.
    void add_other_name(std::size_t leaf, std::vector<double>& times) const {
        const Leaf& name = leaves()[leaf];
        for (std::size_t word = name.first_word; word < leaf; ++word)
            times[word] += name.share * times[leaf];
    }

    double score(const ArticleWords& words, const std::vector<double>& times,
                 std::size_t leaf, std::size_t i) const {
        return word_score(words.weights[leaf], times[leaf],
                          length_norm(lengths_[i], words.mean_length));
    }

    double sum(const ArticleWords& words, const std::vector<double>& times,
               std::size_t i) const {
        double all = 0;
        for (std::size_t leaf = 0; leaf < times.size(); ++leaf)
            all += score(words, times, leaf, i);
        return all;
    }

    const SegmentPlan& plan_;
    std::span<const std::uint32_t> articles_;
    std::size_t at_ = 0;  // the article that the last window ended in
    std::vector<double> lengths_;
    std::vector<std::vector<double>> times_;  // by leaf
    OccurrenceList found_;
};

Evidence evidence_of(const SegmentPlan& segment,
                     std::span<const std::uint32_t> articles) {
    Evidence evidence(segment, articles);
    each_window(segment.segment(), articles,
                [&](const Window& window, const Bits& rows) {
                    evidence.add(window, rows);
                });
    return evidence;
}

}  // namespace

std::vector<double> article_scores(const SegmentPlan& segment,
                                   const ArticleWords& words,
                                   std::span<const std::uint32_t> articles) {
    return evidence_of(segment, articles).scores(words);
}

std::vector<ArticlePart> article_parts(const SegmentPlan& segment,
                                       const ArticleWords& words,
                                       std::uint32_t article) {
    return evidence_of(segment, std::span(&article, 1)).parts(words, 0);
}

}  // namespace ibid
