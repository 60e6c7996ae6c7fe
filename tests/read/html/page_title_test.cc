#include "read/html/page_title.h"

#include <string>

#include <doctest/doctest.h>

#include "read/html/headline.h"
#include "read/html/meta_tags.h"
#include "read/html/plain_words.h"

using namespace ibid::html;

namespace {

std::string title_of(const std::string& html) {
    const Page page = parse(html);
    Claims claims;
    claim_meta_tags(page, claims);
    return find_page_title(page, find_main_part(page), claims,
                           {"Harbour Review", "harbour-review"})
        .text;
}

}  // namespace

TEST_CASE("the title of a page") {
    struct Case {
        std::string html;
        std::string title;
    };
    const Case cases[] = {
        {"<title>Talks resume | Harbour Review</title><h1>Talks resume</h1>",
         "Talks resume"},
        {"<title>Talks resume - Harbour Review</title><p>a", "Talks resume"},
        {"<title>Harbour Review: Talks</title><p>a", "Harbour Review: Talks"},
        {"<title>HARBOURREVIEW » Talks resume</title><p>a", "Talks resume"},
        {"<title>Talks resume | News | Harbour Review</title><p>a",
         "Talks resume"},
        // a heading that another title repeats, the highest of them
        {"<title>Talks resume</title><h1>Menu</h1><h2>Talks resume</h2>",
         "Talks resume"},
        {"<meta property=og:title content='Talks resume'><title>x</title>"
         "<h3>Talks resume</h3>",
         "Talks resume"},
        // it may say more than they do, but a kicker is no part of it
        {"<title>Talks resume now</title><h1>Talks resume now in Geneva</h1>",
         "Talks resume now in Geneva"},
        {"<title>Talks resume now</title><h1>Coast Talks resume now</h1>",
         "Talks resume now"},
        {"<title>Talks</title><h1><span class=kicker>Coast</span> Why we "
         "talk</h1>",
         "Why we talk"},
        // the site's name is not the title of an article
        {"<title>Harbour Review</title><h1>Harbour Review</h1>"
         "<h1>Talks resume</h1>",
         "Talks resume"},
        {"<title>Tides - Talks resume</title><h1><a href='/'>Tides</a></h1>",
         "Tides - Talks resume"},
        {"<h1>Talks resume</h1><p>a", "Talks resume"},
        {"<title>Harbour Review</title><p>a", "Harbour Review"},
        {"<p>a", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.html);
        CHECK(title_of(c.html) == c.title);
    }
}

TEST_CASE("the names of sites") {
    const std::vector<std::string> site = {"Harbour Review", "hr24"};
    CHECK(is_site_name("harbour review", site));
    CHECK(is_site_name("Review", site));
    CHECK_FALSE(is_site_name("Harbour Review weekly", site));
    CHECK_FALSE(is_site_name("Talks", site));
    CHECK(without_site("One - two – Harbour Review", site) == "One - two");
    CHECK(without_site("One - two", site) == "One - two");
    CHECK(without_site("One two three | Four", site) == "One two three");
    CHECK(without_site("", site) == "");
}

TEST_CASE("words as titles are compared by them") {
    CHECK(plain_words("Talks: \"resume\"!") == " talks resume ");
    CHECK(plain_words("Fährt") == " fahrt ");
    CHECK(plain_words("...") == " ");
}

TEST_CASE("the headline is known by the title") {
    const auto headline = [](const std::string& html) {
        const Page page = parse(html);
        const std::size_t found = find_headline(page);
        return found == 0 ? "" : heading_text(page, found);
    };
    CHECK(headline("<title>Talks resume - X</title><h2>Talks resume</h2>") ==
          "Talks resume");
    CHECK(headline("<title>Talks - X</title><h1>Talks</h1>") == "");
    CHECK(headline("<title>x</title><h1>Talks resume</h1>") == "");
    CHECK(headline("<h1>Talks resume</h1>") == "");
}
