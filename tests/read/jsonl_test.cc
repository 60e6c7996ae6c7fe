#include <sys/resource.h>

#include <map>
#include <random>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "read/record_passages.h"
#include "read/scratch_folder.h"
#include "read/zstd_frame.h"
#include "text/utf8.h"

using namespace ibid;
using ibid::test::collect;
using ibid::test::Collected;
using ibid::test::in_words;
using ibid::test::joined;

namespace {

constexpr std::string_view good = R"({"id":"g","text":"Good words here."})";

std::string ids_of(const Collected& collected) {
    std::string ids;
    for (const Document& document : collected.documents)
        ids += document.article.id + ' ';
    return ids;
}

// What is wrong with a record: the failure, or else the remarks.
std::string trouble_of(std::string_view record) {
    const Collected collected = collect("a.jsonl", record);
    if (!collected.failures.empty()) return joined(collected.failures);
    REQUIRE(collected.documents.size() == 1);
    return joined(collected.documents[0].remarks);
}

}  // namespace

TEST_CASE("the fields of a record") {
    const Collected collected = collect(
        "a.jsonl", R"({"id":"17","title":"Talks  resume","authors":["Ann Lee",)"
                   R"({"name":"Bo Ek"}],"date":"2023-10","source":"East Wind",)"
                   R"("url":"http://x","language":"en","mood":{"deep":[1]},)"
                   R"("text":"One stays here.\n\nTwo goes\nthere."})");
    REQUIRE(collected.documents.size() == 1);
    const Document& document = collected.documents[0];
    const Article& article = document.article;
    CHECK(article.id == "a.jsonl#17");
    CHECK(article.path == "a.jsonl");
    CHECK(article.title == "Talks resume");
    CHECK(joined(article.authors) == "Ann Lee | Bo Ek");
    CHECK(article.date == Date{2023, 10, 0});
    CHECK(article.source == "East Wind");
    CHECK(article.url == "http://x");
    CHECK(article.language == "en");
    CHECK(article.origins.at("authors") == "record 1");
    CHECK(document.remarks.empty());
    CHECK(document.blocks.size() >= 2);
    for (const Block& block : document.blocks) CHECK(block.line == 1);
}

TEST_CASE("values of other types, and nulls") {
    const Collected collected = collect(
        "a.jsonl",
        R"({"id":17,"title":null,"author":"Ann Lee and Bo Ek","date":2019,)"
        R"("text":"Words of no length.","passages":null,"lang":"fr"})");
    REQUIRE(collected.documents.size() == 1);
    const Article& article = collected.documents[0].article;
    CHECK(article.id == "a.jsonl#17");
    CHECK(joined(article.authors) == "Ann Lee | Bo Ek");
    CHECK(article.date == Date{2019, 0, 0});
    CHECK(article.language == "fr");
}

TEST_CASE("passages") {
    struct Case {
        std::string passages;
        std::string blocks;
    };
    const Case cases[] = {
        {R"(["One is here.", "Two is here."])",
         "body: One is here. / body: Two is here."},
        {R"([{"text":"A note.","kind":"note"},{"text":"Main words."}])",
         "note: A note. / body: Main words."},
        {R"([{"text":"One.","heading":"A","kind":"body"}])",
         "heading1: A / body: One."},
        {R"([{"text":"One.","heading":["A","B"],"kind":"body"},)"
         R"({"text":"Two.","heading":["A","B"],"kind":"body"},)"
         R"({"text":"Three.","heading":["A","C"],"kind":"body"}])",
         "heading1: A / heading2: B / body: One. / body: Two. / heading2: C / "
         "body: Three."},
        // Back under the outer heading.
        {R"([{"text":"One.","heading":["A","B"],"kind":"body"},)"
         R"({"text":"Two.","heading":["A"],"kind":"body"}])",
         "heading1: A / heading2: B / body: One. / heading1: A / body: Two."},
        // Headings that are passages themselves are not said twice.
        {R"([{"text":"A","kind":"heading"},)"
         R"({"text":"One.","heading":["A"],"kind":"body"},)"
         R"({"text":"B","kind":"heading","heading":["A"]},)"
         R"({"text":"Two.","heading":["A","B"],"kind":"body"}])",
         "heading1: A / body: One. / heading2: B / body: Two."},
        {R"([{"text":"One.","heading":"","kind":"body"},"",{"text":" "}])",
         "body: One."},
        {R"([{"text":"One.","heading":null,"kind":null}])", "body: One."},
    };
    for (const Case& c : cases) {
        CAPTURE(c.passages);
        const Collected collected =
            collect("a.jsonl", std::string(R"({"title":"Known","text":"Not )") +
                                   R"(this.","passages":)" + c.passages + "}");
        REQUIRE(collected.documents.size() == 1);
        CHECK(in_words(collected.documents[0].blocks) == c.blocks);
    }
}

TEST_CASE("a record that is wrong is told by its line and what is wrong") {
    struct Case {
        std::string record;
        std::string trouble;
    };
    const std::string deep = R"({"text":"Words.","x":)" +
                             std::string(2000, '[') + std::string(2000, ']') +
                             "}";
    const Case cases[] = {
        {R"({"text":"Words.")",
         "a.jsonl:1: is broken JSON: brackets, commas or colons do not fit "
         "together"},
        {R"({"text" "Words."})",
         "a.jsonl:1: is broken JSON: brackets, commas or colons do not fit "
         "together"},
        {R"({"text":"Words.})",
         "a.jsonl:1: is broken JSON: a text has no closing quote"},
        {R"({"text":"Wor\ds."})",
         "a.jsonl:1: is broken JSON: a text holds a broken escape"},
        {R"({"text":"\ud800 alone"})",
         "a.jsonl:1: is broken JSON: a text holds a broken escape"},
        {"{\"text\":\"a\tb\"}",
         "a.jsonl:1: is broken JSON: a text holds a control character"},
        {R"({"text":"Words.","x":01})",
         "a.jsonl:1: is broken JSON: a number is malformed"},
        {R"({"text":"Words.","x":nil})",
         "a.jsonl:1: is broken JSON: a word is none of true, false and null"},
        {deep, "a.jsonl:1: is broken JSON: it is nested too deeply"},
        {"Words",
         "a.jsonl:1: is broken JSON: brackets, commas or colons do "
         "not fit together"},
        {"[1]", "a.jsonl:1: is JSON, but no object"},
        {"\"text\"", "a.jsonl:1: is JSON, but no object"},
        {"{}", "a.jsonl:1: is an article without text"},
        {R"({"id":"a","text":" \n "})",
         "a.jsonl:1: is an article without text"},
        {R"({"text":5})", "a.jsonl:1: has a \"text\" that is no text"},
        {R"({"passages":"a"})", "a.jsonl:1: has \"passages\" that are no list"},
        {R"({"passages":["a",5]})", "a.jsonl:1: has no text in passage 2"},
        {R"({"passages":[{"txt":"a"}]})",
         "a.jsonl:1: has no text in passage 1"},
        {R"({"passages":[{"text":"a","heading":[1]}]})",
         "a.jsonl:1: has a heading that is no text in passage 1"},
        // Only a remark, and the record is read.
        {R"({"text":"Words.","date":"soon"})",
         "line 1: the date \"soon\" is no date that can be read, and the "
         "article is undated"},
        {R"({"passages":[{"text":"a","kind":"poem"}]})",
         "line 1: the kind \"poem\" of passage 1 is none that ibid knows"},
        {R"({"text":"caf)"
         "\xE9"
         R"( words"})",
         "line 1: 1 byte sequence is not UTF-8 and was replaced"},
        {R"({"title":"Only a title","text":""})", ""},
        {R"({"text":"\u0000 words"})", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.record.substr(0, 100));
        CHECK(trouble_of(c.record) == c.trouble);
    }
}

TEST_CASE("the other lines are read whatever one line is") {
    const std::string lines = R"({"id":"a","text":"First words."}
{"id":"b","text":
  
[]
{"id":"a","text":"Words again."}
{"text":"Words without an id."}
{"id":"z","text":"Last words."})";
    for (const std::string& start :
         {std::string(), std::string("\xEF\xBB\xBF")}) {
        const Collected collected = collect("f.jsonl", start + lines);
        CHECK(ids_of(collected) == "f.jsonl#a f.jsonl#6 f.jsonl#z ");
        REQUIRE(collected.failures.size() == 3);
        CHECK(collected.failures[0].starts_with("f.jsonl:2: is broken JSON"));
        CHECK(collected.failures[1] == "f.jsonl:4: is JSON, but no object");
        CHECK(collected.failures[2] ==
              "f.jsonl:5: has the id \"a\" of a record above it");
    }
}

TEST_CASE("a line over the limit is passed over") {
    const std::string large =
        R"({"id":"l","text":")" + std::string(5000, 'x') + "\"}";
    const Collected collected =
        collect("f.jsonl", large + "\n" + std::string(good) + "\n", {1024});
    CHECK(ids_of(collected) == "f.jsonl#g ");
    CHECK(joined(collected.failures) ==
          "f.jsonl:1: is over 1 KB, more than one article may have");
}

TEST_CASE("a 300 MB line is passed over in bounded memory") {
    const test::ScratchFolder folder;
    const SourceFile file = folder.write("f.jsonl", "{");
    std::filesystem::resize_file(file.path, 300u << 20);  // NULs, one line
    rusage before{}, after{};
    getrusage(RUSAGE_SELF, &before);
    const Collected collected = collect(file);
    getrusage(RUSAGE_SELF, &after);
    CHECK(joined(collected.failures) ==
          "f.jsonl:1: is over 32 MB, more than one article may have");
    CHECK(after.ru_maxrss - before.ru_maxrss < 150 * 1024);
}

TEST_CASE("a cut zstd stream gives the records before the cut") {
    const std::string lines =
        std::string(good) + "\n" + R"({"id":"h","text":"Other)";
    const std::string whole = test::zstd_frame(lines + " words.\"}\n");
    const Collected collected =
        collect("f.jsonl.zst", whole.substr(0, whole.size() - 4));
    CHECK(ids_of(collected) == "f.jsonl.zst#g ");
    CHECK(joined(collected.failures) ==
          "f.jsonl.zst:2: is cut off: its zstd stream has no end");
}

namespace {

// What a second reading gives when all records of the first are known: "g" is
// kept, "+g" read, "!1: ..." a failure in line 1.
struct Memory {
    std::map<RecordPrint, std::string> known;

    std::string read(std::string_view lines, const std::string& name) {
        const test::ScratchFolder folder;
        const SourceFile file = folder.write(name, lines);
        std::string out;
        const auto say = [&](const std::string& what) {
            out += (out.empty() ? "" : " ") + what;
        };
        read_source(file, nullptr, {},
                    {[&](const Document&) { say("?"); },
                     [&](const Failure& failure) {
                         say("!" + std::to_string(failure.line));
                     },
                     [&](RecordPrint record) -> std::string {
                         const auto found = known.find(record);
                         if (found == known.end()) return {};
                         return found->second;
                     },
                     [&](RecordPrint record) {
                         say(known.at(record).substr(name.size() + 1));
                     },
                     [&](const Document& document, RecordPrint record) {
                         known[record] = document.article.id;
                         say("+" + document.article.id.substr(name.size() + 1));
                     }});
        return out;
    }
};

}  // namespace

TEST_CASE("a known record is not read again") {
    const std::string a = R"({"id":"a","text":"Words of a."})"
                          "\n";
    const std::string b = R"({"id":"b","text":"Words of b."})"
                          "\n";
    const std::string b2 = R"({"id":"b","text":"Other words."})"
                           "\n";
    const std::string nameless = R"({"text":"Words of no name."})"
                                 "\n";
    const std::string broken = R"({"id":"c","text":)"
                               "\n";
    struct Case {
        std::string before;
        std::string after;
        std::string second;
    };
    const Case cases[] = {
        {a + b, a + b, "a b"},
        {a + b, a + b2, "a +b"},
        {a, a + b, "a +b"},
        {a + b, a, "a"},
        // Its line is a part of what is known of it.
        {a + b, b + a, "+b +a"},
        {a + b, "\n" + a + b, "+a +b"},
        {nameless + nameless, nameless + nameless, "1 2"},
        // A failure is one again, also when it is the same.
        {a + broken + b, a + broken + b, "a !2 b"},
        {a + a, a + a, "a !2"},
        {a + b, b2 + b, "+b !2"},
        {a + b, a + a, "a !2"},
        // The mark before the first and a return at the end do not count.
        {a, "\xEF\xBB\xBF" + a, "a"},
        {a, a.substr(0, a.size() - 1) + "\r\n", "a"},
        {a, a.substr(0, a.size() - 1), "a"},
    };
    for (const Case& c : cases)
        for (const std::string name : {"a.jsonl", "a.jsonl.zst"}) {
            CAPTURE(c.before);
            CAPTURE(c.after);
            CAPTURE(name);
            const auto packed = [&](const std::string& lines) {
                return name.ends_with(".zst") ? test::zstd_frame(lines) : lines;
            };
            Memory memory;
            memory.read(packed(c.before), name);
            CHECK(memory.read(packed(c.after), name) == c.second);
        }
}

TEST_CASE("without a memory records come as any document") {
    CHECK(ids_of(collect("a.jsonl", std::string(good) + "\n")) == "a.jsonl#g ");
}

TEST_CASE("files without records") {
    CHECK(joined(collect("a.jsonl", "").failures) == "a.jsonl: has no text");
    CHECK(joined(collect("a.jsonl", "\n \n").failures) ==
          "a.jsonl: has no text");
    CHECK(joined(collect("a.jsonl", "\xFF\xFE{").failures) ==
          "a.jsonl: is UTF-16, but JSON Lines are UTF-8");
    CHECK(collect("a.jsonl", std::string(1'000'000, '\n')).failures.size() ==
          1);
}

TEST_CASE("any change to a record is a document or a failure, never a crash") {
    const std::string record =
        R"({"id":"a","title":"T","authors":["A B"],"date":"2020",)"
        R"("passages":[{"text":"x y","heading":["H"]},"z"]})";
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        std::string changed = record;
        for (int k = 0; k < 3; ++k)
            changed[random() % changed.size()] = static_cast<char>(random());
        std::erase(changed, '\n');
        const Collected collected = collect("a.jsonl", changed);
        CHECK(collected.documents.size() + collected.failures.size() == 1);
        for (const Document& document : collected.documents)
            for (const Block& block : document.blocks)
                CHECK(is_valid_utf8(block.text));
    }
}
