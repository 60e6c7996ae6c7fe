#include "read/unread.h"

#include <string_view>

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
        {".pdf", "", "PDF"},
        {".txt", "%PDF-1.7\n", "PDF"},  // the content tells more than the name
        {"", "%PDF-1.7", "PDF"},
        {".docx", "PK\3\4", "Word"},
        {"", "PK\3\4....", "ZIP"},
        {".html", "Just words", "HTML"},
        {"", "<!DOCTYPE HTML>", "HTML"},
        {"", "\xEF\xBB\xBF\n <html lang=en>", "HTML"},
        {".txt", "\x89PNG\r\n", "picture"},
        {".jpeg", "", "picture"},
        {"", "\xFD" "7zXZ\0"sv, "xz"},
        {"", "\x1F\x8B\x08", "gzip"},
        {".json", "{}", "JSON"},
        {".csv", "a,b", "table"},
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
