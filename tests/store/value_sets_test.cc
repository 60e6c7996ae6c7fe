#include "store/value_sets.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "store/segment.h"

namespace ibid {

namespace {

using Texts = std::vector<std::string>;

Texts texts_of(const Segment& segment, std::uint32_t set) {
    Texts texts;
    for (const std::uint32_t value : segment.set(set))
        texts.emplace_back(segment.value(value));
    return texts;
}

}  // namespace

TEST_CASE("a set is one whatever the order of its values") {
    ValueSets values;
    CHECK(values.set_of({}) == 0);
    const std::uint32_t set = values.set_of({"PRK", "CHN"});
    CHECK(set != 0);
    CHECK(values.set_of({"CHN", "PRK", "CHN"}) == set);
    CHECK(values.set_of({"CHN"}) != set);
    CHECK(values.set_of({"CHN", "prk"}) != set);  // as written
    CHECK(values.set_of({""}) != 0);
}

TEST_CASE("sets are written in order, values sorted, with folded words") {
    ValueSets values;
    const std::uint32_t both = values.set_of({"Zeki Gülten", "Ann Lee"});
    const std::uint32_t one = values.set_of({"Ann Lee"});
    std::string bytes;
    SegmentOutput out(bytes);
    const std::vector<std::uint32_t> number = values.write(out);
    out.finish(0);
    const Segment segment(bytes);
    REQUIRE(segment.values() == 2);
    CHECK(segment.value(0) == "Ann Lee");
    CHECK(segment.value_key(1) == "zeki gulten");
    REQUIRE(segment.sets() == 3);
    REQUIRE(number.size() == 3);
    CHECK(number[0] == 0);
    CHECK(texts_of(segment, 0).empty());
    CHECK(texts_of(segment, number[both]) == Texts{"Ann Lee", "Zeki Gülten"});
    CHECK(texts_of(segment, number[one]) == Texts{"Ann Lee"});
}

TEST_CASE("the order in which values come makes no difference to the bytes") {
    const std::vector<Texts> sets{{"b", "a"}, {"c"}, {}, {"a"}, {"c", "a"}};
    const auto written = [&](bool backwards) {
        ValueSets values;
        for (std::size_t i = 0; i < sets.size(); ++i)
            values.set_of(sets[backwards ? sets.size() - 1 - i : i]);
        std::string bytes;
        SegmentOutput out(bytes);
        values.write(out);
        out.finish(0);
        return bytes;
    };
    CHECK(written(false) == written(true));
}

}  // namespace ibid
