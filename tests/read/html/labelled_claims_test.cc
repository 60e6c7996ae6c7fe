#include "read/html/labelled_claims.h"

#include <string>

#include <doctest/doctest.h>

using namespace ibid::html;

namespace {

std::string claims_of(const std::string& body) {
    const Page page = parse("<title>Ferry returns</title><body>" + body);
    Claims claims;
    claim_what_is_labelled(page, find_main_part(page), DateOrder::day_first,
                           claims);
    std::string words;
    for (const Claim& claim : claims) {
        if (!words.empty()) words += "; ";
        words += std::string(claim.field) + " " + claim.value + " (" +
                 claim.origin + ")";
    }
    return words;
}

}  // namespace

TEST_CASE("lines that say what they tell") {
    struct Case {
        std::string html;
        std::string claims;
    };
    const Case cases[] = {
        {"<p>Veröffentlicht am 12. März 2024",
         "date Veröffentlicht am 12. März 2024 (\"veroffentlicht\" in line 1)"},
        {"<dt>Published<dd>12 March 2024",
         "date 12 March 2024 (\"published\" in line 1)"},
        {"<b>Erschienen:</b>\n12.03.2024",
         "date 12.03.2024 (\"erschienen\" in line 1)"},
        {"<p>It was signed on 12 March 2024", ""},
        {"<p>Published<p>by the harbour office", ""},
        {"<b>Autorin:</b> <i>Ann Lee</i>",
         "authors Ann Lee (\"autorin\" in line 1)"},
        {"<p>Datum: heute<br>Autor: Ann Lee<br>Ort: hier",
         "authors Autor: Ann Lee (\"Autor\" in line 1)"},
        {"<b>Author:</b> <i>harbour office</i>", ""},
        // Words that may be any text's are labels near the title only.
        {"<h1>Ferry returns</h1><i>by</i> <b>Ann Lee</b>",
         "authors Ann Lee (\"by\" in line 1)"},
        {"<i>by</i> <b>Ann Lee</b>", ""},
        {"<h1>Ferry returns</h1><p>12.03.2024 – Ann Lee",
         "authors Ann Lee (\"12.03.2024\" in line 1)"},
        {"<h1>Ferry returns</h1><p>12.03.2024 – Boats and piers", ""},
        {"<h1>Ferry returns</h1><li>Ann Lee<li>12.03.2024",
         "authors Ann Lee (\"beside the date\" in line 1)"},
        {"<h1>Ferry returns</h1><li>12.03.2024<li>Ann Lee",
         "authors Ann Lee (\"beside the date\" in line 1)"},
        {"<h1>Ferry returns</h1><li>12.03.2024<li>"
         "<a href='/category/x'>Free Boats</a>",
         ""},
        {"<li>12.03.2024<li>Ann Lee", ""},
        {"<h1>Ferry returns</h1><p>Posted by Ann Lee and Bo Ek - Harbour",
         "authors Posted by Ann Lee and Bo Ek - Harbour (\"by-line\" in line "
         "1)"},
        {"<p>The boats came in at noon.</p><div hidden><b>Autor:</b> "
         "<i>Ann Lee</i></div>",
         ""},
        {"", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.html);
        CHECK(claims_of(c.html) == c.claims);
    }
}
