#include "search/article_evidence.h"

#include <algorithm>

#include "search/rank.h"

namespace ibid {

namespace {

// Rows between two articles that are passed over together with them.
constexpr std::uint32_t near = 256;

// Calls each(window, rows) with the rows of the articles: of those that lie
// near each other at once, of others one by one, so that few postings are
// looked at besides theirs.
template <class Each>
void each_window(const Segment& segment,
                 std::span<const std::uint32_t> articles, Each each) {
    Window window;
    Bits rows;
    for (const std::uint32_t article : articles) {
        std::uint32_t row = segment.first_row(article);
        const std::uint32_t end = segment.first_row(article + 1);
        while (row < end) {
            if (row >= window.first + Bits::size || row >= window.end + near) {
                if (window.end > 0) each(window, rows);
                window = {row / 64 * 64, row};
                rows = {};
            }
            const std::uint32_t stop = std::min(end, window.first + Bits::size);
            rows.set(row - window.first, stop - window.first);
            row = window.end = stop;
        }
    }
    if (window.end > 0) each(window, rows);
}

class Evidence {
public:
    Evidence(const SegmentPlan& plan, std::span<const std::uint32_t> articles)
        : plan_(plan),
          articles_(articles),
          times_(plan.query.leaves.size(),
                 std::vector<double>(articles.size())) {
        for (const std::uint32_t article : articles) fetch(article);
        for (const std::uint32_t article : articles)
            lengths_.push_back(length_of(article));
    }

    // Windows ascend.
    void add(const Window& window, const Bits& rows) {
        const Segment& segment = plan_.segment();
        const auto kinds = segment.kind().range(window.first, window.end);
        while (end_of(at_) <= window.first) ++at_;
        for (std::size_t leaf = 0; leaf < times_.size(); ++leaf) {
            found_.clear();
            plan_.query.leaves[leaf].text->count(window, rows, found_);
            std::size_t at = at_;
            for (const Occurrence& one : found_) {
                while (end_of(at) <= window.first + one.row) ++at;
                times_[leaf][at] +=
                    article_share(static_cast<Kind>(kinds[one.row])) *
                    one.times;
            }
        }
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

    // The row behind the last of article `i`.
    std::uint32_t end_of(std::size_t i) const {
        return plan_.segment().first_row(articles_[i] + 1);
    }

    // Says that its length will be asked for: articles lie anywhere.
    void fetch(std::uint32_t article) const {
        const Segment& segment = plan_.segment();
        const std::uint32_t first = segment.first_row(article);
        if (first == segment.rows()) return;
        __builtin_prefetch(&segment.kind()[first]);
        __builtin_prefetch(&segment.length()[first]);
    }

    double length_of(std::uint32_t article) const {
        const Segment& segment = plan_.segment();
        const std::uint32_t first = segment.first_row(article);
        const std::uint32_t end = segment.first_row(article + 1);
        const auto kinds = segment.kind().range(first, end);
        const auto lengths = segment.length().range(first, end);
        double length = 0;
        for (std::size_t i = 0; i < kinds.size(); ++i)
            length += article_share(static_cast<Kind>(kinds[i])) * lengths[i];
        return length;
    }

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
    std::size_t at_ = 0;  // the first article of the last window
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
