// What holds for the rest of an article: each case is its passages, parted by
// a bar, and the mentions of the last.
#include <doctest/doctest.h>

#include "annotate/annotator.h"
#include "shown.h"
#include "text/words.h"

using namespace ibid;

namespace {

std::string last_mentions(std::string_view passages, Date date = {}) {
    static const Annotator annotator(built_in_lexicon());
    Article about;
    about.date = date;
    ArticleAnnotator article(annotator, about);
    Passage passage;
    while (!passages.empty()) {
        const std::size_t bar = passages.find('|');
        passage.text = passages.substr(0, bar);
        passages.remove_prefix(bar == std::string_view::npos ? passages.size()
                                                             : bar + 1);
        article.annotate(passage, tokenize(passage.text));
    }
    return shown(passage.text, passage.actors);
}

struct Case {
    std::string text;
    std::string mentions;
};

void check(const std::vector<Case>& cases, Date date = {}) {
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(last_mentions(c.text, date) == c.mentions);
    }
}

}  // namespace

TEST_CASE("a family name means whom the article has named last") {
    check({
        {"Kim spoke.", ""},
        {"Kim Jong-un spoke.|Then Kim left.", "kim-jong-un:Kim PRK?:Kim"},
        {"Kim Jong-un met Kim Dae-jung.|Kim was pleased.",
         "kim-dae-jung:Kim KOR?:Kim"},
        {"Kim Jong-un spoke.|Kim Tal-su listened.", ""},
        {"Kim Jong-un spoke.|Jenny Kim listened.", ""},
        {"Kim Jong-un spoke.|Yesterday Kim left.", "kim-jong-un:Kim PRK?:Kim"},
        {"George W. Bush came.|Bush's wife, Laura Bush, stayed.",
         "george-w-bush:Bush USA?:Bush"},
        {"Theresa May spoke.|May we ask?", ""},
        {"George Walker Bush came.|The Bush administration fell.",
         "george-w-bush:Bush USA?:Bush"},
    });
}

TEST_CASE("a title tells whom a family name means, at the article's date") {
    check({
        {"President Nixon resigned.",
         "richard-nixon:President Nixon USA?:President Nixon"},
        // Of two presidents, the country is all that is sure.
        {"President Bush went to war.", "USA?:Bush"},
        {"Senator Bush voted.", ""},
        {"Foreign Secretary Hurd agreed.", "douglas-hurd:Hurd GBR?:Hurd"},
    });
    check({{"President Bush went to war.", "george-h-w-bush:Bush USA?:Bush"}},
          {1991, 1, 17});
    check({{"President Bush went to war.", "george-w-bush:Bush USA?:Bush"}},
          {2003, 3, 20});
    // He was not yet president.
    check({{"President Bachelet", ""},
           {"President Macron",
            "emmanuel-macron:"
            "Macron FRA?:Macron"}},
          {1990, 1, 1});
}

TEST_CASE("whom a person acts for goes by the article's date") {
    check({{"Mark Rutte spoke.", "mark-rutte:Mark Rutte NLD?:Mark Rutte"}},
          {2015, 1, 1});
    check({{"Mark Rutte spoke.", "mark-rutte:Mark Rutte NATO?:Mark Rutte"}},
          {2025, 1, 1});
}

TEST_CASE("Korea alone is the only Korea that was named") {
    check({
        {"Korea is a peninsula.", ""},
        {"South Korea grew.|The Korean economy, and Korea's exports",
         "KOR?:Korean KOR?:Korea"},
        {"South Korea and North Korea met.|Korea is divided.", ""},
        {"South Korea grew.|The Korean War", ""},
        {"Brazzaville fell; the Republic of the Congo asked.|The Congo",
         "COG?:Congo"},
        {"The Congo", "COD:Congo"},
    });
}

TEST_CASE("an abbreviation in brackets holds from there on") {
    check({
        {"the Republic of Korea (ROK; South Korea) and the ROK",
         "KOR:Republic of Korea KOR:ROK KOR:South Korea KOR:ROK"},
        {"Central American Integration System (CAIS)|The CAIS met.",
         "SICA:CAIS"},
        {"The CAIS met.", ""},
        {"the Farabundo Marti National Liberation Front (FM)|the FM fired",
         "FMLN:FM SLV?:FM"},
        // Spelt by other words, a known abbreviation is nobody's.
        {"the Progressive Rural Coalition (PRC)|The PRC lost.", ""},
        {"the People's Republic of China (PRC)|The PRC", "CHN:PRC"},
        {"the PRC", "CHN:PRC"},
        // A country takes only what its name spells.
        {"from Japan (EMB) to Oslo|the EMB", ""},
        {"broken (", ""},
        {"France ()", "FRA:France"},
    });
}
