#include "read/sidecar.h"

#include <string>

#include <doctest/doctest.h>

#include "read/csv_table.h"
#include "read/scratch_folder.h"

using namespace ibid;
using ibid::test::in_words;
using ibid::test::joined;
using ibid::test::ScratchFolder;

namespace {

std::string row_of(const Article* article) {
    if (!article) return "none";
    return article->title + '|' + joined(article->authors, "+") + '|' +
           to_string(article->date) + '|' + article->source + '|' +
           article->url + '|' + article->language;
}

// What a table says about a.txt, and its failures.
struct Reading {
    std::string row;
    std::string failures;
};

Reading read(std::string_view table) {
    const ScratchFolder folder;
    folder.write("s/metadata.csv", table);
    Sidecars sidecars;
    Reading reading;
    reading.row =
        row_of(sidecars.find({folder.path() / "s/a.txt", "s/a.txt", 0, 0}));
    for (const Failure& failure : sidecars.take_failures())
        reading.failures += in_words(failure) + ';';
    CHECK(sidecars.take_failures().empty());
    return reading;
}

}  // namespace

TEST_CASE("a row tells about a file") {
    struct Case {
        std::string_view table;
        std::string row;
    };
    const Case cases[] = {
        {"file,title,authors,date,source,url\n"
         "a.txt,Talks,\"Ann Lee; Bo Ek\",2022-03,East Wind,http://x\n",
         "Talks|Ann Lee+Bo Ek|2022-03|East Wind|http://x|"},
        {"file,title\nb.txt,B\na.txt,A\n", "A|||||"},
        {"file,title\nb.txt,B\n", "none"},
        {"", "none"},
        {"file,title\n", "none"},
        // Columns in any order and case; unknown ones are ignored.
        {"Title,mood, FILE ,Lang\nTalks,glad,a.txt,en\n", "Talks|||||en"},
        // Fewer cells than columns, empty cells, empty rows.
        {"file,title,source\n\n,,\na.txt,A\n", "A|||||"},
        {"file,title\n./a.txt,A\n", "A|||||"},
        // Quotes: a comma, a line end and a quote within a cell.
        {"file,title\na.txt,\"A, \"\"B\"\"\nC\"\n", "A, \"B\" C|||||"},
        // Only semicolons part authors here.
        {"file,authors\na.txt,\"Lee, Ann; Bo and Co\"\n",
         "|Lee, Ann+Bo and Co||||"},
        // What spreadsheets write: other separators, a mark, line ends.
        {"file;title;authors\na.txt;A;\"Ann Lee; Bo Ek\"\n",
         "A|Ann Lee+Bo Ek||||"},
        {"file\ttitle\na.txt\tA, B\n", "A, B|||||"},
        {"\xEF\xBB\xBF"
         "file,title\r\na.txt,A\r\n",
         "A|||||"},
        {"file,title\ra.txt,A\r", "A|||||"},
        {"file,date\na.txt,\"March 3, 2022\"\n", "||2022-03-03|||"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.table);
        const Reading reading = read(c.table);
        CHECK(reading.row == c.row);
        CHECK(reading.failures == "");
    }
}

TEST_CASE("a broken table tells where, and gives what could be read") {
    struct Case {
        std::string_view table;
        std::string row;
        std::string failures;
    };
    const Case cases[] = {
        {"file,title\na.txt,A\nb.txt,\"B\nc.txt,C\n", "A|||||",
         "s/metadata.csv: the quote in row 3 has no end; what follows was not "
         "read;"},
        {"name,title\na.txt,A\n", "none",
         "s/metadata.csv:1: has no column named \"file\";"},
        {"file,title\na.txt,A,B\n", "none",
         "s/metadata.csv:2: row 2 has 3 cells under 2 columns and was not "
         "used;"},
        {"file,title\n,A\na.txt,B\n", "B|||||",
         "s/metadata.csv:2: row 2 names no file;"},
        {"file,title\na.txt,A\na.txt,B\n", "A|||||",
         "s/metadata.csv:3: row 3 is a second one about a.txt and was not "
         "used;"},
        {"file,title,date\na.txt,A,soon\n", "A|||||",
         "s/metadata.csv:2: row 2: the date \"soon\" is no date that can be "
         "read, and the article is undated;"},
        // The line, not the row, when a cell holds a line end.
        {"file,title\nb.txt,\"B\nB\"\na.txt,A,x\n", "none",
         "s/metadata.csv:4: row 3 has 3 cells under 2 columns and was not "
         "used;"},
        {"file,title\na.txt,caf\xE9\n", "caf\u00E9|||||",
         "s/metadata.csv: was read as Windows-1252, since line 2 is not "
         "UTF-8;"},
        {std::string_view("file\0title", 10), "none",
         "s/metadata.csv: is binary, not text;"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.table);
        const Reading reading = read(c.table);
        CHECK(reading.row == c.row);
        CHECK(reading.failures == c.failures);
    }
}

TEST_CASE("each field knows its row, each folder its own table") {
    const ScratchFolder folder;
    folder.write("metadata.csv", "file,title\n\na.txt,Outer\n");
    folder.write("s/metadata.csv", "file,title\na.txt,Inner\n");
    Sidecars sidecars;
    const SourceFile outer{folder.path() / "a.txt", "a.txt", 0, 0};
    const SourceFile inner{folder.path() / "s/a.txt", "s/a.txt", 0, 0};
    REQUIRE(sidecars.find(outer));
    CHECK(sidecars.find(outer)->title == "Outer");
    CHECK(sidecars.find(inner)->title == "Inner");
    CHECK(sidecars.find(outer)->origins.at("title") == "metadata.csv row 3");
    CHECK(sidecars.find({"-", "-", 0, 0}) == nullptr);
}

TEST_CASE("a fingerprint changes with its row") {
    const auto fingerprint = [](std::string_view table) {
        const ScratchFolder folder;
        folder.write("metadata.csv", table);
        return Sidecars().fingerprint({folder.path() / "a.txt", "a.txt", 0, 0});
    };
    const std::string header = "file,title,authors\n";
    const std::string one = fingerprint(header + "a.txt,A,Ann Lee\n");
    CHECK(one.size() == 32);
    CHECK(fingerprint(header + "a.txt,A,Ann Lee\nb.txt,B,\n") == one);
    CHECK(fingerprint(header + "a.txt,B,Ann Lee\n") != one);
    CHECK(fingerprint(header + "a.txt,A,Ann; Lee\n") != one);
    CHECK(fingerprint(header + "a.txt,,\"A; Ann Lee\"\n") != one);
    CHECK(fingerprint(header + "b.txt,A,Ann Lee\n") == "");
    CHECK(fingerprint("") == "");
}

TEST_CASE("CSV") {
    struct Case {
        std::string text;
        std::string rows;  // "number,line: cells"
    };
    const Case cases[] = {
        {"", ""},
        {"a", "1,1: a"},
        {"a,b\nc", "1,1: a,b;2,2: c"},
        {"a\n\n\nb", "1,1: a;4,4: b"},
        {"\"a\nb\"\nc", "1,1: a\nb;2,3: c"},
        {" a , b ", "1,1: a,b"},
        {"a\"b", "1,1: a\"b"},
        {"\"a\"\"b\"", "1,1: a\"b"},
        {",", ""},
        {",a", "1,1: ,a"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        const CsvTable table = parse_csv(c.text, ',');
        std::vector<std::string> rows;
        for (const CsvRow& row : table.rows)
            rows.push_back(std::to_string(row.number) + ',' +
                           std::to_string(row.line) + ": " +
                           joined(row.cells, ","));
        CHECK(joined(rows, ";") == c.rows);
        CHECK(table.unclosed == 0);
    }
    CHECK(parse_csv("a\nb,\"c", ',').unclosed == 2);
}

TEST_CASE("a hostile table stays cheap") {
    std::string table = "file,title\n";
    for (int i = 0; i < 100'000; ++i) table += "\"x\n";
    table += "\"";
    CHECK(read(table).row == "none");
    CHECK(read("file,title\n" + std::string(1'000'000, '\n')).row == "none");
    CHECK(read("file,title\na.txt," + std::string(5'000'000, 'x')).row.size() >
          5'000'000);
}
