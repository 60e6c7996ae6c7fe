#include "search/column_nodes.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "search/column_values.h"
#include "search/word_nodes.h"
#include "store/inferred_value.h"
#include "store/schema.h"
#include "text/words.h"

namespace ibid {

namespace {

// A guess: conditions are asked before words that are very common.
constexpr std::uint32_t one_in = 8;

template <class Test>
class RowTest : public Node {
public:
    RowTest(const Segment& segment, Test test)
        : segment_(segment), test_(std::move(test)) {}

    std::uint32_t next(std::uint32_t row) override {
        return row < segment_.rows() ? row : no_row;
    }
    void narrow(const Window& window, Bits& rows) override {
        Bits found;
        rows.each([&](std::uint32_t row) {
            if (test_(window.first + row)) found.set(row);
        });
        rows = found;
    }
    std::uint32_t estimate() const override { return segment_.rows() / one_in; }

private:
    const Segment& segment_;
    Test test_;
};

template <class Test>
NodePtr row_node(const Segment& segment, Test test) {
    return std::make_shared<RowTest<Test>>(segment, std::move(test));
}

template <class Test>
class ArticleTest : public Node {
public:
    ArticleTest(const Segment& segment, Test test)
        : segment_(segment), test_(std::move(test)) {}

    std::uint32_t next(std::uint32_t row) override {
        return row < segment_.rows() ? row : no_row;
    }
    void narrow(const Window& window, Bits& rows) override {
        for (std::uint32_t row = rows.next(0); row < window.size();) {
            const std::uint32_t article =
                segment_.article_of()[window.first + row];
            const std::uint32_t end = segment_.first_row(article + 1);
            const std::uint32_t stop = std::min(end, window.end) - window.first;
            if (!test_(article)) rows.clear(row, stop);
            row = rows.next(stop);
        }
    }
    std::uint32_t estimate() const override { return segment_.rows() / one_in; }

private:
    const Segment& segment_;
    Test test_;
};

template <class Test>
NodePtr test_articles(const Segment& segment, Test test) {
    return std::make_shared<ArticleTest<Test>>(segment, std::move(test));
}

// Whether a set has one of some values. Each set is looked at once.
class SetTest {
public:
    // `or_none`: or has no value at all. Set 0 is the empty one.
    SetTest(const Segment& segment, std::vector<std::uint32_t> values,
            bool or_none)
        : segment_(&segment),
          values_(std::move(values)),
          verdicts_(segment.sets(), Verdict::unknown) {
        verdicts_[0] = or_none ? Verdict::has : Verdict::lacks;
    }

    bool operator()(std::uint32_t set) {
        Verdict& verdict = verdicts_[set];
        if (verdict == Verdict::unknown)
            verdict = std::ranges::any_of(segment_->set(set),
                                          [&](std::uint32_t value) {
                                              return std::ranges::binary_search(
                                                  values_, value);
                                          })
                          ? Verdict::has
                          : Verdict::lacks;
        return verdict == Verdict::has;
    }

private:
    enum class Verdict : std::uint8_t { unknown, has, lacks };
    const Segment* segment_;
    std::vector<std::uint32_t> values_;  // ascending
    std::vector<Verdict> verdicts_;
};

// The passages that name nobody: set 0 is empty.
NodePtr nobody_node(const Segment& segment) {
    return row_node(segment, [&segment](std::uint32_t row) {
        return segment.actors()[row] == 0;
    });
}

NodePtr actor_node(const Segment& segment, const Query& query) {
    std::vector<NodePtr> nodes;
    for (const std::string& actor : query.terms) {
        if (actor.empty()) nodes.push_back(nobody_node(segment));
        const auto term = segment.find_term(
            Place::actor,
            query.field == "inferred" ? inferred_value(actor) : actor);
        if (term) nodes.push_back(term_node(segment, *term));
    }
    return any_of(std::move(nodes));
}

NodePtr kind_node(const Segment& segment, const Query& query) {
    std::uint32_t kinds = 0;
    for (const std::string& term : query.terms)
        if (const auto kind = kind_from_name(term))
            kinds |= 1u << static_cast<int>(*kind);
    return row_node(segment, [&segment, kinds](std::uint32_t row) {
        return (kinds >> segment.kind()[row] & 1u) != 0;
    });
}

}  // namespace

std::vector<std::uint32_t> value_ids(const Segment& segment,
                                     const Query& query) {
    std::vector<std::string> terms;
    for (const std::string& term : query.terms)
        terms.push_back(folded_words(term));
    std::ranges::sort(terms);
    std::vector<std::uint32_t> ids;
    for (std::uint32_t id = 0; id < segment.values() && !terms.empty(); ++id)
        if (std::binary_search(terms.begin(), terms.end(),
                               segment.value_key(id), std::less<>()))
            ids.push_back(id);
    return ids;
}

NodePtr field_node(const Segment& segment, const Query& query) {
    const FieldType type = find_field(query.field)->type;
    if (type == FieldType::kind) return kind_node(segment, query);
    if (type == FieldType::actor) return actor_node(segment, query);
    std::vector<std::uint32_t> values = value_ids(segment, query);
    const bool or_none =
        std::ranges::find(query.terms, "") != query.terms.end();
    if (values.empty() && !or_none) return any_of({});
    return test_articles(
        segment,
        [&segment, has = SetTest(segment, std::move(values), or_none),
         column = column_of(query.field)](std::uint32_t article) mutable {
            return has(segment.article(article).*column);
        });
}

NodePtr article_node(const Segment& segment,
                     std::function<bool(std::uint32_t)> test) {
    return test_articles(segment, std::move(test));
}

}  // namespace ibid
