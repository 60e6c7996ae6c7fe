#include "search/posting_reader.h"
#include "search/word_nodes.h"

namespace ibid {

namespace {

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
        walk(window, wanted,
             [&](std::uint32_t row, std::uint32_t) { found.set(row); });
    }
    void count(const Window& window, const Bits& rows,
               std::vector<Occurrence>& found) override {
        walk(window, rows, [&](std::uint32_t row, std::uint32_t times) {
            if (rows.test(row)) found.push_back({row, times});
        });
    }
    std::uint32_t estimate() const override { return postings_.size(); }

private:
    template <class Each>
    void walk(const Window& window, const Bits& rows, Each each) {
        postings_.walk(
            window.first, window.end,
            [&](std::uint32_t from, std::uint32_t to) {
                return rows.any(from - window.first, to - window.first);
            },
            [&](std::uint32_t row, std::uint32_t times) {
                each(row - window.first, times);
            });
    }

    PostingReader postings_;
};

// Postings of titles are by article.
class TitleNode : public Node {
public:
    TitleNode(const Segment& segment, std::uint32_t term)
        : segment_(segment), postings_(segment.postings(term)) {}

    std::uint32_t next(std::uint32_t row) override {
        if (row >= segment_.rows()) return no_row;
        const std::uint32_t article =
            postings_.next(segment_.article_of()[row]);
        if (article == no_row) return no_row;
        return std::max(row, segment_.article(article).first_row);
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
               std::vector<Occurrence>& found) override {
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
        const auto& article_of = segment_.article_of();
        postings_.walk(
            article_of[window.first], article_of[window.end - 1] + 1,
            [](std::uint32_t, std::uint32_t) { return true; },
            [&](std::uint32_t article, std::uint32_t times) {
                const std::uint32_t first = segment_.article(article).first_row;
                const std::uint32_t end = first + segment_.passages_of(article);
                each(std::max(first, window.first) - window.first,
                     std::min(end, window.end) - window.first, times);
            });
    }

    const Segment& segment_;
    PostingReader postings_;
};

}  // namespace

NodePtr term_node(const Segment& segment, std::uint32_t term) {
    return std::make_shared<TermNode>(segment.postings(term));
}

NodePtr title_node(const Segment& segment, std::uint32_t term) {
    return std::make_shared<TitleNode>(segment, term);
}

}  // namespace ibid
