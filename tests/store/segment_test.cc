#include "store/segment.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>

#include <ibid/error.h>

#include "store/segment_builder.h"

namespace ibid {

namespace {

std::vector<Term> terms_of(Analyzer& analyzer, std::string_view text) {
    return analyzer.analyze(text);
}

std::string text_of(const Segment& segment, std::uint32_t docid) {
    std::vector<std::uint32_t> ids;
    segment.sequence(docid, ids);
    std::string text;
    for (const std::uint32_t id : ids)
        text += (text.empty() ? "" : " ") + std::string(segment.word(id));
    return text;
}

std::vector<std::string> set_of(const Segment& segment, std::uint32_t docid,
                                FacetColumn column) {
    std::vector<std::string> values;
    for (const std::uint32_t id :
         segment.set(segment.row(docid).sets[static_cast<int>(column)]))
        values.emplace_back(segment.value(id));
    std::ranges::sort(values);
    return values;
}

// Documents 10 (a header), 11 and 12.
std::string sample() {
    Analyzer analyzer;
    SegmentBuilder builder(10);
    builder.add_gap();
    Row row;
    row.article = 10;
    row.kind = static_cast<std::uint8_t>(Kind::body);
    row.first_day = row.last_day = 20220526;
    builder.add_passage(
        row, terms_of(analyzer, "China vetoed the sanctions. The veto stood."),
        {{{"CHN", "PRK"}, {"Ann Lee"}, {}, {"en"}}});
    row.kind = static_cast<std::uint8_t>(Kind::note);
    builder.add_passage(row, terms_of(analyzer, "Sanctions! Sanctioned?"),
                        {{{"PRK", "CHN", "PRK"}, {"Ann Lee"}, {}, {}}});
    return builder.finish();
}

}  // namespace

TEST_CASE("rows say what the documents are") {
    const std::string bytes = sample();
    const Segment segment(bytes);
    CHECK(segment.first() == 10);
    CHECK(segment.rows() == 3);
    CHECK_FALSE(segment.holds(9));
    CHECK(segment.holds(10));
    CHECK(segment.holds(12));
    CHECK_FALSE(segment.holds(13));
    CHECK(segment.row(10).kind == no_kind);
    CHECK(segment.row(11).kind == static_cast<int>(Kind::body));
    CHECK(segment.row(11).article == 10);
    CHECK(segment.row(11).tokens == 7);
    CHECK(segment.row(11).first_day == 20220526);
    CHECK(segment.row(12).kind == static_cast<int>(Kind::note));
}

TEST_CASE("the words of a document come back in their order") {
    const std::string bytes = sample();
    const Segment segment(bytes);
    CHECK(text_of(segment, 10) == "");
    CHECK(text_of(segment, 11) ==
          "china vetoed the sanctions the veto stood");
    CHECK(text_of(segment, 12) == "sanctions sanctioned");
}

TEST_CASE("words and stems are found, others are not") {
    const std::string bytes = sample();
    const Segment segment(bytes);
    REQUIRE(segment.find_word("vetoed"));
    CHECK(segment.stem_of(*segment.find_word("vetoed")) == "veto");
    CHECK(segment.stem_id(*segment.find_word("veto")) ==
          segment.find_stem("veto"));
    CHECK(segment.word_count(*segment.find_word("sanctions")) == 2);
    for (const char* word : {"", "vetoe", "zzz", "\xff"}) {
        CHECK_FALSE(segment.find_word(word));
        CHECK_FALSE(segment.find_stem(word));
    }
    CHECK(segment.words_with_prefix("sanction").size() == 2);
    CHECK(segment.words_with_prefix("veto").size() == 2);
    CHECK(segment.words_with_prefix("x").empty());
}

TEST_CASE("a facet's values are a set, whatever their order") {
    const std::string bytes = sample();
    const Segment segment(bytes);
    const std::vector<std::string> both{"CHN", "PRK"};
    CHECK(set_of(segment, 11, FacetColumn::actor) == both);
    CHECK(set_of(segment, 12, FacetColumn::actor) == both);
    CHECK(segment.row(11).sets[0] == segment.row(12).sets[0]);
    CHECK(set_of(segment, 11, FacetColumn::author) ==
          std::vector<std::string>{"Ann Lee"});
    CHECK(set_of(segment, 11, FacetColumn::source).empty());
}

TEST_CASE("an empty segment is one") {
    const std::string bytes = SegmentBuilder(1).finish();
    const Segment segment(bytes);
    CHECK(segment.rows() == 0);
    CHECK_FALSE(segment.holds(1));
    CHECK_FALSE(segment.find_word("a"));
}

TEST_CASE("bytes that are no whole segment are refused") {
    const std::string whole = sample();
    CHECK_THROWS_AS(Segment(""), Error);
    CHECK_THROWS_AS(Segment(std::string(1000, 'x')), Error);
    for (std::size_t size = 0; size < whole.size(); size += 13)
        CHECK_THROWS_AS(Segment(std::string_view(whole).substr(0, size)),
                        Error);
    CHECK_THROWS_AS(Segment(whole + "x"), Error);
}

TEST_CASE("a changed byte is noticed") {
    const std::string whole = sample();
    CHECK(Segment(whole).intact());
    for (std::size_t at = 0; at < whole.size(); at += 7) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        bool noticed = true;
        try {
            noticed = !Segment(changed).intact();
        } catch (const Error&) {  // the header says that it is no segment
        }
        CHECK(noticed);
    }
}

TEST_CASE("random documents come back, however often words occur") {
    std::mt19937 random(11);
    std::vector<std::string> texts;
    SegmentBuilder builder(1);
    Analyzer analyzer;
    for (int document = 0; document < 200; ++document) {
        std::string text;
        for (std::size_t i = random() % 40; i > 0; --i) {
            // Few words are frequent, many are rare: ids of one to two bytes.
            const auto rank = random() % (1 + random() % 600);
            text += (text.empty() ? "w" : " w") + std::to_string(rank);
        }
        texts.push_back(text);
        builder.add_passage({}, terms_of(analyzer, text), {});
    }
    const std::string bytes = builder.finish();
    const Segment segment(bytes);
    for (std::uint32_t i = 0; i < texts.size(); ++i)
        CHECK(text_of(segment, i + 1) == texts[i]);
    for (std::uint32_t id = 0; id + 1 < segment.words(); ++id)
        CHECK(segment.word_count(id) >= segment.word_count(id + 1));
    for (std::uint32_t id = 0; id < segment.words(); ++id)
        CHECK(segment.find_word(segment.word(id)) == id);
}

}  // namespace ibid
