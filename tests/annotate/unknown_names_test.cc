#include "annotate/unknown_names.h"

#include <doctest/doctest.h>

#include <random>

#include "annotate/letter_case.h"
#include "text/words.h"

using namespace ibid;

namespace {

// "Anna Beispiel!, Blue Harbour Forum"; the ! marks one behind a title.
// `known` is a word that an actor is named by.
std::string unknown(const std::string& text, const std::string& known = "") {
    const Tokens tokens = tokenize(text);
    std::vector<ActorMention> mentions;
    if (!known.empty()) {
        const auto at = static_cast<std::uint32_t>(text.find(known));
        mentions.push_back(
            {"X", {at, at + static_cast<std::uint32_t>(known.size())}});
    }
    std::string out;
    for (const UnknownName& name :
         unknown_names({text, tokens, has_small_letters(text)}, mentions)) {
        const std::uint32_t start = tokens[name.first].span.start;
        out += (out.empty() ? "" : ", ") +
               text.substr(start, tokens[name.last].span.end - start) +
               (name.titled ? "!" : "");
    }
    return out;
}

}  // namespace

TEST_CASE("what looks like a name and is nobody's") {
    const struct {
        const char* text;
        const char* known;
        const char* names;
    } cases[] = {
        {"", "", ""},
        {"nothing here", "", ""},
        {"he met Anna Beispiel there", "", "Anna Beispiel"},
        {"he met President Anna Beispiel there", "", "Anna Beispiel!"},
        {"the Bank for the Coast of Storms met", "",
         "Bank for the Coast of Storms"},
        {"the Blue Harbour Forum, the Red one", "", "Blue Harbour Forum, Red"},
        {"with J. R. Muster and others", "", "J. R. Muster"},
        // The first word of a sentence may be any word.
        {"Talks went on. Zorgon waited. Then Zorgon left", "", "Zorgon"},
        {"However Zorgon waited", "", "Zorgon"},
        {"The NSC met", "", "NSC"},
        {"on Friday, in March and in May", "", ""},
        {"the President and the Prime Minister", "", ""},
        // Whom the actors cover, in part or as a whole, is known.
        {"he met Anna Beispiel there", "Beispiel", ""},
        {"he met Anna Beispiel of Zorgon there", "Zorgon", ""},
        // A part of the world is no actor, but may be in the name of one.
        {"in the Middle East and in Europe", "", ""},
        {"in the East Coast Club", "", "East Coast Club"},
        {"ALL OF IT IN CAPITALS", "", ""},
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        CHECK(unknown(c.text, c.known) == c.names);
    }
}

TEST_CASE("any text gives names that lie in it, in order") {
    std::mt19937 random(20261122);
    const char* const parts[] = {"Anna", "of", " ", ". ", "J.", "the", "(",
                                 "é",    "É",  "7", "-",  "UN", ",",   "x"};
    for (int i = 0; i < 300; ++i) {
        std::string text;
        for (int n = 0; n < 20; ++n) text += parts[random() % std::size(parts)];
        const Tokens tokens = tokenize(text);
        std::size_t from = 0;
        for (const UnknownName& name : unknown_names({text, tokens}, {})) {
            CHECK(name.first >= from);
            CHECK(name.last >= name.first);
            CHECK(name.last < tokens.size());
            from = name.last + 1;
        }
    }
}
