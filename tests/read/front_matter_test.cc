#include "read/front_matter.h"

#include <string>

#include <doctest/doctest.h>

#include "read/scratch_folder.h"

using namespace ibid;
using ibid::test::joined;

namespace {

// The fields that are known, as "title=...;authors=...".
std::string in_words(const Article& article) {
    std::string words;
    const auto add = [&words](const char* name, const std::string& value) {
        if (!value.empty()) words += std::string(name) + '=' + value + ';';
    };
    add("id", article.id);
    add("title", article.title);
    add("authors", joined(article.authors, "+"));
    add("date", to_string(article.date));
    add("source", article.source);
    add("url", article.url);
    add("language", article.language);
    return words;
}

struct Reading {
    Document document;
    std::string rest;
};

Reading read(const std::string& text) {
    Reading reading;
    reading.rest = text.substr(read_front_matter(text, reading.document));
    return reading;
}

}  // namespace

TEST_CASE("fields of YAML front matter") {
    struct Case {
        std::string yaml;
        std::string fields;
    };
    const Case cases[] = {
        {"title: Talks resume", "title=Talks resume;"},
        {"Title: Talks", "title=Talks;"},
        {"title: \"A: B\"", "title=A: B;"},
        {"title: >\n  Long\n  line\n", "title=Long line;"},
        {"title: 1984", "title=1984;"},
        {"title:", ""},
        {"title: ~", ""},
        {"title: null", ""},
        {"title: \"\"", ""},
        // Authors in all the forms that site generators use.
        {"author: Ann Lee", "authors=Ann Lee;"},
        {"author: Ann Lee and Bo Ek", "authors=Ann Lee+Bo Ek;"},
        {"authors: [Ann Lee, Bo Ek]", "authors=Ann Lee+Bo Ek;"},
        {"authors:\n- Ann Lee\n- Bo Ek", "authors=Ann Lee+Bo Ek;"},
        {"author: {name: Ann Lee}", "authors=Ann Lee;"},
        {"authors:\n- name: Ann Lee\n  site: x\n- Bo Ek",
         "authors=Ann Lee+Bo Ek;"},
        {"authors: []\nauthor: Ann Lee", "authors=Ann Lee;"},
        {"author: Bo Ek\nauthors: [Ann Lee]", "authors=Ann Lee;"},
        // A list says itself where a name ends.
        {"authors: [\"Lee, Ann\"]", "authors=Lee, Ann;"},
        // Dates.
        {"date: 2023-10-28", "date=2023-10-28;"},
        {"date: 2023-10-28T09:30:00+09:00", "date=2023-10-28;"},
        {"date: 2023-10-28 09:30", "date=2023-10-28;"},
        {"date: 2023-10", "date=2023-10;"},
        {"date: 2023", "date=2023;"},
        {"date: 28 October 2023", "date=2023-10-28;"},
        {"date: October 28, 2023", "date=2023-10-28;"},
        {"date: March 2023", "date=2023-03;"},
        {"published: 2023-10-28", "date=2023-10-28;"},
        {"date: soon\npublished: 2023", "date=2023;"},
        // Source, address, language.
        {"source: East Wind", "source=East Wind;"},
        {"publisher: East Wind", "source=East Wind;"},
        {"site: {name: East Wind}", "source=East Wind;"},
        {"publication: East Wind", "source=East Wind;"},
        {"link: https://x.example/a", "url=https://x.example/a;"},
        {"canonical: https://x.example/a", "url=https://x.example/a;"},
        {"lang: en", "language=en;"},
        {"language: en-US", "language=en;"},
        {"lang: DE_at", "language=de;"},
        {"id: 17", "id=17;"},
        {"tags: [a, b]\ndraft: true\nlayout: post", ""},
        {"# a comment\n\ntitle: Talks", "title=Talks;"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.yaml);
        const std::string text = std::string("---\n") + c.yaml + "\n---\nText";
        const Reading reading = read(text);
        CHECK(in_words(reading.document.article) == c.fields);
        CHECK(reading.rest == "Text");
        CHECK(reading.document.blocks.empty());
    }
}

TEST_CASE("TOML front matter") {
    const Reading reading = read(
        "+++\ntitle = \"Talks\"\ndate = 2023-10-28\n"
        "authors = [\"Ann Lee\", \"Bo Ek\"]\n+++\nText");
    CHECK(in_words(reading.document.article) ==
          "title=Talks;authors=Ann Lee+Bo Ek;date=2023-10-28;");
    CHECK(reading.document.article.origins.at("date") == "front matter");
    CHECK(reading.rest == "Text");
}

TEST_CASE("what is front matter and what is text") {
    struct Case {
        std::string text;
        std::string rest;
    };
    const Case cases[] = {
        {"", ""},
        {"---", "---"},
        {"---\n", "---\n"},
        {"---\n---\n", "---\n---\n"},
        {"---  \ntitle: T\n---\t\nX", "X"},
        {"---\ntitle: T\n...\nX", "X"},
        {"---\ntitle: T\n---", ""},
        // A rule above prose.
        {"---\n\nThe talks failed: nobody came.\n\n---\n",
         "---\n\nThe talks failed: nobody came.\n\n---\n"},
        {"---\nPlain words\n---\n", "---\nPlain words\n---\n"},
        {"\n---\ntitle: T\n---\n", "\n---\ntitle: T\n---\n"},
        {"----\ntitle: T\n----\n", "----\ntitle: T\n----\n"},
        {"+++\ntitle: T\n+++\n", "+++\ntitle: T\n+++\n"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(read(c.text).rest == c.rest);
    }
}

TEST_CASE("what cannot be used is told with its line") {
    struct Case {
        std::string yaml;
        std::string remark;
    };
    const Case cases[] = {
        {"title: T\ndate: soon",
         "line 3: the date \"soon\" is no date that can be read, and the "
         "article is undated"},
        {"date: 2023-02-30",
         "line 2: the date \"2023-02-30\" is no date that can be read, and "
         "the article is undated"},
        {"lang: English",
         "line 2: the lang \"English\" is no two-letter language code"},
        {"title: [a, b]", "line 2: the title is no text"},
        {"author: {email: x}", "line 2: the author names nobody"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.yaml);
        const std::string text = std::string("---\n") + c.yaml + "\n---\n";
        CHECK(joined(read(text).document.remarks) == c.remark);
    }
}

TEST_CASE("broken front matter is kept as text, and the rest is read") {
    struct Case {
        std::string text;
        std::string kept;
        std::string remark;  // what it begins with
        std::string rest;
    };
    const std::string deep(2000, '[');
    const Case cases[] = {
        {"---\ntitle: T\nx: [1, 2\n---\nText", "title: T x: [1, 2",
         "line 3: the front matter is broken: ", "Text"},
        {"---\ntitle: \"T\n---\nText", "title: \"T",
         "line 2: the front matter is broken: ", "Text"},
        {"---\na: b: c\n---\nText", "a: b: c",
         "line 2: the front matter is broken: ", "Text"},
        {"+++\ntitle = \n+++\nText",
         "title =", "line 2: the front matter is broken: ", "Text"},
        {"---\ntitle: T\n\nText", "title: T",
         "line 1: the front matter has no closing ---, and was kept as text",
         "\nText"},
        {"---\nhttp://x.example\n---\nText", "http://x.example",
         "line 2: the front matter is broken: it holds no fields", "Text"},
        {"---\nx: " + deep + "\n---\nText", "",
         "line 2: the front matter is broken: ", "Text"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text.substr(0, 60));
        const Reading reading = read(c.text);
        const Document& document = reading.document;
        REQUIRE(document.blocks.size() == 1);
        CHECK(document.blocks[0].kind == Kind::boilerplate);
        CHECK(document.blocks[0].line == 1);
        if (!c.kept.empty()) CHECK(document.blocks[0].text == c.kept);
        CHECK(in_words(document.article).empty());
        CHECK(reading.rest == c.rest);
        CHECK(joined(document.remarks).starts_with(c.remark));
    }
}

TEST_CASE("aliases that expand without end are refused") {
    std::string yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const std::string below = "*a" + std::to_string(i - 1);
        yaml += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
        for (int k = 0; k < 9; ++k) yaml += below + ", ";
        yaml += below + "]\n";
    }
    const Reading reading = read("---\n" + yaml + "---\nText");
    CHECK(joined(reading.document.remarks).find("more than 10,000 values") !=
          std::string::npos);
    CHECK(reading.rest == "Text");
}
