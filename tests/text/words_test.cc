#include "text/words.h"

#include <string>

#include <doctest/doctest.h>

#include "random_text.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/word_reader.h"

namespace ibid {

namespace {

std::string slice(std::string_view text, Span span) {
    return std::string(text.substr(span.start, span.end - span.start));
}

// "us<U.S.> rok<ROK>"; a word that only differs in case from its span alone.
std::string tokens_of(std::string_view text) {
    std::string out;
    for (const Token& token : tokenize(text)) {
        if (!out.empty()) out += ' ';
        out += token.word;
        std::string surface = slice(text, token.span);
        std::string lower = surface;
        for (char& c : lower)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
        if (lower != token.word) out += "<" + surface + ">";
    }
    return out;
}

struct Row {
    std::string_view text;
    std::string_view tokens;
};

void check(const Row& row) {
    CAPTURE(row.text);
    CHECK(tokens_of(row.text) == row.tokens);
}

}  // namespace

TEST_CASE("words of plain prose") {
    const Row rows[] = {
        {"", ""},
        {" ,.;'&- ", ""},
        {"Talks resumed.", "talks resumed"},
        {"(talks)[resumed]{today}", "talks resumed today"},
        {"end.Next,then", "end next then"},
        {"Indo-Pacific", "indo pacific"},
        {"e-mail", "e mail"},
        {"COVID-19", "covid 19"},
        {"F-35s", "f 35s"},
        {"snake_case a/b", "snake case a b"},
        {"9/11", "9 11"},
        {"2nd 5G 90s", "2nd 5g 90s"},
        {"mail@example.org", "mail example org"},
        {"U+00B9: treaty¹ km²", "u 00b9 treaty km"},  // numbers of notes
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("apostrophes stay within a word, possessives fall off") {
    const Row rows[] = {
        {"O'Brien", "o'brien"},
        {"O’Brien", "o'brien<O’Brien>"},
        {"O‘Brien Oʼ\u00ADBrien O＇Brien",
         "o'brien<O‘Brien> o'brien<Oʼ\u00ADBrien> o'brien<O＇Brien>"},
        {"don't rock'n'roll", "don't rock'n'roll"},
        {"Pyongyang’s", "pyongyang"},
        {"Pyongyang's plan", "pyongyang plan"},
        {"PYONGYANG'S", "pyongyang"},
        {"O’Brien’s", "o'brien<O’Brien>"},
        {"the states' rights", "the states rights"},
        {"the states’", "the states"},
        {"'quoted' ‘quoted’", "quoted quoted"},
        {"the '90s and 1990's", "the 90s and 1990"},
        {"it's let's", "it let"},
        {"Xi's-era", "xi era"},
        {"l’État", "l'etat<l’État>"},
        {"boss's'", "boss"},
        {"a''b", "a b"},
        {"x's y'sz", "x y'sz"},  // 's only at the end
        {"x'\u00ADs\u00AD y's\u00ADz", "x y'sz<y's\u00ADz>"},
        {"Gülten’s", "gulten<Gülten>"},
        {"м’ясо", "м'ясо<м’ясо>"},
        {"'s", "s"},  // nobody's
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("dotted initials are one word") {
    const Row rows[] = {
        {"The U.S.-ROK talks", "the us<U.S.> rok talks"},
        {"U.S. US u.s.", "us<U.S.> us us<u.s.>"},
        {"in the U.S", "in the us<U.S>"},
        {"U.K., U.S.S.R.; D.P.R.K.", "uk<U.K.> ussr<U.S.S.R.> dprk<D.P.R.K.>"},
        {"U.S.’s and U.S.'s", "us<U.S.> and us<U.S.>"},
        {"J. Smith", "j smith"},
        {"J.Smith", "j smith"},
        {"J.F. Kennedy", "jf<J.F.> kennedy"},
        {"J. F. Kennedy", "j f kennedy"},
        {"U.S.Embassy", "us<U.S.> embassy"},
        {"J.O'Brien", "j o'brien"},
        {"5 p.m., e.g. this", "5 pm<p.m.> eg<e.g.> this"},
        {"Ph.D.", "ph d"},
        {"No.1", "no 1"},
        {"А.С. Пушкин", "ас<А.С.> пушкин<Пушкин>"},
        {"É.U. E\u0301.U.", "eu<É.U.> eu<E\u0301.U.>"},
        {"A.5", "a 5"},
        {"a..b", "a b"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("numbers") {
    const Row rows[] = {
        {"10,000", "10000<10,000>"},
        {"1,234,567.89", "1234567.89<1,234,567.89>"},
        {"10,000th", "10000th<10,000th>"},
        {"3.5 3.5% $3.5bn", "3.5 3.5 3.5bn"},
        {"US$10", "us 10"},
        {"It rose to 10,000.", "it rose to 10000<10,000>"},
        {"1,2,3", "1 2 3"},  // an enumeration
        {"1,2,345", "1 2 345"},
        {"in 1950,1951", "in 1950 1951"},
        {"1950,100,200", "1950 100 200"},
        {"1,000,00", "1000<1,000> 00"},
        {"10,0000", "10 0000"},
        {"15.03.2022", "15 03 2022"},  // a date
        {"192.168.10.1", "192 168 10 1"},
        {"in 1950.12 The", "in 1950 12 the"},  // the number of a note
        {"2022-03-15", "2022 03 15"},
        {"12:30", "12 30"},
        {".5 5.", "5 5"},
        {"a10,000", "a10 000"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("short names with an ampersand are one word") {
    const Row rows[] = {
        {"AT&T R&D Q&As", "at&t r&d q&as"},
        {"at&t", "at&t"},
        {"AT&T's", "at&t"},
        {"R & D", "r d"},
        {"US&UK", "us uk"},  // two names
        {"Johnson&J", "johnson j"},
        {"a&nbsp;b", "a nbsp b"},  // debris of HTML
        {"R&D&T", "r&d t"},
        {"R& &D", "r d"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("invisible characters do not part a word") {
    const Row rows[] = {
        {"co\u00ADopera\u200Btion", "cooperation<co\u00ADopera\u200Btion>"},
        {"\uFEFFtalks\u00AD now", "talks now"},  // nor belong to its ends
        {"می\u200Cخواهم", "میخواهم<می\u200Cخواهم>"},
        {"Hawaiʻi", "hawaii<Hawaiʻi>"},
        {"الـعـربيّة", "العربية<الـعـربيّة>"},
        {"ـ ʻ \u0301 \u00AD", ""},  // no word without a letter
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("scripts of the world") {
    const Row rows[] = {
        {"Gülten Łódź", "gulten<Gülten> lodz<Łódź>"},
        {"ﬁnance", "finance<ﬁnance>"},
        {"ＮＡＴＯ", "nato<ＮＡＴＯ>"},
        {"Йошкар-Ола", "йошкар<Йошкар> ола<Ола>"},
        {"١٩٩٠", "1990<١٩٩٠>"},
        {"ภาษาไทย ที่", "ภ า ษ า ไ ท ย ที่"},
        {"हिन्दी।", "हिन्दी"},
        {"北京，上海", "北 京 上 海"},
        {"北a1京", "北 a1 京"},
        {"コーヒー", "コ ー ヒ ー"},
        {"ｶﾞが", "ガ<ｶﾞ> が"},
        {"か\u3099", "が<か\u3099>"},
        {"한국 \u1112\u1161\u11AB", "한 국 한<\u1112\u1161\u11AB>"},
        {"〇", "〇"},
        {"Ⅳ", "iv<Ⅳ>"},
        {"ﷺ", "صلىاللهعليهوسلم<ﷺ>"},  // decomposes into four words
        {"1️⃣", "1<1️⃣>"},
        {"😀 ½ © €", ""},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("broken UTF-8 parts words") {
    CHECK(tokens_of("caf\xE9 noir") == "caf noir");
    CHECK(tokens_of("a\xFF"
                    "b\x80\xE2\x82") == "a b");
    CHECK(tokens_of(std::string_view("a\0b", 3)) == "a b");
    CHECK(tokens_of("\xC3") == "");
    CHECK(tokens_of("U.\xFF.S.") == "u s");
}

TEST_CASE("a word is cut short, its span is not") {
    const std::string debris(1000, 'Q');
    REQUIRE(tokenize(debris).size() == 1);
    CHECK(tokenize(debris)[0].word == std::string(64, 'q'));
    CHECK(tokenize(debris)[0].span == Span{0, 1000});

    const std::string accents = "x" + std::string(62, 'y') + "éé";
    CHECK(tokenize(accents)[0].word == "x" + std::string(62, 'y') + "e");
    std::string georgian;  // 64 is no border of three-byte letters
    for (int i = 0; i < 40; ++i) georgian += "ა";
    CHECK(tokenize(georgian)[0].word.size() == 63);
    // No apostrophe is left over at the cut.
    const std::string name = std::string(63, 'a') + "'brien";
    CHECK(tokenize(name)[0].word == std::string(63, 'a'));
    CHECK(fold(debris) == std::string(64, 'q'));
}

TEST_CASE("one word folds as its token, others only by character") {
    struct FoldRow {
        std::string_view word;
        std::string_view folded;
    };
    const FoldRow rows[] = {
        {"Gülten", "gulten"},
        {"U.S.", "us"},
        {"Pyongyang’s", "pyongyang"},
        {"10,000", "10000"},
        {"O’Brien", "o'brien"},
        {"e-mail", "e-mail"},
        {"Kim Jong-un", "kim jong-un"},
        {"", ""},
        {"+", "+"},
    };
    for (const FoldRow& row : rows) {
        CAPTURE(row.word);
        CHECK(fold(row.word) == row.folded);
    }
}

TEST_CASE("every span folds back to its word") {
    RandomText random(4);
    for (int round = 0; round < 50'000; ++round) {
        const std::string text = random.either();
        CAPTURE(text);
        std::uint32_t end = 0;
        for (const Token& token : tokenize(text)) {
            const std::string surface = slice(text, token.span);
            CAPTURE(surface);
            REQUIRE(token.span.start >= end);
            REQUIRE(token.span.start < token.span.end);
            REQUIRE(token.span.end <= text.size());
            REQUIRE(!token.word.empty());
            REQUIRE(token.word.size() <= longest_word);
            REQUIRE(is_valid_utf8(token.word));
            REQUIRE(token.word.find(' ') == std::string::npos);
            REQUIRE(fold(surface) == token.word);
            end = token.span.end;
        }
    }
}

TEST_CASE("a folded word is a word and folds to itself") {
    RandomText random(5);
    for (int round = 0; round < 50'000; ++round) {
        const std::string text = random.prose();
        for (const Token& token : tokenize(text)) {
            if (token.word.size() > longest_word - 4) continue;
            CAPTURE(text);
            CAPTURE(token.word);
            REQUIRE(fold(token.word) == token.word);
        }
    }
}

// Most words take a short way past WordReader, which has to agree with it.
Tokens read_the_long_way(std::string_view text) {
    Tokens tokens;
    for (std::size_t at = 0; at < text.size();) {
        const Char first = char_at(text, at);
        if (first.kind != Class::letter && first.kind != Class::digit &&
            first.kind != Class::ideograph) {
            at += first.length;
            continue;
        }
        WordReader reader(text, at);
        Token token = reader.read();
        at = reader.next();
        if (!token.word.empty()) tokens.push_back(std::move(token));
    }
    return tokens;
}

TEST_CASE("plain words read the same on both ways") {
    constexpr std::string_view alphabet = "aBsST12.,'& -/:";
    RandomText random(6);
    for (int round = 0; round < 100'000; ++round) {
        std::string text;
        for (std::size_t count = random.below(40); count > 0; --count)
            text += alphabet[random.below(alphabet.size())];
        CAPTURE(text);
        REQUIRE(tokenize(text) == read_the_long_way(text));
    }
}

TEST_CASE("words beside marks beyond ASCII read the same on both ways") {
    // One of each class, and what stands in English prose.
    constexpr std::string_view pieces[] = {
        "a", "S",      "s",  "talks", "Congress", "U.", "1950",   "3",
        "é", "\u0301", "’",  "ʼ",     "”",        "“",  "—",      "–",
        "…", "\u00AD", "中", "。",    "٣",        " ",  ".",      ",",
        "'", "&",      "-",  "\xE2",  "\x80",     "ﬁ",  "Straße",
    };
    RandomText random(7);
    for (int round = 0; round < 100'000; ++round) {
        std::string text;
        for (std::size_t count = random.below(12); count > 0; --count)
            text += pieces[random.below(std::size(pieces))];
        CAPTURE(text);
        REQUIRE(tokenize(text) == read_the_long_way(text));
    }
}

TEST_CASE("words of all lengths read the same on both ways") {
    for (std::size_t size = 1; size < 3 * longest_word; ++size)
        for (const std::string_view after : {"", " ", "’s", "é", ".", " a b"}) {
            CAPTURE(size);
            CAPTURE(after);
            const std::string text =
                "x " + std::string(size, 'Q') + std::string(after);
            REQUIRE(tokenize(text) == read_the_long_way(text));
        }
}

TEST_CASE("tokens of an earlier text leave nothing behind") {
    RandomText random(8);
    Tokens tokens;
    for (int round = 0; round < 10'000; ++round) {
        const std::string text = random.either();
        CAPTURE(text);
        tokenize(text, tokens);
        REQUIRE(tokens == tokenize(text));
    }
}

TEST_CASE("hostile texts take linear time") {
    constexpr std::size_t size = 2'000'000;
    for (const std::string_view piece :
         {"a", "1", ".", "'", "a.", "a'", "1,", "1.", "1,000,", "\u0301",
          "a\u0301", "\u00AD", "a&", "’s", "U.S.", "中", "\x80", "é"}) {
        CAPTURE(piece);
        std::string text = "a";
        while (text.size() < size) text += piece;
        const Tokens tokens = tokenize(text);
        CHECK(!tokens.empty());
        CHECK(tokens.back().span.end <= text.size());
    }
}

TEST_CASE("two spellings of a name have their folded words in common") {
    const struct {
        const char* name;
        const char* words;
    } cases[] = {
        {"Lee Min-Yong", "lee min yong"},
        {"Zeki Talustan GÜLTEN", "zeki talustan gulten"},
        {"  O’Connor,  Mary ", "o'connor mary"},
        {"Geopolist | Istanbul Center", "geopolist istanbul center"},
        {"", ""},
        {"—", ""},
    };
    for (const auto& [name, words] : cases) CHECK(folded_words(name) == words);
}

}  // namespace ibid
