#include "document/pull_quotes.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "document/recognised.h"
#include "document/word_overlap.h"

using namespace ibid;

namespace {

constexpr std::string_view paragraph =
    "The council wants to stay on good terms with the makers of the cranes. "
    "The town therefore pays close attention to what both the makers and the "
    "unions say about the contract. By autumn, trade with the eastern quay "
    "had all but stopped, thus hurting the town's shops and inns. The inns "
    "stand empty until summer. Trade on the river has been slow for years. It "
    "cost "
    "$7 million in May.";

}  // namespace

TEST_CASE("blocks that repeat a paragraph nearby") {
    struct Row {
        std::string block;
        bool pull_quote;
    };
    const Row rows[] = {
        // Word for word
        {"The town therefore pays close attention to what both the makers and "
         "the unions say about the contract",
         true},
        {"By autumn, trade with the eastern quay had all but stopped.", true},
        {"by autumn, trade with the eastern quay had all but stopped", true},
        // A whole sentence, however short
        {"The inns stand empty until summer", true},
        {"The inns stand empty", false},
        {"The inns stand empty until summer.", false},
        {"has been slow for years", false},
        {"It cost $7 million in May", false},
        {"Inns stand empty until summer", false},
        // With other words at its seams
        {"The council wants to stay on good terms with the makers of the "
         "cranes. It therefore pays close attention to what both the makers "
         "and the unions say about the contract",
         true},
        {"The trade with the eastern quay has all but stopped by autumn, "
         "thus hurting the town",
         true},
        // Words with other endings
        {"The council want to stay on good terms with the makers of a crane",
         true},
        // Other text
        {"The council wants to build a second quay where the river meets the "
         "bay, it said",
         false},
        {"The council wants to stay calm", false},
        {"trade stopped town shops inns cranes makers terms good stay wants "
         "council therefore",
         false},
        {"The council wants to stay on good terms with the makers:", false},
        {"- The council wants to stay on good terms with the makers of the "
         "cranes",
         false},
        {"b. The council wants to stay on good terms with the makers of the "
         "cranes",
         false},
        {"[The council wants to stay on good terms with the makers of the "
         "cranes]",
         false},
        {"The Council Wants To Stay On Good Terms With The Makers", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.block);
        for (bool above : {false, true}) {
            const std::string_view block = row.block;
            const Document document = recognised(
                above
                    ? paragraphs({"Title", harbour, block, paragraph, river})
                    : paragraphs({"Title", harbour, paragraph, block, river}));
            const Block& found = document.blocks[above ? 2 : 3];
            CHECK((found.kind == Kind::pull_quote) == row.pull_quote);
            CHECK(document.blocks[above ? 3 : 2].kind == Kind::body);
        }
    }
}

TEST_CASE("a paragraph far away is not what a pull quote repeats") {
    std::string text = paragraphs({"Title", paragraph});
    for (int i = 0; i < 9; ++i)
        text += "Day " + std::to_string(i) + " was like every other day.\n\n";
    text += "By autumn, trade with the eastern quay had all but stopped\n\n";
    text += harbour;
    const Document document = recognised(text);
    CHECK(document.blocks[11].kind != Kind::pull_quote);
}

TEST_CASE("of two equal blocks neither is a pull quote") {
    const char* line =
        "By autumn, trade with the eastern quay had all but stopped there.";
    const Document document =
        recognised(paragraphs({"Title", harbour, line, cranes, line, river}));
    for (const Block& block : document.blocks)
        CHECK(block.kind != Kind::pull_quote);
}

TEST_CASE("words that signs glue together take linear time") {
    std::string glued = "a";
    for (int i = 0; i < 50'000; ++i) glued += ",b" + std::to_string(i);
    const std::string tail = " and a few words more than that stand here, too";
    const Document document = recognised(paragraphs(
        {"Title", harbour, glued + tail, glued + ',' + glued + tail, river}));
    CHECK(document.blocks[2].kind == Kind::body);
}

TEST_CASE("words_in_order") {
    struct Row {
        std::string quote;
        std::string text;
        std::size_t same;
    };
    const Row rows[] = {
        {"a b c", "a b c", 3},
        {"a b c", "x a x b x c x", 3},
        {"a b c", "c b a", 1},
        {"a b c", "", 0},
        {"", "a b c", 0},
        {"link", "links", 1},
        {"links", "link", 1},
        {"all", "allies", 0},
        {"consistently", "consistent", 1},
        {"quay’s", "quay", 1},
        {"indo-pacific", "the indo pacific", 2},
        {"a a a", "a a", 2},
    };
    for (const Row& row : rows) {
        CAPTURE(row.quote);
        CAPTURE(row.text);
        CHECK(words_in_order(plain_words(row.quote), plain_words(row.text)) ==
              row.same);
    }
    CHECK(plain_words("it's 10,000-fold…").size() == 5);
    CHECK(plain_words("  ,.").empty());
}

TEST_CASE("words_in_order is bounded by both texts and by itself") {
    std::mt19937 random(17);
    const std::string_view words[] = {"port", "quay", "crane", "court", "ship"};
    for (int round = 0; round < 200; ++round) {
        PlainWords quote;
        PlainWords text;
        for (std::size_t i = random() % 12; i > 0; --i)
            quote.push_back(words[random() % 5]);
        for (std::size_t i = random() % 12; i > 0; --i)
            text.push_back(words[random() % 5]);
        const std::size_t same = words_in_order(quote, text);
        CHECK(same <= std::min(quote.size(), text.size()));
        CHECK(same == words_in_order(text, quote));
        CHECK(words_in_order(quote, quote) == quote.size());
    }
}
