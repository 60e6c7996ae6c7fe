#include <doctest/doctest.h>

#include "search/one_line.h"
#include "search/parse.h"

// Queries that are read in another way than they were typed. Every one says so
// in a remark with its place.
namespace {

struct Row {
    const char* text;
    const char* tree;
    const char* remarks;
};

void check(const Row& row) {
    CAPTURE(row.text);
    const ibid::ParsedQuery parsed = ibid::parse(row.text);
    CHECK(ibid::one_line(parsed.query) == row.tree);
    CHECK(ibid::lines_of(parsed.remarks, row.text) == row.remarks);
}

}  // namespace

TEST_CASE("quotation marks") {
    const Row rows[] = {
        {"\"Asian NATO", "phrase asian nato",
         "[\"] the quotation mark is never closed, so that everything after it "
         "is read as quoted"},
        {"quad \"", "word quad", "[\"] '\"' holds no word and is left out"},
        {"quad \"\"", "word quad",
         "[\"\"] the quotation marks hold nothing and are left out"},
        {"«Asian NATO\"", "phrase asian nato",
         "[«] the quotation mark is never closed, so that everything after it "
         "is read as quoted"},
        {"actor:\"North Korea", "field actor = North Korea",
         "[\"] the quotation mark is never closed, so that everything after it "
         "is read as quoted"},
        {"actor:\"\"", "everything",
         "[\"\"] an empty value names nothing and is left out"},
        {"\"…\"", "everything", "[\"…\"] '…' holds no word and is left out"},
        {"\"nat* sea\"", "phrase nat sea",
         "[\"nat* sea\"] 'nat* sea' is read without the star, which means "
         "nothing in quotation marks"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("brackets") {
    const Row rows[] = {
        {"(nato", "word nato",
         "[(] '(' is never closed, so that it is read as closed at the end"},
        {"nato)", "word nato", "[)] ')' closes no bracket and is left out"},
        {"nato (quad OR (sea", "all(word nato, any(word quad, word sea))",
         "[(] '(' is never closed, so that it is read as closed at the end\n"
         "[(] '(' is never closed, so that it is read as closed at the end"},
        {")nato(", "word nato",
         "[)] ')' closes no bracket and is left out\n"
         "[(] '(' is never closed, so that it is read as closed at the end"},
        {"()", "everything", "[()] the brackets hold nothing and are left out"},
        {"nato (()) quad", "all(word nato, word quad)",
         "[()] the brackets hold nothing and are left out"},
        {"nato ( quad", "all(word nato, word quad)",
         "[(] '(' is never closed, so that it is read as closed at the end"},
        {"title:()", "everything",
         "[()] the brackets hold nothing and are left out"},
        {"actor:( )", "everything",
         "[( )] the brackets hold nothing and are left out"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("operators without operands") {
    const Row rows[] = {
        {"AND nato", "word nato",
         "[AND] 'AND' is left out, since no word precedes it"},
        {"OR nato", "word nato",
         "[OR] 'OR' is left out, since no word precedes it"},
        {"nato AND", "word nato",
         "[AND] 'AND' is left out, since no word follows it"},
        {"nato OR", "word nato",
         "[OR] 'OR' is left out, since no word follows it"},
        {"nato |", "word nato",
         "[|] '|' is left out, since no word follows it"},
        {"NOT", "everything",
         "[NOT] 'NOT' is left out, since no word follows it"},
        {"nato NOT", "word nato",
         "[NOT] 'NOT' is left out, since no word follows it"},
        {"nato AND AND quad", "all(word nato, word quad)",
         "[AND] 'AND' is left out, since no word follows it"},
        {"nato OR OR quad", "any(word nato, word quad)",
         "[OR] 'OR' is left out, since no word follows it"},
        {"nato AND OR quad", "any(word nato, word quad)",
         "[AND] 'AND' is left out, since no word follows it"},
        {"nato OR AND quad", "all(word nato, word quad)",
         "[OR] 'OR' is left out, since no word follows it"},
        {"(OR nato)", "word nato",
         "[OR] 'OR' is left out, since no word precedes it"},
        {"nato OR NOT", "word nato",
         "[OR] 'OR' is left out, since no word follows it\n"
         "[NOT] 'NOT' is left out, since no word follows it"},
        {"NOT OR nato", "word nato",
         "[NOT] 'NOT' is left out, since no word follows it\n"
         "[OR] 'OR' is left out, since no word precedes it"},
        {"AND OR NOT", "everything",
         "[AND] 'AND' is left out, since no word follows it\n"
         "[OR] 'OR' is left out, since no word follows it\n"
         "[NOT] 'NOT' is left out, since no word follows it"},
        {"--nato", "not(word nato)",
         "[-] '-' repeats the negation before it and is left out"},
        {"NOT NOT nato", "not(word nato)",
         "[NOT] 'NOT' repeats the negation before it and is left out"},
        {"NOT -nato", "not(word nato)",
         "[-] '-' repeats the negation before it and is left out"},
        {"nato OR ()", "word nato",
         "[()] the brackets hold nothing and are left out"},
        {"nato OR …", "word nato", "[…] '…' holds no word and is left out"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("marks that stand alone") {
    const Row rows[] = {
        {"Japan - Korea", "all(word japan, word korea)",
         "[-] '-' stands alone and is left out; write it right in front of the "
         "word to leave out"},
        {"-", "everything",
         "[-] '-' stands alone and is left out; write it right in front of the "
         "word to leave out"},
        {"+ quad", "word quad",
         "[+] '+' stands alone and is left out; write it right in front of the "
         "word to insist on"},
        {"quad =", "word quad",
         "[=] '=' stands alone and is left out; write it right in front of the "
         "word to find unchanged"},
        {"(nato -)", "word nato",
         "[-] '-' stands alone and is left out; write it right in front of the "
         "word to leave out"},
        {"! quad", "word quad",
         "[!] '!' stands alone and is left out; write it right in front of the "
         "word to leave out"},
        {"*", "everything",
         "[*] '*' stands alone and is left out; write it right behind the "
         "beginning of a word"},
        {"**", "everything", "[**] '**' holds no word and is left out"},
        {"= = nato", "word nato",
         "[=] '=' stands alone and is left out; write it right in front of the "
         "word to find unchanged\n"
         "[=] '=' stands alone and is left out; write it right in front of the "
         "word to find unchanged"},
        {"=(nato quad)", "all(word nato, word quad)",
         "[=] '=' is left out: it stands in front of a word or of quotation "
         "marks only"},
        {"=actor:DPRK", "field actor = DPRK",
         "[=] '=' is left out: it stands in front of a word or of quotation "
         "marks only"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("stars") {
    const Row rows[] = {
        {"a*", "word a",
         "[a*] 'a*' is read as 'a': a star works only at the end of a word, "
         "after two letters or more"},
        {"sanc*n", "word sanc*",
         "[sanc*n] 'sanc*n' is read as 'sanc*': a star works only at the end "
         "of a word, after two letters or more"},
        {"w*rd", "word w",
         "[w*rd] 'w*rd' is read as 'w': a star works only at the end of a "
         "word, after two letters or more"},
        {"*word", "word word",
         "[*word] '*word' is read as 'word': a star works only at the end of a "
         "word, after two letters or more"},
        {"*nato*", "word nato*",
         "[*nato*] '*nato*' is read as 'nato*': a star works only at the end "
         "of a word, after two letters or more"},
        {"=veto*", "word veto*",
         "[veto*] 'veto*' is read without the =: a star asks for more forms "
         "than one"},
        {"Indo-Pac*", "all(word indo, word pac*)",
         "[Indo-Pac*] 'Indo-Pac*' is read as words anywhere in a passage, not "
         "side by side: a star works on single words only"},
        {"=a*", "word =a",
         "[a*] 'a*' is read as 'a': a star works only at the end of a word, "
         "after two letters or more"},
        {"lang:en*", "field lang = en",
         "[en*] 'en*' is read without the *, which works on words, not on "
         "lang:"},
        {"author:=Howell", "field author = Howell",
         "[Howell] '=Howell' is read without the =, which works on words, not "
         "on author:"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("nothing to look for") {
    const Row rows[] = {
        {"🙂", "everything", "[🙂] '🙂' holds no word and is left out"},
        {"Tokyo 🙂 & Seoul", "all(word tokyo, word seoul)",
         "[🙂] '🙂' holds no word and is left out\n"
         "[&] '&' holds no word and is left out"},
        {"… — quad", "word quad",
         "[…] '…' holds no word and is left out\n"
         "[—] '—' holds no word and is left out"},
        {"actor:🙂", "everything",
         "[🙂] '🙂' names nothing and is left out"},
        {"-🙂 nato", "word nato",
         "[🙂] '🙂' holds no word and is left out"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("values") {
    const Row rows[] = {
        {"actor:", "word actor",
         "[actor:] 'actor:' has nothing right after the colon, so that it is "
         "read as a word"},
        {"Source: quad", "all(word source, word quad)",
         "[Source:] 'Source:' has nothing right after the colon, so that it is "
         "read as a word"},
        {"(actor:) nato", "all(word actor, word nato)",
         "[actor:] 'actor:' has nothing right after the colon, so that it is "
         "read as a word"},
        {"actor:DPRK, China", "all(field actor = DPRK, word china)",
         "[DPRK,] 'DPRK,' has an empty value, which is left out; a list has "
         "commas but no spaces"},
        {"actor:DPRK,,China", "field actor = DPRK | China",
         "[DPRK,,China] 'DPRK,,China' has an empty value, which is left out; a "
         "list has commas but no spaces"},
        {"actor:,", "everything",
         "[,] ',' has an empty value, which is left out; a list has commas but "
         "no spaces"},
        {"title:,quad", "word title:quad",
         "[,quad] ',quad' has an empty value, which is left out; a list has "
         "commas but no spaces"},
    };
    for (const Row& row : rows) check(row);
}
