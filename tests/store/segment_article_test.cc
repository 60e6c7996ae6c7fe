#include "store/segment_article.h"

#include <doctest/doctest.h>

#include "text/hash.h"
#include "text/words.h"

namespace ibid {

namespace {

StoredArticle some_article() {
    StoredArticle stored;
    stored.article = {"a",          "Talks resume", {"Bo Ek"},
                      {2022, 0, 0}, "The Gazette",  "",
                      "EN",         "x/a.md",       {}};
    stored.fingerprint = 99;
    return stored;
}

std::string text_of(const SegmentArticle& made,
                    const std::vector<std::uint32_t>& words) {
    std::string text;
    for (const std::uint32_t word : words)
        text += (text.empty() ? "" : " ") + std::string(made.words[word]);
    return text;
}

Passage passage_of(const char* text, std::vector<std::string> headings = {}) {
    Passage passage;
    passage.id = "0123456789ab";
    passage.text = text;
    passage.headings = std::move(headings);
    return passage;
}

}  // namespace

TEST_CASE("what a segment keeps of an article") {
    const SegmentArticle made = SegmentArticleMaker(some_article()).take();
    CHECK(made.row.id_hash == hash64("a"));
    CHECK(made.row.fingerprint == 99);
    CHECK(made.days == DateRange{20220101, 20221231});
    CHECK(made.key == "x/a.md\na");
    CHECK(made.authors == std::vector<std::string>{"Bo Ek"});
    CHECK(made.source == "The Gazette");
    CHECK(made.language == "en");
    CHECK(text_of(made, made.title) == "talks resume");
    CHECK(made.passages.empty());
}

TEST_CASE("what a segment keeps of passages") {
    SegmentArticleMaker maker(some_article());
    Passage passage = passage_of("The talks. They resumed!", {"A veto", "Why"});
    passage.kind = Kind::note;
    passage.actors = {{"UN", {}}, {"CHN", {}}};
    maker.add(passage, tokenize(passage.text));
    const SegmentArticle made = maker.take();
    REQUIRE(made.passages.size() == 1);
    CHECK(made.passages[0].kind == Kind::note);
    CHECK(made.passages[0].id == id_number("0123456789ab"));
    CHECK(text_of(made, made.passages[0].words) == "the talks they resumed");
    CHECK(text_of(made, made.passages[0].headings) == "a veto why");
    CHECK(made.passages[0].actors == std::vector<std::string>{"UN", "CHN"});
    // A word of the title and of the text is one word.
    CHECK(made.passages[0].words[1] == made.title[0]);
}

TEST_CASE("each passage stands under its own headings") {
    SegmentArticleMaker maker(some_article());
    const std::vector<std::vector<std::string>> headings{
        {"One"}, {"One"}, {"One", "Two"}, {}, {"Two"}};
    for (const auto& above : headings)
        maker.add(passage_of("Text", above), tokenize("Text"));
    const SegmentArticle made = maker.take();
    std::vector<std::string> texts;
    for (const SegmentPassage& passage : made.passages)
        texts.push_back(text_of(made, passage.headings));
    CHECK(texts ==
          std::vector<std::string>{"one", "one", "one two", "", "two"});
}

TEST_CASE("a leader's name is not a name of the country") {
    const struct {
        const char* what;
        std::vector<ActorMention> mentions;
        std::string named;
    } cases[] = {
        {"by its name", {{"PRK", {0, 4}}}, "PRK"},
        {"by its capital", {{"PRK", {0, 9}, true}}, "PRK"},
        {"by its leader", {{"kim", {0, 12}}, {"PRK", {0, 12}, true}}, "kim"},
        {"the leader, then the capital",
         {{"kim", {0, 3}}, {"PRK", {0, 3}, true}, {"PRK", {7, 16}, true}},
         "kim PRK"},
        {"the capital right behind",
         {{"PRK", {0, 9}, true}, {"kim", {9, 12}}, {"PRK", {9, 12}, true}},
         "PRK kim"},
        {"once for each time", {{"PRK", {0, 4}}, {"PRK", {9, 12}}}, "PRK PRK"},
        {"nobody", {}, ""},
    };
    for (const auto& one : cases) {
        CAPTURE(one.what);
        std::string named;
        for (const ActorMention* mention : mentions_by_name(one.mentions))
            named += (named.empty() ? "" : " ") + mention->actor;
        CHECK(named == one.named);
    }
}

}  // namespace ibid
