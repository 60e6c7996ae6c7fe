#include "store/segment.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>

#include "random_articles.h"
#include "text/analyzer.h"
#include "text/index_words.h"
#include "text/language.h"

namespace ibid {

namespace {

using Texts = std::vector<std::string>;

std::string text_of(const Segment& segment, std::uint32_t row) {
    std::vector<std::uint32_t> ids;
    segment.sequence(row, ids);
    std::string text;
    for (const std::uint32_t id : ids)
        text += (text.empty() ? "" : " ") + std::string(segment.word(id));
    return text;
}

Texts values_of(const Segment& segment, std::uint32_t set) {
    Texts values;
    for (const std::uint32_t id : segment.set(set))
        values.emplace_back(segment.value(id));
    return values;
}

std::vector<Posting> postings_of(const Segment& segment, Place place,
                                 std::string_view stem) {
    const auto term = segment.find_term(place, stem);
    if (!term) return {};
    CHECK(segment.posting_count(*term) == segment.postings(*term).size());
    return read_postings(segment.postings(*term));
}

std::vector<RandomArticle> sample_articles() {
    RandomArticle empty;
    empty.docid = 3;
    empty.stored.article.id = "empty";
    RandomArticle talks;
    talks.docid = 7;
    talks.stored.fingerprint = 99;
    talks.stored.article = {"a",          "Talks, talks", {"Bo Ek", "Ann Lee"},
                            {2022, 5, 0}, "The Gazette",  "",
                            "EN",         "x/a.md",       {}};
    Passage passage;
    passage.id = "0123456789ab";
    passage.headings = {"Sanctions", "A veto"};
    passage.text = "China vetoed the sanctions. The veto stood.";
    passage.actors = {{"CHN", {}}, {"UN", {}}, {"CHN", {}}};
    talks.passages.push_back(passage);
    passage.kind = Kind::note;
    passage.headings = {};
    passage.text = "Sanctions! Sanctioned?";
    passage.actors = {};
    talks.passages.push_back(passage);
    return {empty, talks};
}

std::string sample() {
    return segment_bytes(sample_articles());
}

// What an article says, computed from its text in the plainest way.
struct Oracle {
    std::map<std::string, std::map<std::uint32_t, std::uint32_t>> postings;
    std::map<std::string, std::uint32_t> word_counts;
    Texts rows;
    Analyzer analyzer;
    std::string language;  // of the article at hand

    explicit Oracle(const std::vector<RandomArticle>& articles) {
        for (std::uint32_t i = 0; i < articles.size(); ++i) {
            const Article& article = articles[i].stored.article;
            language = article.language;
            count(Place::title, article.title, i);
            if (const auto mark = language_mark(language); !mark.empty()) {
                ++postings[term_of(Place::title, mark)][i];
                word_counts[mark];
            }
            for (const Passage& passage : articles[i].passages) add(passage);
        }
    }

    void add(const Passage& passage) {
        const auto row = static_cast<std::uint32_t>(rows.size());
        for (const std::string& heading : passage.headings)
            count(Place::heading, heading, row);
        count(Place::text, passage.text, row);
        for (const ActorMention& mention : passage.actors)
            postings[term_of(Place::actor, mention.actor)][row] = 1;
        for (const ActorMention& mention : passage.actors)
            ++postings[term_of(Place::name, mention.actor)][row];
        std::string& text = rows.emplace_back();
        for (const Token& token : tokenize(passage.text)) {
            const std::string word = in_index(token);
            text += (text.empty() ? "" : " ") + word;
            ++word_counts[word];
        }
    }
    void count(Place place, std::string_view text, std::uint32_t at) {
        for (const Token& token : tokenize(text)) {
            const std::string word = in_index(token);
            ++postings[term_of(place, analyzer.stem(word))][at];
            word_counts[word];
        }
    }
    std::string in_index(const Token& token) const {
        return marked(token.word, language_mark(language));
    }
};

}  // namespace

TEST_CASE("articles are told as they were given") {
    const std::string bytes = sample();
    const Segment segment(bytes);
    REQUIRE(segment.articles() == 2);
    CHECK(segment.rows() == 2);
    CHECK(segment.passages_of(0) == 0);
    CHECK(segment.passages_of(1) == 2);
    const ArticleRow& row = segment.article(1);
    CHECK(segment.first_row(1) == 0);
    CHECK(segment.first_row(2) == 2);
    CHECK(row.docid == 7);
    CHECK(row.fingerprint == 99);
    CHECK(segment.days(1) == DateRange{20220501, 20220531});
    CHECK(segment.key(1) == "x/a.md\na");
    CHECK(values_of(segment, row.authors) == Texts{"Ann Lee", "Bo Ek"});
    CHECK(values_of(segment, row.source) == Texts{"The Gazette"});
    CHECK(values_of(segment, row.language) == Texts{"en"});
    CHECK(segment.article(0).authors == 0);
    CHECK(segment.days(0) == DateRange{});
}

TEST_CASE("rows are told as passages were given") {
    const std::string bytes = sample();
    const Segment segment(bytes);
    CHECK(segment.article_of()[0] == 1);
    CHECK(segment.kind()[1] == static_cast<int>(Kind::note));
    CHECK(segment.article_begins()[0] == 0b01);
    CHECK(segment.body_rows()[0] == 0b01);
    CHECK(segment.length()[0] == 7);
    CHECK(mark_text(segment.id_marks()[0]) == "012345");
    CHECK(values_of(segment, segment.actors()[0]) == Texts{"CHN", "UN"});
    CHECK(segment.actors()[1] == 0);
    CHECK(text_of(segment, 0) == "china vetoed the sanctions the veto stood");
    CHECK(text_of(segment, 1) == "sanctions sanctioned");
}

TEST_CASE("postings count stems of the text, of headings and of titles") {
    const std::string bytes = sample();
    const Segment segment(bytes);
    using Postings = std::vector<Posting>;
    CHECK(postings_of(segment, Place::text, "veto") == Postings{{0, 2}});
    CHECK(postings_of(segment, Place::text, "sanction") ==
          Postings{{0, 1}, {1, 2}});
    CHECK(postings_of(segment, Place::heading, "veto") == Postings{{0, 1}});
    CHECK(postings_of(segment, Place::title, "talk") == Postings{{1, 2}});
    CHECK(postings_of(segment, Place::text, "talk").empty());
    for (const char* stem : {"", "vetoe", "zzz", "\xff"})
        for (const Place place : {Place::text, Place::heading, Place::title})
            CHECK_FALSE(segment.find_term(place, stem));
}

TEST_CASE("words are found, others are not") {
    const std::string bytes = sample();
    const Segment segment(bytes);
    REQUIRE(segment.find_word("vetoed"));
    CHECK(segment.term(segment.term_of_word(*segment.find_word("vetoed"))) ==
          "tveto");
    CHECK(segment.word_count(*segment.find_word("sanctions")) == 2);
    CHECK(segment.word_count(*segment.find_word("talks")) == 0);  // in a title
    for (const char* word : {"", "vetoe", "zzz", "\xff"})
        CHECK_FALSE(segment.find_word(word));
    const auto texts = [&](std::string_view prefix) {
        Texts words;
        for (const std::uint32_t id : segment.words_with_prefix(prefix))
            words.emplace_back(segment.word(id));
        return words;
    };
    CHECK(texts("sanction") == Texts{"sanctioned", "sanctions"});
    CHECK(texts("veto") == Texts{"veto", "vetoed"});
    CHECK(texts("x").empty());
    CHECK(texts("").size() == segment.words());
}

TEST_CASE("random articles come back") {
    std::mt19937 random(11);
    for (int round = 0; round < 6; ++round) {
        const auto articles = random_articles(random, 60);
        const std::string bytes = segment_bytes(articles);
        const Segment segment(bytes);
        CHECK(segment.marks() == std::vector<std::string>{"#de"});
        Oracle oracle(articles);
        REQUIRE(segment.rows() == oracle.rows.size());
        for (std::uint32_t row = 0; row < segment.rows(); ++row)
            CHECK(text_of(segment, row) == oracle.rows[row]);
        std::size_t found = 0;
        for (std::uint32_t term = 0; term < segment.terms(); ++term) {
            const auto& wanted =
                oracle.postings[std::string(segment.term(term))];
            std::map<std::uint32_t, std::uint32_t> postings;
            for (const Posting& at : read_postings(segment.postings(term)))
                postings[at.row] = at.count;
            CHECK(postings == wanted);
            found += postings.empty() ? 0 : 1;
        }
        CHECK(found == static_cast<std::size_t>(std::ranges::count_if(
                           oracle.postings, [](const auto& term) {
                               return !term.second.empty();
                           })));
        CHECK(segment.words() == oracle.word_counts.size());
        for (std::uint32_t id = 0; id < segment.words(); ++id) {
            const std::string word(segment.word(id));
            CHECK(segment.word_count(id) == oracle.word_counts[word]);
            CHECK(segment.find_word(word) == id);
            CHECK(segment.term(segment.term_of_word(id)) ==
                  term_of(Place::text, oracle.analyzer.stem(word)));
            if (id > 0)
                CHECK(segment.word_count(id - 1) >= segment.word_count(id));
        }
    }
}

TEST_CASE("a passage longer than a length can say is cut in length only") {
    RandomArticle article;
    article.docid = 1;
    Passage passage;
    for (int i = 0; i < 70'000; ++i) passage.text += "a ";
    article.passages.push_back(passage);
    const std::string bytes = segment_bytes({article});
    const Segment segment(bytes);
    CHECK(segment.length()[0] == 65'535);
    std::vector<std::uint32_t> ids;
    segment.sequence(0, ids);
    CHECK(ids.size() == 70'000);
}

TEST_CASE("an empty segment is one") {
    const std::string bytes = segment_bytes({});
    const Segment segment(bytes);
    CHECK(segment.intact());
    CHECK(segment.rows() == 0);
    CHECK(segment.articles() == 0);
    CHECK(segment.sets() == 1);
    CHECK_FALSE(segment.find_word("a"));
    CHECK(segment.words_with_prefix("").empty());
}

TEST_CASE("bytes that are no whole segment are refused") {
    const std::string whole = sample();
    CHECK_THROWS_AS(Segment(""), DamagedSegment);
    CHECK_THROWS_AS(Segment(std::string(1000, 'x')), DamagedSegment);
    for (std::size_t size = 0; size < whole.size(); size += 13)
        CHECK_THROWS_AS(Segment(std::string_view(whole).substr(0, size)),
                        DamagedSegment);
    CHECK_THROWS_AS(Segment(whole + "x"), DamagedSegment);
}

TEST_CASE("a changed byte is noticed") {
    std::mt19937 random(12);
    const std::string whole = segment_bytes(random_articles(random, 200));
    CHECK(Segment(whole).intact());
    const std::size_t step = 1 + whole.size() / 400;
    for (std::size_t at = 0; at < whole.size(); at += step) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ (1 << random() % 8));
        bool noticed = false;
        try {
            noticed = !Segment(changed).intact();
        } catch (const DamagedSegment&) {
            noticed = true;  // at its ends
        }
        CHECK(noticed);
    }
}

}  // namespace ibid
