#include "read/entities.h"

#include <string>

#include <doctest/doctest.h>

TEST_CASE("character references become characters") {
    struct Case {
        std::string text;
        std::string decoded;
    };
    const Case cases[] = {
        {"", ""},
        {"plain", "plain"},
        {"R&amp;D", "R&D"},
        {"&lt;b&gt;", "<b>"},
        {"a&nbsp;b", "a\u00A0b"},
        {"&#8212;", "\u2014"},
        {"&#x2014;", "\u2014"},
        {"&#X2014;", "\u2014"},
        {"&Auml;&auml;", "\u00C4\u00E4"},
        // What is none stays as it is.
        {"&", "&"},
        {"&;", "&;"},
        {"AT&T; more", "AT&T; more"},
        {"&nosuch;", "&nosuch;"},
        {"&amp", "&amp"},
        {"&#;", "&#;"},
        {"&#x;", "&#x;"},
        {"&#12a;", "&#12a;"},
        {"&#-5;", "&#-5;"},
        {"a && b", "a && b"},
        // Numbers that name no character.
        {"&#0;", "\uFFFD"},
        {"&#xD800;", "\uFFFD"},
        {"&#1114112;", "\uFFFD"},
        {"&#99999999999;", "&#99999999999;"},
        // Decoded once only.
        {"&amp;lt;", "&lt;"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(ibid::decode_entities(c.text) == c.decoded);
    }
}
