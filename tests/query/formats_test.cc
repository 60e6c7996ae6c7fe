// `--format`: each form on the same passages.
#include <algorithm>

#include <doctest/doctest.h>

#include "indexed_articles.h"

using namespace ibid::test;

namespace {

std::ptrdiff_t lines_in(const std::string& text) {
    return std::count(text.begin(), text.end(), '\n');
}

}  // namespace

TEST_CASE("json is a typed object a line") {
    const Ended ended = run_ibid({"festival", "--json", "--facet", "author"});
    CHECK(ended.status == 0);
    CHECK(ended.err == "");
    CHECK(lines_in(ended.out) == 4);
    CHECK(ended.out.starts_with("{\"type\":\"query\",\"schema\":2,"));
    CHECK(holds(ended.out, "\n{\"type\":\"passage\",\"rank\":1,\"score\":"));
    CHECK(holds(ended.out, "\n{\"type\":\"facet\",\"field\":\"author\","));
    CHECK(holds(ended.out,
                "\n{\"type\":\"summary\",\"schema\":2,"
                "\"passages\":1,\"articles\":1,\"shown\":1,"
                "\"without_copies\":1}\n"));
    CHECK(holds(ended.out, "\"highlights\":[{\"start\":10,\"end\":18}]"));
}

TEST_CASE("json names the actors of a passage") {
    CHECK(holds(run_ibid({"rehearsal", "--json"}).out,
                "{\"id\":\"PRK\",\"name\":\"North Korea\",\"surface\":"
                "\"Pyongyang\",\"start\":0,\"end\":9,\"inferred\":true,"
                "\"through\":\"place\",\"via\":null}"));
}

TEST_CASE("json says when nothing was found, on stdout alone") {
    const Ended none = run_ibid({"zebra", "--json"});
    CHECK(none.status == 1);
    CHECK(none.err == "");
    CHECK(lines_in(none.out) == 2);
    CHECK(holds(none.out,
                "\"passages\":0,\"articles\":0,\"shown\":0,"
                "\"without_copies\":0}\n"));
    CHECK(holds(run_ibid({"festival", "sanctions", "--json"}).out,
                "\"relaxed\":true"));
}

TEST_CASE("json has reasons and neighbours when they are asked for") {
    const std::string out =
        run_ibid({"festival", "--json", "--explain", "-C1"}).out;
    for (const char* field : {"\"tree\":\"word festival\"", "\"reasons\":[\"",
                              "\"before\":[]", "\"after\":[{\"id\":\""})
        CHECK_MESSAGE(holds(out, field), field);
}

TEST_CASE("every command speaks json") {
    CHECK(holds(run_ibid({"-c", "nato", "--json"}).out,
                "\"passages\":2,\"articles\":2,\"shown\":0,"));
    CHECK(holds(run_ibid({"-l", "nato", "--json"}).out,
                "{\"type\":\"article\",\"article\":{\"id\":"));
    CHECK(holds(run_ibid({"facets", "nato", "--json"}).out,
                "{\"type\":\"facet\",\"field\":\"year\""));
    CHECK(holds(run_ibid({"show", "odd.txt:1", "--json"}).out,
                "{\"type\":\"passage\""));
    CHECK(holds(run_ibid({"actors", "PRK", "--json"}).out,
                "{\"type\":\"actor\",\"id\":\"PRK\""));
    CHECK(holds(run_ibid({"status", "--json"}).out, "{\"type\":\"status\""));
}

TEST_CASE("tables have a line of names and a row a passage") {
    const std::string tsv = run_ibid({"harbour", "--format", "tsv"}).out;
    CHECK(tsv.starts_with("rank\tscore\tid\tplace\tpage\tparagraph\t"));
    CHECK(lines_in(tsv) == 3);
    const std::string csv = run_ibid({"sanctions", "--format", "csv"}).out;
    CHECK(holds(csv,
                ",asia/quad.md,,3,body,The Quad after the Summit,"
                "Ann Lee; Bo Ek,2022-03-15,Harbour Review,"));
    CHECK(csv.ends_with("\r\n"));
    CHECK(run_ibid({"facets", "nato", "--format", "tsv"})
              .out.starts_with("field\tvalue\tlabel\tpassages\tarticles\n"));
}

TEST_CASE("citations can be pasted") {
    CHECK(run_ibid({"sanctions", "--format", "markdown"}).out ==
          "> Moscow vetoed new sanctions on North Korea in the council.\n\n"
          "— Ann Lee and Bo Ek, “The Quad after the Summit,” *Harbour "
          "Review*, 15 March 2022, ¶ 3, <https://example.org/quad>.\n");
    CHECK(holds(run_ibid({"sanctions", "--format", "bibtex"}).out,
                "@misc{lee2022quad,\n"));
    CHECK(holds(run_ibid({"sanctions", "--format=csl-json"}).out,
                "\"id\": \"lee2022quad\""));
}

TEST_CASE("text is for reading, even in a pipe, when it is asked for") {
    const std::string out = run_ibid({"sanctions", "--format", "text"}).out;
    CHECK(holds(out,
                "\nThe Quad after the Summit\n"
                "Ann Lee and Bo Ek\u00A0· Harbour Review\u00A0· 15 March 2022\n"
                "asia/quad.md\n\n"
                "     Sanctions\n"
                "¶ 3  Moscow vetoed new sanctions on North Korea in the "
                "council.\n\n"));
    CHECK(out.ends_with("\n1 passage in 1 article\n"));
    CHECK(!holds(out, "\33"));
}

TEST_CASE("what a format has no way to say is refused") {
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"facets", "--format", "bibtex"},
          {"-l", "nato", "--format", "markdown"},
          {"nato", "--facet", "year", "--format", "csv"},
          {"festival", "-C1", "--format", "csv"},
          {"festival", "-C1", "--format", "tsv"},
          {"festival", "-C1", "--format", "markdown"},
          {"festival", "-C1", "--format", "bibtex"},
          {"show", "odd.txt:1", "-C1", "--format", "csl-json"},
          {"actors", "--format", "csl-json"},
          {"status", "--format", "csv"}}) {
        const Ended ended = run_ibid(arguments);
        CHECK(ended.status == 2);
        CHECK(ended.out == "");
        CHECK(holds(ended.err, "ibid: the format "));
    }
}

TEST_CASE("explain tells how the query was read") {
    const std::string out =
        run_ibid({"sanctions", "veto", "--explain", "--format", "text"}).out;
    CHECK(holds(out, "query tree\n  all\n    word sanctions\n"));
    CHECK(holds(out, "\n     · "));
}

TEST_CASE("an explanation that the format has no room for goes to stderr") {
    for (const char* format : {"lines", "csv", "tsv", "markdown", "bibtex"}) {
        CAPTURE(format);
        const std::vector<std::string> plain{"sanctions", "veto", "--format",
                                             format};
        std::vector<std::string> explained = plain;
        explained.push_back("--explain");
        const Ended ended = run_ibid(explained);
        CHECK(ended.status == 0);
        CHECK(ended.out == run_ibid(plain).out);
        CHECK(holds(ended.err, "query tree\n  all\n    word sanctions\n"));
        CHECK(holds(ended.err, "\nasia/quad.md:3\n  · "));
    }
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"-l", "veto"},
          {"-c", "veto"},
          {"facets", "veto", "--format", "text"},
          {"zebra", "--format", "text"}}) {
        CAPTURE(arguments[0]);
        std::vector<std::string> explained = arguments;
        explained.push_back("--explain");
        CHECK(holds(run_ibid(explained).err, "query tree\n  "));
        CHECK_FALSE(holds(run_ibid(arguments).err, "query tree"));
    }
    // What the output tells itself is told once.
    for (const char* format : {"text", "json"})
        CHECK(run_ibid({"veto", "--explain", "--format", format}).err == "");
    CHECK(run_ibid({"veto", "--explain", "-q"}).err == "");
}

TEST_CASE("help promises what a name filter does") {
    // A whole word of the name finds it, a piece of a word does not.
    CHECK(run_ibid({"-c", "--author", "Holt"}).status == 0);
    CHECK(run_ibid({"-c", "--author", "Hol"}).status == 1);
    CHECK(holds(run_ibid({"help"}).out, "any word of the name"));
    CHECK_FALSE(holds(run_ibid({"help"}).out, "part of the name"));
    CHECK_FALSE(holds(run_ibid({"help", "fields"}).out, "part of the name"));
}
