#include "search/date_nodes.h"

#include <algorithm>

#include "search/published_node.h"

namespace ibid {

namespace {

// A guess: one passage in five talks about dates.
constexpr std::uint32_t one_in = 8;

// The rows that talk about one of some spans of days.
class AboutNode : public Node {
public:
    AboutNode(const Segment& segment, const DateRange& wanted)
        : segment_(segment) {
        const auto& ranges = segment.date_ranges();
        for (const DateRange& range : ranges.range(0, ranges.size()))
            wanted_.push_back((wanted.to == 0 || range.from <= wanted.to) &&
                              (wanted.from == 0 || range.to >= wanted.from));
    }

    std::uint32_t next(std::uint32_t row) override {
        return row < segment_.rows() ? row : no_row;
    }
    void narrow(const Window& window, Bits& rows) override {
        Bits found;
        segment_.each_date(window.first, window.end,
                           [&](std::uint32_t row, std::uint32_t range) {
                               if (wanted_[range])
                                   found.set(row - window.first);
                           });
        rows &= found;
    }
    std::uint32_t estimate() const override { return segment_.rows() / one_in; }

private:
    const Segment& segment_;
    std::vector<bool> wanted_;  // by number of the span
};

}  // namespace

NodePtr time_node(const Segment& segment, const Query& query) {
    if (query.field == "about") {
        NodePtr dated = std::make_shared<AboutNode>(segment, query.dates);
        return query.undated ? all_of({}, {dated}, segment.rows()) : dated;
    }
    const NodePtr published = published_node(segment, query.dates);
    return query.undated ? all_of({}, {published}, segment.rows()) : published;
}

}  // namespace ibid
