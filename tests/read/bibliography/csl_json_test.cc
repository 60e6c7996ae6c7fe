#include <doctest/doctest.h>

#include "read/bibliography/entries.h"
#include "read/bibliography/json_tree.h"

using namespace ibid;
using test::in_words;

TEST_CASE("CSL-JSON entries") {
    const struct {
        std::string_view text;
        std::string entries;
    } rows[] = {
        {R"([{"id": "lee", "type": "article-journal", "title": "Quad",
              "author": [{"family": "Lee", "given": "Ann"}],
              "issued": {"date-parts": [[2022, 3, 5]]}, "volume": 12}])",
         "lee article-journal | Lee, Ann | 2022-03-05 | title: Quad | volume: "
         "12\n"},
        {R"([{"id": "a", "author": [{"literal": "World Bank"},
              {"family": "Berg", "given": "Bo", "non-dropping-particle":
              "van den"}], "editor": [{"family": "Plato"}]}])",
         "a  | World Bank; van den Berg, Bo | editor: Plato\n"},
        // Dates in all of their forms; numbers may be texts.
        {R"([{"id": "a", "issued": {"date-parts": [["2022", "4"]]}}])",
         "a  | 2022-04\n"},
        {R"([{"id": "a", "issued": {"raw": "March 2022"}}])", "a  | 2022-03\n"},
        {R"([{"id": "a", "issued": "2022-03-01"}])", "a  | 2022-03-01\n"},
        {R"([{"id": "a", "issued": {"date-parts": []}}])", "a \n"},
        {R"([{"id": "a", "issued": {"date-parts": [[0, 99]]}}])", "a \n"},
        // Files, which some exports have.
        {R"([{"id": "a", "file": "x.pdf"}])", "a  | file: x.pdf\n"},
        {R"([{"id": "a", "attachments": [{"path": "x.pdf"}, {"path":
              "y.pdf"}]}])",
         "a  | file: x.pdf | file: y.pdf\n"},
        // A list within a table, as some programs export it.
        {R"({"version": 1, "items": [{"id": "a"}]})", "a \n"},
        {"[]", ""},
        {"[{\"id\": \"a\"},\n 7]",
         "a \nline 2: an entry is no table of "
         "fields\n"},
        {"{}", "line 1: is no list of entries\n"},
        {"[{\"id\": \"a\"}\n{\"id\": \"b\"}]",
         "line 2: is no JSON: a comma or a closing bracket is missing\n"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(in_words(read_csl_json(row.text)) == row.entries);
    }
}

TEST_CASE("broken JSON is told of with its line") {
    const struct {
        std::string_view json;
        std::size_t line;
        std::string what;
    } rows[] = {
        {"[1,\n2\n3]", 3, "a comma or a closing bracket is missing"},
        {"{\"a\" 1}", 1, "a colon is missing"},
        {"{a: 1}", 1, "a name in quotation marks is missing"},
        {"[\n\"a", 2, "a text has no closing quote"},
        {"[1,", 1, "it ends too early"},
        {"", 1, "it ends too early"},
        {"[oops]", 1, "a value is missing or malformed"},
        {"[1] 2", 1, "something follows the end of the JSON"},
        {"[\"\\u12\"]", 1, "a text holds a broken escape"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.json);
        try {
            parse_json_tree(row.json);
            FAIL("was read");
        } catch (const TreeError& error) {
            CHECK(error.what() == row.what);
            CHECK(error.line() == row.line);
        }
    }
    CHECK_THROWS_WITH_AS(parse_json_tree(std::string(100'000, '[')),
                         "it is nested too deeply", TreeError);
}

TEST_CASE("JSON's texts, numbers and words") {
    const Tree tree = parse_json_tree(
        "\t[\"a\\n\\\"\\u00e9\\ud83d\\ude42\\ud83d\", -1.5e3, true, null, {}]");
    REQUIRE(tree.items.size() == 5);
    CHECK(tree.items[0].text == "a\n\"é🙂\uFFFD");
    CHECK(tree.items[1].text == "-1.5e3");
    CHECK(tree.items[2].text == "true");
    CHECK(tree.items[3].text == "");
    CHECK(tree.items[4].type == Tree::Type::table);
}
