#include "present/table.h"

#include <random>

#include <doctest/doctest.h>

#include "present/sample.h"

using namespace ibid;

namespace {

// RFC 4180, as strictly as it is written.
Table read_csv(std::string_view text) {
    Table out;
    Row row;
    for (std::size_t at = 0; at < text.size();) {
        std::string cell;
        if (text[at] == '"') {
            for (++at;; ++at) {
                REQUIRE(at < text.size());
                if (text[at] == '"' && text.substr(at, 2) != "\"\"") break;
                at += text[at] == '"';
                cell += text[at];
            }
            ++at;
        } else {
            while (at < text.size() && text[at] != ',' && text[at] != '\r')
                cell += text[at++];
        }
        row.push_back(cell);
        if (text[at] == ',') {
            ++at;
            // A row may end with an empty cell.
            if (text[at] != '\r') continue;
            row.emplace_back();
        }
        REQUIRE(text.substr(at, 2) == "\r\n");
        at += 2;
        out.push_back(std::move(row));
        row.clear();
    }
    return out;
}

}  // namespace

TEST_CASE("csv quotes where RFC 4180 wants it") {
    struct Case {
        std::string cell;
        std::string_view csv;
    };
    const Case cases[] = {
        {"plain", "plain"},
        {"", ""},
        {"a b", "a b"},
        {"a,b", "\"a,b\""},
        {"say \"no\"", "\"say \"\"no\"\"\""},
        {"a\nb", "\"a\nb\""},
        {"a\rb", "\"a\rb\""},
        {" a", "\" a\""},
        {"a ", "\"a \""},
        {"\"", "\"\"\"\""},
        {"北京", "北京"},
        {"a;b\tc", "a;b\tc"},
    };
    for (const Case& c : cases)
        CHECK(csv({{c.cell, "x"}}) == std::string(c.csv) + ",x\r\n");
}

TEST_CASE("csv can be read back whatever the cells hold") {
    std::mt19937 random(6);
    const std::string_view bytes = "ab,\"\r\n \t;é";
    for (int round = 0; round < 1000; ++round) {
        Table table(1 + random() % 3, Row(2 + random() % 3));
        for (Row& row : table)
            for (std::string& cell : row)
                for (auto n = random() % 6; n > 0; --n)
                    cell += bytes[random() % bytes.size()];
        CHECK(read_csv(csv(table)) == table);
    }
}

TEST_CASE("tsv has as many tabs as it has columns, less one") {
    CHECK(tsv({{"a", "b\tc\nd"}, {"\"e\"", ""}}) == "a\tb c d\n\"e\"\t\n");
    CHECK(tsv({}) == "");
}

TEST_CASE("a passage is a row") {
    Hit hit = sample::hit(5, "Text, quoted.");
    hit.passage.page = "xii";
    const Table table = passage_table({hit});
    REQUIRE(table.size() == 2);
    CHECK(table[0].size() == table[1].size());
    CHECK(tsv(table) ==
          "rank\tscore\tid\tplace\tpage\tparagraph\tkind\ttitle\tauthors\t"
          "date\t"
          "source\turl\ttext\n"
          "1\t2.5000\tp5body\tasia/quad.md\txii\t5\tbody\t"
          "The Quad after the Summit\tAnn Lee; Bo Ek\t2022-03-15\t"
          "Harbour Review\thttps://example.org/quad\tText, quoted.\n");
    CHECK(passage_table({}).size() == 1);
}

TEST_CASE("facets and actors are tables too") {
    CHECK(tsv(facet_table({sample::actor_facet()})) ==
          "field\tvalue\tlabel\tpassages\tarticles\n"
          "actor\tPRK\tNorth Korea\t31\t5\n"
          "actor\tCHN\tChina\t16\t4\n"
          "actor\t\tno actor\t2\t1\n");
    CHECK(csv(actor_table({{"PRK",
                            "North Korea",
                            "country",
                            {"DPRK", "Pyongyang, inferred"}}})) ==
          "id,name,kind,aliases\r\n"
          "PRK,North Korea,country,\"DPRK; Pyongyang, inferred\"\r\n");
}
