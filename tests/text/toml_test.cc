#include <string>

#include <doctest/doctest.h>

#include "random_text.h"
#include "text/tree.h"

namespace ibid {

namespace {

// "{a@1:x, b@2:[y@2, z@2]}": with the line of each node.
std::string show(const Tree& tree) {
    std::string out;
    if (tree.type == Tree::Type::text) return tree.text;
    for (const Tree& item : tree.items)
        out += (out.empty() ? "" : ", ") + show(item) + "@" +
               std::to_string(item.line);
    for (const auto& [name, value] : tree.fields)
        out += (out.empty() ? "" : ", ") + name + "@" +
               std::to_string(value.line) + ":" + show(value);
    return tree.type == Tree::Type::list ? "[" + out + "]" : "{" + out + "}";
}

}  // namespace

TEST_CASE("TOML becomes a tree") {
    struct Row {
        std::string_view toml;
        std::string_view tree;
    };
    const Row rows[] = {
        {"", "{}"},
        {"# only a comment", "{}"},
        {"title = \"Talks\"", "{title@1:Talks}"},
        {"b = 'x'\na = 'y'", "{b@1:x, a@2:y}"},  // in order of writing
        {"a = 'C:\\x'", "{a@1:C:\\x}"},
        {"a = \"\\u00e9\"", "{a@1:é}"},
        // All but strings keep the text that they were written as.
        {"a = 1_000\nb = 0x1F\nc = 1.50\nd = true\ne = -inf",
         "{a@1:1_000, b@2:0x1F, c@3:1.50, d@4:true, e@5:-inf}"},
        {"date = 2022-03-15 # of print", "{date@1:2022-03-15}"},
        {"at = 1979-05-27 07:32:00 \n", "{at@1:1979-05-27 07:32:00}"},
        {"at = 07:32:00.5", "{at@1:07:32:00.5}"},
        // Columns count code points, not bytes.
        {"a = [\"é中😀\", 1.0, 'é', 2]", "{a@1:[é中😀@1, 1.0@1, é@1, 2@1]}"},
        {"\xEF\xBB\xBF"
         "a = 10",
         "{a@1:10}"},
        {"a = [\n 'x', # one\n 'y',\n]", "{a@1:[x@2, y@3]}"},
        {"a = \"\"\"\nx\ny\"\"\"\nb = 2", "{a@1:x\ny, b@4:2}"},
        {"\r\na = 1\r\nb = 2\r\n", "{a@2:1, b@3:2}"},
        {"[t]\na = 1\n[u]\n[t.v]\nb = 2", "{t@1:{a@2:1, v@4:{b@5:2}}, u@3:{}}"},
        {"x = {b = 1, a.c = 2}", "{x@1:{b@1:1, a@1:{c@1:2}}}"},
        {"[[l]]\na = 1\n[[l]]\na = 2", "{l@1:[{a@2:1}@1, {a@4:2}@3]}"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.toml);
        CHECK(show(parse_toml(row.toml)) == row.tree);
    }
}

TEST_CASE("a field is found by its name") {
    const Tree tree = parse_toml("title = 'x'\n[more]\nnote = 'y'");
    CHECK(tree.line == 1);
    REQUIRE(tree.find("title") != nullptr);
    CHECK(tree.find("title")->text == "x");
    CHECK(tree.find("Title") == nullptr);
    CHECK(tree.find("note") == nullptr);
    REQUIRE(tree.find("more") != nullptr);
    CHECK(tree.find("more")->find("note")->line == 3);
    CHECK(tree.find("title")->find("x") == nullptr);  // a text has no fields
}

TEST_CASE("broken TOML is refused with its line") {
    struct Row {
        std::string toml;
        std::size_t line;
        std::string_view part;  // of the message
    };
    std::string deep_table = "\n[";
    std::string deep_key = "a = 'x'\n\n";
    std::string deep_list = "a = ";
    for (int i = 0; i < 100'000; ++i) {
        deep_table += "a.";
        deep_key += "a . ";
        deep_list += "[";
    }
    const Row rows[] = {
        {"a = \n", 1, "expected value"},
        {"\n\na = [1,\n", 3, "not valid TOML (array)"},
        {"a = 1\na = 2", 2, "redefine"},
        {"just words", 1, "expected '='"},
        {"x = 1\ny = \"open\nz = 2", 2, "not valid TOML (string)"},
        {"a = 2022-13-01", 1, "month"},
        {"a = \"\xFF\"", 1, "not valid TOML"},
        {deep_table + "a]", 2, "32 parts"},
        {deep_key + "a = 1", 3, "32 parts"},
        {"x = '''\n'''''\n" + deep_key + "a = 1", 5, "32 parts"},
        {deep_list, 1, "not valid TOML"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.toml.substr(0, 40));
        try {
            parse_toml(row.toml);
            FAIL_CHECK("was accepted");
        } catch (const TreeError& error) {
            CHECK(error.line() >= row.line);
            CHECK(error.line() <= row.line + 1);
            CHECK_MESSAGE(
                std::string(error.what()).find(row.part) != std::string::npos,
                error.what());
        }
    }
}

TEST_CASE("many stops outside of keys are no depth") {
    const std::string stops(1000, '.');
    CHECK(parse_toml("a = '" + stops + "' # " + stops).find("a")->text ==
          stops);
    CHECK(parse_toml("a = \"\"\"\\\"\n" + stops + "\n\"\"\"").fields.size() ==
          1);
    std::string numbers = "a = [";
    for (int i = 0; i < 1000; ++i) numbers += "1.5, ";
    CHECK(parse_toml(numbers + "]").find("a")->items.size() == 1000);
}

TEST_CASE("any bytes are a tree or a TreeError") {
    constexpr std::string_view pieces[] = {
        "a", ".",   "=",      "'x'",  "\"",         "'",    "\n",   "[",  "]",
        "{", "}",   ",",      "1.5",  "#",          "\\",   " ",    "é",  "b",
        "-", "'''", "\"\"\"", "true", "2022-01-01", "\xFF", "\r\n", "[[", "]]"};
    RandomText random(8);
    int read = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string text = random.below(2) == 0 ? "a=" : "";
        for (std::size_t count = random.below(12); count > 0; --count)
            text += pieces[random.below(std::size(pieces))];
        try {
            parse_toml(text);
            ++read;
        } catch (const TreeError& error) {
            REQUIRE(error.line() > 0);
        }
    }
    CHECK(read > 100);
    CHECK(read < 15'000);
}

}  // namespace ibid
