#include "read/unread.h"

#include <string_view>

#include <string>

#include <doctest/doctest.h>

#include "read/extensions.h"

using namespace std::string_view_literals;

TEST_CASE("formats that are not read have a name") {
    struct Case {
        std::string_view extension;
        std::string_view head;
        std::string_view name;
    };
    const Case cases[] = {
        {".ps", "", "a PostScript"},
        {".txt", "%!PS-Adobe\n",
         "a PostScript"},  // the content tells more than the name
        {"", "%!PS-Adobe", "a PostScript"},
        {".doc", "PK\3\4", "an old Word"},
        {"", "PK\3\4....", "a ZIP"},
        {".warc", "Just words", "a web archive"},
        {"", "\xEF\xBB\xBF\n <?xml version='1.0'?>", "an XML"},
        {".txt", "\x89PNG\r\n", "a picture"},
        {".jpeg", "", "a picture"},
        {"",
         "\xFD"
         "7zXZ\0"sv,
         "an xz"},
        {"", "\x1F\x8B\x08", "a gzip"},
        {".json", "{}", "a JSON"},
        {".csv", "a,b", "a spreadsheet"},
        {".txt", "Words", ""},
        {".txt", "PK is short for preacher's kid", ""},
        {".md", "# Head", ""},
        {".rst", "Head\n====", ""},
        {"", "", ""},
        {"", "\n \n", ""},
        {".htm2", "x", ""},
        {".", "x", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.extension);
        CAPTURE(c.head);
        CHECK(ibid::unread_format(c.extension, c.head) == c.name);
    }
}

TEST_CASE("extensions") {
    struct Case {
        std::string_view name;
        std::string_view extension;
    };
    const Case cases[] = {
        {"a.txt", ".txt"},
        {"A.TXT", ".txt"},
        {"a/b.md", ".md"},
        {"a.b/c", ""},
        {"a", ""},
        {"a.jsonl.zst", ".jsonl"},
        {"a.JSONL.ZST", ".jsonl"},
        {"a.zst", ""},
        {"a.tar.txt", ".txt"},
        {".hidden", ""},
        {"a.", "."},
        {"", ""},
        {"-", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        CHECK(ibid::extension_of(c.name) == c.extension);
    }
    CHECK(ibid::has_extension(".md .markdown", ".markdown"));
    CHECK_FALSE(ibid::has_extension(".md .markdown", ".mark"));
    CHECK_FALSE(ibid::has_extension(".md .markdown", ""));
    CHECK_FALSE(ibid::has_extension("", ".md"));
}
