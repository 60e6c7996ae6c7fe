#include "search/suggest_actors.h"

#include <doctest/doctest.h>

#include "search/sample_index.h"

namespace ibid {

namespace {

std::string suggested(const std::vector<std::vector<std::string>>& articles,
                      std::size_t limit = 30) {
    const TempDir temp;
    Writer writer(temp / "i");
    int number = 0;
    for (auto paragraphs : articles) {
        for (std::string& text : paragraphs) text += '.';
        writer.put(
            sample_article("a" + std::to_string(number++), "", paragraphs));
    }
    writer.commit();
    std::string out;
    for (const ActorSuggestion& one : Index(temp / "i").suggest_actors(limit)) {
        out += (out.empty() ? "" : ", ") + one.name + ' ' +
               std::to_string(one.count.passages) + '/' +
               std::to_string(one.count.articles) + ' ' + one.kind;
        const Passage& passage = one.example.passage;
        REQUIRE(one.example.highlights.size() == 1);
        const Span span = one.example.highlights[0];
        CHECK(passage.text.substr(span.start, span.end - span.start) ==
              one.name);
    }
    return out;
}

}  // namespace

TEST_CASE("frequent names that nobody is tagged by") {
    const struct {
        std::vector<std::vector<std::string>> articles;
        const char* suggested;
    } cases[] = {
        {{}, ""},
        {{{"the Blue Forum met", "a Blue Forum, the Blue Forum"},
          {"with the Blue Forum"}},
         "Blue Forum 3/2 organisation"},
        // One mention is no pattern.
        {{{"the Blue Forum met"}}, ""},
        {{{"with Mr Zorgon today", "and Zorgon too"}}, "Zorgon 2/1 person"},
        // Known ones are left out, and words that are mostly written small.
        {{{"in Russia", "in Russia", "the Harbour", "the Harbour",
           "a harbour, the harbour"}},
         ""},
        {{{"the Blue Forum", "the Blue Forum", "as the NSX", "as the NSX",
           "and the NSX"}},
         "NSX 3/1 organisation, Blue Forum 2/1 organisation"},
        // Notes count for less than what the article says.
        {{{"[n] the Blue Forum", "[n] the Blue Forum"}}, ""},
    };
    for (const auto& c : cases) {
        CAPTURE(c.suggested);
        CHECK(suggested(c.articles) == c.suggested);
    }
    CHECK(suggested({{"the NSX or ABX", "the NSX or ABX", "the NSX"}}, 1) ==
          "NSX 3/1 organisation");
}

}  // namespace ibid
