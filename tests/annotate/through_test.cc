// By what a mention reaches its actor, in one table.
#include <doctest/doctest.h>

#include "annotate/annotator.h"
#include "shown.h"
#include "text/words.h"

using namespace ibid;

namespace {

// "RUS=place:Kremlin", "RUS=leader(vladimir-putin):Putin".
std::string reached(const std::string& date, const std::string& text) {
    static const Annotator annotator(built_in_lexicon());
    Article article;
    article.date = parse_date(date).value_or(Date{});
    Passage passage;
    passage.text = text;
    ArticleAnnotator(annotator, article).annotate(passage, tokenize(text));
    std::string out;
    for (const ActorMention& mention : passage.actors) {
        CHECK(mention.inferred == (mention.through != Through::name));
        out += (out.empty() ? "" : " ") + mention.actor + '=' +
               std::string(through_name(mention.through));
        if (!mention.via.empty()) out += '(' + mention.via + ')';
        out += ':' + slice(text, mention.span);
    }
    return out;
}

}  // namespace

TEST_CASE("a mention says by what it reaches its actor") {
    const struct {
        const char* date;
        const char* text;
        const char* reached;
    } cases[] = {
        {"", "Russia spoke.", "RUS=name:Russia"},
        {"", "Russian and Moscow voices", "RUS=name:Russian RUS=place:Moscow"},
        {"", "the Kremlin denied it", "RUS=place:Kremlin"},
        {"2015-01-01", "Vladimir Putin spoke.",
         "vladimir-putin=name:Vladimir Putin "
         "RUS=leader(vladimir-putin):Vladimir Putin"},
        {"", "the Pentagon said", "USA=place:Pentagon"},
        {"", "the CIA said", "CIA=name:CIA USA=agency(CIA):CIA"},
        {"", "South Korea voted. Korea won.",
         "KOR=name:South Korea KOR=context:Korea"},
        // Two presidents bore that name: only the country is certain.
        {"", "President Bush spoke.", "USA=leader:Bush"},
        {"1990-05-01", "President Bush spoke.",
         "george-h-w-bush=name:Bush USA=leader(george-h-w-bush):Bush"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        CHECK(reached(c.date, c.text) == c.reached);
    }
}
