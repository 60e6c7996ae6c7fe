#include "annotate/annotator.h"

#include <array>
#include <random>
#include <thread>

#include <doctest/doctest.h>

#include "shown.h"

using namespace ibid;

namespace {

const Annotator& built_in() {
    static const Annotator annotator(built_in_lexicon());
    return annotator;
}

Passage annotated(std::string_view text) {
    Passage passage;
    passage.text = text;
    built_in().annotate(passage);
    return passage;
}

struct Case {
    std::string text;
    std::string mentions;
};

void check(const std::vector<Case>& cases, bool with_places = false) {
    for (const Case& c : cases) {
        CAPTURE(c.text);
        const Passage passage = annotated(c.text);
        CHECK(shown(c.text, passage.actors, with_places) == c.mentions);
    }
}

}  // namespace

TEST_CASE("one actor by its many names") {
    check({
        {"North Korea tested it.", "PRK:North Korea"},
        {"the DPRK and the dprk", "PRK:DPRK PRK:dprk"},
        {"N. Korea said", "PRK:N. Korea"},
        {"North Koreans in a North Korean port",
         "PRK:North Koreans PRK:North Korean"},
        {"the Democratic People’s Republic of Korea",
         "PRK:Democratic People’s Republic of Korea"},
        {"Pyongyang was silent", "PRK?:Pyongyang"},
        {"P'yongyang was silent", "PRK?:P'yongyang"},
        {"Türkiye, Turkiye and Turkey", "TUR:Türkiye TUR:Turkiye TUR:Turkey"},
        {"the Élysée, or Elysee", "FRA?:Élysée FRA?:Elysee"},
        {"Viet-Nam, Viet Nam, Vietnam",
         "VNM:Viet-Nam VNM:Viet Nam VNM:Vietnam"},
        {"the United States and America", "USA:United States USA:America"},
    });
}

TEST_CASE("spans are those of the words alone") {
    check(
        {
            {"The DPRK's army", "PRK:DPRK@4-8"},
            {"The DPRK’s army", "PRK:DPRK@4-8"},
            {"the United States' view", "USA:United States@4-17"},
            {"(Russia)", "RUS:Russia@1-7"},
            {"“Russia”", "RUS:Russia@3-9"},
            {"Russia-North Korea talks", "RUS:Russia@0-6 PRK:North Korea@7-18"},
            {"US-Japan-ROK drills", "USA:US@0-2 JPN:Japan@3-8 KOR:ROK@9-12"},
            {"China–Russia ties", "CHN:China@0-5 RUS:Russia@8-14"},
            {"the U.S. fleet", "USA:U.S.@4-8"},
            {"US-led", "USA:US@0-2"},
            {"Russia/China", "RUS:Russia@0-6 CHN:China@7-12"},
            // Wide letters before a name must not shift it.
            {"Gülten über Japan", "JPN:Japan@14-19"},
        },
        true);
}

TEST_CASE("a prefix counts before a hyphen only") {
    check({
        {"Sino-Russian ties", "CHN:Sino RUS:Russian"},
        {"the Sino–DPRK treaty", "CHN:Sino PRK:DPRK"},
        {"a Franco-German brigade", "FRA:Franco DEU:German"},
        {"Signor Franco of Spain", "ESP:Spain"},
        {"Russo-Japanese and Anglo-American",
         "RUS:Russo JPN:Japanese GBR:Anglo USA:American"},
        {"an Anglo-Saxon idea", ""},
        {"Franco - the man", ""},
        {"the Indo-Pacific", ""},
    });
}

TEST_CASE("case decides where a name is a word") {
    check({
        {"they told us that the US would not", "USA:US"},
        {"Us and them", ""},
        {"u.s. in small letters", ""},
        {"the U.S. and the U. S.", "USA:U.S. USA:U. S"},
        {"a turkey from Turkey", "TUR:Turkey"},
        {"TURKEY AND GREECE", "TUR:TURKEY GRC:GREECE"},
        {"Who asked the WHO?", "WHO:WHO"},
        {"fine china, made in China", "CHN:China"},
        {"polish the Polish silver", "POL:Polish"},
        {"Kim Jong Un at the UN",
         "kim-jong-un:Kim Jong Un PRK?:Kim Jong Un "
         "UN:UN"},
        {"chapter XI, and Xi spoke", "xi-jinping:Xi CHN?:Xi"},
        {"no trump card for Trump", "donald-trump:Trump USA?:Trump"},
        {"a quad of Quad members", "QUAD:Quad"},
        {"the white house on the hill", ""},
        {"a large rock; ROK", "KOR:ROK"},
    });
}

TEST_CASE("in a passage of capitals abbreviations may be words") {
    check({
        {"WHO WILL LEAD US?", ""},
        {"U.S. TROOPS LEAVE JAPAN", "USA:U.S. JPN:JAPAN"},
        {"NATO AND THE SOVIET UNION", "NATO:NATO SUN:SOVIET UNION"},
        {"THE US LEFT, he said", "USA:US"},  // small letters: case tells
    });
}

TEST_CASE("two countries that share a word") {
    check({
        {"North and South Korea",
         "PRK:North and South Korea KOR:North and South Korea"},
        {"North/South Korean talks",
         "PRK:North/South Korean KOR:North/South Korean"},
        {"East and West Germany",
         "DDR:East and West Germany DEU:East and West Germany"},
        {"North or South Vietnamese",
         "VDR:North or South Vietnamese RVN:North or South Vietnamese"},
        {"North and South Dakota", ""},
        {"North and South America", ""},
        {"the North and South", ""},
    });
}

TEST_CASE("money, initials and parted possessives") {
    check({
        {"US$10 and A$5", ""},
        {"some US $10", "USA:US"},
        {"the People 's Republic of China", "CHN:People 's Republic of China"},
        {"Franklin D. Roosevelt and Franklin Roosevelt",
         "franklin-d-roosevelt:Franklin D. Roosevelt "
         "USA?:Franklin D. Roosevelt "
         "franklin-d-roosevelt:Franklin Roosevelt USA?:Franklin Roosevelt"},
    });
}

TEST_CASE("peoples, cities and agencies") {
    check({
        {"Kurdish and Yazidi families", "KURDS:Kurdish YAZIDIS:Yazidi"},
        {"an Islamic Republic", "MUSLIMS:Islamic"},
        {"in Mosul", "IRQ?:Mosul"},
        {"a cali of lima beans", "PER?:lima"},
        {"the world bank of ideas", ""},
        {"the World Bank", "WORLD-BANK:World Bank"},
        {"Georgia and Alabama", ""},
        {"Georgia and Armenia", "GEO:Georgia ARM:Armenia"},
        {"Ahmad Assad and Assad", "bashar-al-assad:Assad SYR?:Assad"},
    });
}

TEST_CASE("phrases that hold a name and mean no actor") {
    check({
        {"in the South China Sea", ""},
        {"the East China Sea and China", "CHN:China"},
        {"Latin America, North America", ""},
        {"Latin American states", ""},
        {"the Korean peninsula", ""},
        {"after the Korean War", ""},
        {"Korea, and Koreans", ""},
        {"the Indian Ocean, and Indian ships", "IND:Indian"},
        {"the Sea of Japan", ""},
        {"New Mexico and Mexico", "MEX:Mexico"},
        {"George Washington crossed it", ""},
        {"Washington crossed it", "USA?:Washington"},
        {"in Atlanta, Georgia", ""},
        {"in Tbilisi, Georgia", "GEO?:Tbilisi GEO:Georgia"},
        {"Michael Jordan visits Jordan", "JOR:Jordan"},
        {"the Lake Chad basin in Chad", "TCD:Chad"},
        {"Papua New Guinea", "PNG:Papua New Guinea"},
        {"the States", ""},
        {"Ukrainska Pravda", ""},
    });
}

TEST_CASE("the longest name wins") {
    check({
        {"the UN Security Council",
         "UNSC:UN Security Council UN?:UN Security Council"},
        {"a National Security Council", ""},
        {"South Sudan and Sudan", "SSD:South Sudan SDN:Sudan"},
        {"Guinea-Bissau, Guinea", "GNB:Guinea-Bissau GIN:Guinea"},
        {"the People's Republic of China", "CHN:People's Republic of China"},
        {"the Republic of China", "TWN:Republic of China"},
        {"the Democratic Republic of the Congo",
         "COD:Democratic Republic of the Congo"},
        {"the South China Morning Post", "SCMP:South China Morning Post"},
        // A longer name that breaks off leaves the shorter one.
        {"the European Union", "EU:European Union"},
        {"United States of Europe", "USA:United States"},
        {"West German and West Germany", "DEU:West German DEU:West Germany"},
    });
}

TEST_CASE("a name does not run over the end of a sentence") {
    check({
        {"They went North. Korea was cold.", ""},
        {"from the South; China Sea lanes", ""},
        {"to the North, Korea", ""},
        {"the United (States)", ""},
        {"the United  States", "USA:United  States"},
        {"the United\nStates", ""},
        {"Washington, D.C., and Washington DC",
         "USA?:Washington, D.C. USA?:Washington DC"},
    });
}

TEST_CASE("whoever acts for another is a mention of both") {
    check({
        {"Kim Jong-un and Kim Jong Il",
         "kim-jong-un:Kim Jong-un PRK?:Kim Jong-un "
         "kim-jong-il:Kim Jong Il PRK?:Kim Jong Il"},
        {"KCNA reported", "KCNA:KCNA PRK?:KCNA"},
        {"Guterres warned", "antonio-guterres:Guterres UN?:Guterres"},
        {"BBC reported", "BBC:BBC"},
        {"Kim alone is not settled", ""},
    });
}

TEST_CASE("dates are found as well, and old mentions are replaced") {
    Passage passage = annotated("In June 2022 Japan spoke.");
    CHECK(shown(passage.text, passage.actors) == "JPN:Japan");
    CHECK(shown(passage.text, passage.dates) == "2022-06[June 2022]");
    passage.text = "Nobody, never.";
    built_in().annotate(passage);
    CHECK(passage.actors.empty());
    CHECK(passage.dates.empty());
}

TEST_CASE("spans slice the text and are in order, whatever the text") {
    constexpr std::array pieces = {
        "North", "Korea",  " ",        "-",      "U.S.", "’s",
        "China", "South",  "Sea",      ", ",     ". ",   "Franco-",
        "\xFF",  "é",      "of the",   "Kim",    "Jong", "un",
        "2018",  "May 5,", "\xE2\x80", "People", "'s",   "1990s"};
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (std::size_t n = random() % 12; n > 0; --n) {
            text += pieces[random() % pieces.size()];
            if (random() % 2 == 0) text += ' ';
        }
        CAPTURE(text);
        const Passage passage = annotated(text);
        Span last{0, 0};
        for (const ActorMention& mention : passage.actors) {
            REQUIRE(mention.span.start < mention.span.end);
            REQUIRE(mention.span.end <= text.size());
            // Two mentions share a span, or the later one begins behind.
            REQUIRE((mention.span == last || mention.span.start >= last.end));
            REQUIRE(find_actor(built_in_lexicon(), mention.actor) != nullptr);
            last = mention.span;
        }
        std::uint32_t end = 0;
        for (const DateMention& mention : passage.dates) {
            REQUIRE(mention.span.start >= end);
            REQUIRE(mention.span.start < mention.span.end);
            REQUIRE(mention.span.end <= text.size());
            REQUIRE(first_day(mention.from) <= first_day(mention.to));
            end = mention.span.end;
        }
    }
}

TEST_CASE("an annotator is shared by threads") {
    std::array<std::string, 4> found;
    std::vector<std::thread> threads;
    for (std::string& mine : found)
        threads.emplace_back([&mine] {
            for (int i = 0; i < 200; ++i)
                mine = shown("Moscow and NATO",
                             annotated("Moscow and NATO").actors);
        });
    for (std::thread& thread : threads) thread.join();
    for (const std::string& mine : found)
        CHECK(mine == "RUS?:Moscow NATO:NATO");
}

TEST_CASE("hostile texts take linear time") {
    std::string text;
    for (int i = 0; i < 200000; ++i) text += "People's Republic of ";
    text += std::string(1000000, ' ');
    for (int i = 0; i < 200000; ++i) text += "2018-2019, 2018 and ";
    const Passage passage = annotated(text);
    CHECK(passage.actors.empty());
    CHECK(passage.dates.size() > 200000);
    for (const char* piece :
         {"Monday ", "last ", "last Monday ", "May ", "(", "(AB", "North and ",
          "Georgia ", "President ", "Kim (Kim) ", "People's A. ", "U.S. ",
          "North and South ", "between 2018 and ", "A (A) "}) {
        std::string repeated;
        for (int i = 0; i < 100000; ++i) repeated += piece;
        CAPTURE(piece);
        CHECK(annotated(repeated).dates.size() <= 100000);
    }
}
