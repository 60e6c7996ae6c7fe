#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "search/coming_rows.h"
#include "search/posting_reader.h"
#include "search/word_nodes.h"

namespace ibid {

namespace {

using Numbers = std::span<const std::uint32_t>;

class TermNode : public Node {
public:
    explicit TermNode(const PostingList& list) : postings_(list) {}

    std::uint32_t next(std::uint32_t row) override {
        return postings_.next(row);
    }
    void narrow(const Window& window, Bits& rows) override {
        Bits found;
        gather(window, rows, found);
        rows &= found;
    }
    void gather(const Window& window, const Bits& wanted,
                Bits& found) override {
        walk(window, wanted, [&](Numbers rows, Numbers) {
            for (const std::uint32_t row : rows) found.set(row - window.first);
        });
    }
    void count(const Window& window, const Bits& wanted,
               OccurrenceList& found) override {
        walk(window, wanted, [&](Numbers rows, Numbers times) {
            // Without a branch: no guess about the next row comes true.
            Occurrence* out = found.room_for(rows.size());
            for (std::size_t i = 0; i < rows.size(); ++i) {
                *out = {rows[i] - window.first, times[i]};
                out += wanted.test(rows[i] - window.first) ? 1 : 0;
            }
            found.add_until(out);
        });
    }
    std::uint32_t estimate() const override { return postings_.size(); }

private:
    template <class Each>
    void walk(const Window& window, const Bits& wanted, Each each) {
        postings_.walk(
            window.first, window.end,
            [&](std::uint32_t from, std::uint32_t to) {
                return wanted.any(from - window.first, to - window.first);
            },
            each);
    }

    PostingReader postings_;
};

// Postings of titles are by article.
class TitleNode : public Node {
public:
    TitleNode(const Segment& segment, std::uint32_t term)
        : segment_(segment), postings_(segment.postings(term)) {}

    std::uint32_t next(std::uint32_t row) override {
        return coming_.next(
            row, [this](std::uint32_t from) { return look_for(from); });
    }
    void narrow(const Window& window, Bits& rows) override {
        Bits found;
        gather(window, rows, found);
        rows &= found;
    }
    void gather(const Window& window, const Bits&, Bits& found) override {
        walk(window, [&](std::uint32_t from, std::uint32_t to, std::uint32_t) {
            found.set(from, to);
        });
    }
    void count(const Window& window, const Bits& rows,
               OccurrenceList& found) override {
        walk(window, [&](std::uint32_t from, std::uint32_t to,
                         std::uint32_t times) {
            for (from = rows.next(from); from < to; from = rows.next(from + 1))
                found.push_back({from, times});
        });
    }
    std::uint32_t estimate() const override {
        const double passages_each =
            static_cast<double>(segment_.rows()) / segment_.articles();
        return static_cast<std::uint32_t>(postings_.size() * passages_each);
    }

private:
    // Calls each(from, to, times) with the window's rows of each article.
    template <class Each>
    void walk(const Window& window, Each each) {
        if (next(window.first) >= window.end) return;
        const auto& article_of = segment_.article_of();
        postings_.walk(
            article_of[window.first], article_of[window.end - 1] + 1,
            [](std::uint32_t, std::uint32_t) { return true; },
            [&](Numbers articles, Numbers times) {
                for (std::size_t i = 0; i < articles.size(); ++i) {
                    const std::uint32_t first = segment_.first_row(articles[i]);
                    const std::uint32_t end =
                        segment_.first_row(articles[i] + 1);
                    each(std::max(first, window.first) - window.first,
                         std::min(end, window.end) - window.first, times[i]);
                }
            });
    }

    // The rows of the first article with a posting.
    std::pair<std::uint32_t, std::uint32_t> look_for(std::uint32_t row) {
        if (row >= segment_.rows()) return {no_row, no_row};
        const std::uint32_t article =
            postings_.next(segment_.article_of()[row]);
        if (article == no_row) return {no_row, no_row};
        return {segment_.first_row(article), segment_.first_row(article + 1)};
    }

    const Segment& segment_;
    PostingReader postings_;
    ComingRows coming_;
};

}  // namespace

NodePtr term_node(const Segment& segment, std::uint32_t term) {
    return std::make_shared<TermNode>(segment.postings(term));
}

NodePtr title_node(const Segment& segment, std::uint32_t term) {
    return std::make_shared<TitleNode>(segment, term);
}

}  // namespace ibid
