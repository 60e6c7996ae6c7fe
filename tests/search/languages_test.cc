#include <map>
#include <random>
#include <set>

#include <doctest/doctest.h>

#include "search/sample_index.h"
#include "text/index_words.h"
#include "text/language.h"
#include "text/words.h"

namespace ibid {

namespace {

Document in_language(const char* language, const std::string& id,
                     const std::string& title,
                     const std::vector<std::string>& paragraphs) {
    Document document = sample_article(id, title, paragraphs);
    document.article.language = language;
    return document;
}

std::vector<Document> world() {
    return {
        in_language("ar", "ar", "المحادثات",
                    {"استؤنفت المحادثات حول الحرب في جنيف."}),
        in_language("de", "de", "Die Verhandlungen",
                    {"Die Verhandlungen in Genf: Präsident Erdoğan traf Herrn "
                     "Müller in einer Straße voller Häuser.",
                     "Note für Note wuchs die Not im Jahr 2022."}),
        in_language("el", "el", "Οι διαπραγματεύσεις",
                    {"Οι διαπραγματεύσεις στη Γενεύη συνεχίζονται."}),
        in_language("en", "en", "Talks",
                    {"Mr Muller took notes, but did not meet Erdogan in 2022.",
                     "Peking (北京) said nothing."}),
        in_language("fr", "fr", "Les élections",
                    {"Les élections législatives ont été reportées."}),
        in_language("ja", "ja", "外相会談",
                    {"日本政府は東京で外相会談を開いた。NATOも出席した。"}),
        in_language("ko", "ko", "한국 정부",
                    {"한국 정부는 서울에서 회담을 열었다."}),
        in_language("pl", "pl", "Rozmowy",
                    {"Łukasz mówił o rozmowach w mieście Łódź."}),
        in_language("ru", "ru", "Переговоры",
                    {"Переговоры о выводе войск продолжатся."}),
        in_language("th", "th", "การประชุม", {"รัฐบาลประกาศการประชุมที่กรุงเทพ"}),
        in_language("zh", "zh", "北京大学",
                    {"北京大学的研究人员说，谈判将继续。"}),
        in_language("", "xx", "OK", {"Muller, Erdogan: Note."}),
    };
}

std::string marked_best(const SampleIndex& sample, const std::string& query) {
    const Results results = sample.search(query);
    if (results.hits.empty()) return "none";
    const Hit& hit = results.hits.front();
    std::string text = hit.passage.text;
    for (auto span = hit.highlights.rbegin(); span != hit.highlights.rend();
         ++span) {
        text.insert(span->end, "]");
        text.insert(span->start, "[");
    }
    return text;
}

}  // namespace

TEST_CASE("an article's words are its own, whichever language comes first") {
    const SampleIndex sample({
        in_language("en", "a", "", {"Note.", "Talks on a boat.", "A note."}),
        in_language("de", "b", "", {"Eine Note.", "Gerede auf dem Boot."}),
        in_language("en", "c", "", {"Note.", "Talks on a boat.", "No rain."}),
    });
    SearchOptions options;
    options.by_article = true;
    options.explain = true;
    const auto hits = sample.search("note", options).hits;
    REQUIRE(hits.size() == 3);
    const auto said = [&](const std::string& id, const char* times) {
        for (const Hit& hit : hits)
            for (const std::string& reason : hit.reasons)
                if (hit.article.id == id && reason.ends_with(times))
                    return true;
        return false;
    };
    CHECK(said("a", "has \"note\" twice"));
    CHECK(said("b", "has \"note\" once"));
    CHECK(said("c", "has \"note\" once"));
}

TEST_CASE("a word is found by the rules of each article's language") {
    const SampleIndex sample(world());
    const struct {
        std::string query;
        std::string found;
    } rows[] = {
        // Inflected.
        {"Verhandlung", "de/1"},
        {"élection", "fr/1"},
        {"войсками", "ru/1"},
        {"διαπραγμάτευση", "el/1"},
        {"حرب", "ar/1"},
        {"note", "de/2 en/1 xx/1"},
        {"taking OR took", "en/1"},
        // "notes" would be "not" by German rules: of German texts only.
        {"notes", "de/2 en/1 xx/1"},
        {"not", "de/2 en/1"},
        // No algorithm: as it is written.
        {"rozmowach", "pl/1"},
        {"rozmowy", ""},
        // Accents, typed or left out.
        {"Erdogan", "de/1 en/1 xx/1"},
        {"Erdoğan", "de/1 en/1 xx/1"},
        {"Müller", "de/1 en/1 xx/1"},
        {"strasse", "de/1"},
        {"hauser", "de/1"},
        {"Lodz", "pl/1"},
        {"lukasz", "pl/1"},
        {"elections", "fr/1"},
        // Without spaces: any run of characters, in any language.
        {"北京", "en/2 zh/1"},
        {"京大", "zh/1"},
        {"北京大学", "zh/1"},
        {"京", "en/2 ja/1 zh/1"},
        {"大学研究", ""},
        {"東京", "ja/1"},
        {"外相会談", "ja/1"},
        {"한국", "ko/1"},
        {"정부", "ko/1"},
        {"\"한국 정부\"", "ko/1"},
        {"\"국 정부\"", "ko/1"},
        {"\"한국정부\"", ""},
        {"กรุงเทพ", "th/1"},
        {"北京*", "en/2 zh/1"},
        {"=京", "en/2 ja/1 zh/1"},
        {"nato 東京", "ja/1"},
        {"NATOも", "ja/1"},
        // Numbers have no language.
        {"2022", "de/2 en/1"},
        // Forms, beginnings, phrases, titles.
        {"=Häuser", "de/1"},
        {"=Haus", ""},
        {"haus*", "de/1"},
        {"\"die Verhandlung\"", "de/1"},
        {"\"Note fur Noten\"", "de/2"},
        {"title:Verhandlung", "de/1 de/2"},
        {"title:\"die verhandlungen\"", "de/1 de/2"},
        {"title:北京", "zh/1"},
        {"title:\"京大学\"", "zh/1"},
        {"title:京", "zh/1"},
        // Conditions.
        {"muller lang:de", "de/1"},
        {"muller -lang:de", "en/1 xx/1"},
        {"lang:ja", "ja/1"},
        // The mark of a language is no word.
        {"Verhandlung de", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        CHECK(sample.found(row.query) == row.found);
    }
}

TEST_CASE("what matched is marked in every language") {
    const SampleIndex sample(world());
    const struct {
        std::string query;
        std::string text;
    } rows[] = {
        {"Verhandlung strasse haus",
         "Die [Verhandlungen] in Genf: Präsident Erdoğan traf Herrn Müller in "
         "einer [Straße] voller [Häuser]."},
        // A stem that lacks the beginning of the word.
        {"حرب", "استؤنفت المحادثات حول [الحرب] في جنيف."},
        {"京大学", "北[京大学]的研究人员说，谈判将继续。"},
        {"学 京", "北[京]大[学]的研究人员说，谈判将继续。"},
        {"继续", "北京大学的研究人员说，谈判将[继续]。"},
        {"\"한국 정부\"", "[한국 정부]는 서울에서 회담을 열었다."},
        {"NATOも", "日本政府は東京で外相会談を開いた。[NATOも]出席した。"},
        {"กรุง", "รัฐบาลประกาศการประชุมที่[กรุง]เทพ"},
        {"rozmowach lodz", "Łukasz mówił o [rozmowach] w mieście [Łódź]."},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        CHECK(marked_best(sample, row.query) == row.text);
    }
}

TEST_CASE("queries without spaces are echoed as they were written") {
    const SampleIndex sample(world());
    CHECK(sample.search("北京大学").query.words ==
          "passages with the words \"北京大学\" side by side");
    CHECK(sample.search("\"한국 정부\"").query.words ==
          "passages with the words \"한국 정부\" side by side");
    // Nor is another run of characters offered for one that is missing.
    CHECK(sample.search("南京").suggestions.empty());
}

TEST_CASE("a word that was mistyped is offered without the mark") {
    const SampleIndex sample(world());
    const Results results = sample.search("Verhandlumgen");
    REQUIRE(results.suggestions.size() == 1);
    CHECK(results.suggestions[0].better == "verhandlungen");
}

TEST_CASE("languages that an index holds are facets") {
    const SampleIndex sample(world());
    SearchOptions options;
    options.facets = {{"lang", 0}};
    const Results results = sample.search("muller", options);
    REQUIRE(results.facets.size() == 1);
    std::map<std::string, std::size_t> counts;
    for (const FacetValue& value : results.facets[0].values)
        counts[value.value] = value.count.passages;
    CHECK(counts ==
          std::map<std::string, std::size_t>{{"", 1}, {"de", 1}, {"en", 1}});
}

// What a query of one word finds and how often, against a look at every word.
TEST_CASE("counts are exact over languages") {
    const char* const languages[] = {"", "de", "en", "fr", "ru", "pl", "zh"};
    const char* const words[] = {"note",   "notes", "not",  "die",   "haus",
                                 "hauser", "2022",  "北京", "京北",  "京",
                                 "мир",    "мира",  "nato", "notée", "häuser"};
    std::mt19937 random(5);
    const auto pick = [&](const auto& from) {
        return from[random() % std::size(from)];
    };
    std::vector<Document> documents;
    for (int i = 0; i < 120; ++i) {
        std::string text;
        for (int n = 0; n < 12; ++n) text += std::string(pick(words)) + ' ';
        documents.push_back(
            in_language(pick(languages), "a" + std::to_string(i), "", {text}));
    }
    const SampleIndex sample(documents);
    Analyzer analyzer;
    for (const std::string word : words) {
        if (is_lone_character(fold(word))) continue;
        std::size_t expected = 0;
        for (const Document& document : documents) {
            const std::string& language = document.article.language;
            const std::string stem =
                analyzer.stem(marked(fold(word), language_mark(language)));
            bool found = false;
            for (const Term& term :
                 analyzer.analyze(document.blocks[0].text, language))
                found = found || term.stem == stem;
            expected += found ? 1 : 0;
        }
        SearchOptions options;
        options.relax = false;
        CAPTURE(word);
        CHECK(sample.search(word, options).count.passages == expected);
    }
}

}  // namespace ibid
