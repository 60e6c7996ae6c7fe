#include "read/html/encoding.h"

#include <string>

#include <doctest/doctest.h>

#include "read/read_error.h"

using namespace ibid::html;
using namespace std::string_literals;

TEST_CASE("a page's head names its encoding") {
    struct Case {
        std::string head;
        std::string charset;
    };
    const Case cases[] = {
        {"<meta charset=utf-8>", "utf-8"},
        {"<META CHARSET = \"KOI8-R\" >", "koi8-r"},
        {"<meta http-equiv=Content-Type content='text/html; "
         "charset=ISO-8859-2'>",
         "iso-8859-2"},
        {"<script charset=big5></script><meta charset=gbk>", "gbk"},
        {"<?xml version='1.0' encoding='windows-1251'?>", "windows-1251"},
        {"<meta charset>", ""},
        {"<p>no charset here", ""},
        {"<meta charset=", ""},
        {"", ""},
        {std::string(9000, ' ') + "<meta charset=gbk>", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.head);
        CHECK(declared_charset(c.head) == c.charset);
    }
}

TEST_CASE("pages become UTF-8") {
    struct Case {
        std::string bytes;
        std::string text;
    };
    const Case cases[] = {
        {"<meta charset=koi8-r>\xD2", "<meta charset=koi8-r>р"},
        {"<meta charset=latin1>\x93\xE4", "<meta charset=latin1>“ä"},
        {"<meta charset=gb2312>\xBA\xA3", "<meta charset=gb2312>海"},
        {"<meta charset=x-sjis>\x8A\x43", "<meta charset=x-sjis>海"},
        // converted to UTF-8 since, but for its label
        {"<meta charset=latin1>ä", "<meta charset=latin1>ä"},
        {"\xEF\xBB\xBF<meta charset=latin1>ä", "<meta charset=latin1>ä"},
        {"\xFF\xFE<\0p\0>\0"s, "<p>"},
        {"<meta charset=iso-2022-jp>\x1B$B3$\x1B(B",
         "<meta charset=iso-2022-jp>海"},
        // unknown, or none: as for any text
        {"<meta charset=klingon>\xE4", "<meta charset=klingon>ä"},
        {"caf\xE9", "café"},
        {"a\0b"s, "ab"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.bytes);
        CHECK(decode_page(c.bytes).text == c.text);
    }
}

TEST_CASE("what was broken is a remark") {
    const ibid::Decoded page =
        decode_page("<meta charset=gbk>\na\xFFz and more text");
    REQUIRE(page.remarks.size() == 1);
    CHECK(page.remarks[0] ==
          "line 2: 1 byte sequence is not gbk and was replaced");
    CHECK_THROWS_AS(decode_page(std::string(100, '\0')), ibid::ReadError);
}
