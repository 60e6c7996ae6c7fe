#include "read/html/page_metadata.h"

#include <string>

#include <doctest/doctest.h>

#include "read/html/page_date.h"
#include "read/scratch_folder.h"

using namespace ibid::html;

namespace {

const std::string prose =
    "<p>The boats came in at noon, and nobody was there to see them but the "
    "keeper of the lamp, who wrote it down.</p>";

ibid::Article article_of(const std::string& html) {
    const Page page = parse(html);
    ibid::Article article;
    set_page_metadata(page, find_main_part(page), article);
    return article;
}

std::string dated(const std::string& html) {
    const ibid::Article article = article_of(html);
    if (!article.date.known()) return "undated";
    return to_string(article.date) + ", " + article.origins.at("date");
}

std::string written_by(const std::string& html) {
    return ibid::test::joined(article_of(html).authors);
}

}  // namespace

TEST_CASE("dates by the order of trust") {
    const std::string data =
        "<script type='application/ld+json'>{\"@type\": \"Article\", "
        "\"datePublished\": \"2023-03-01\"}</script>";
    const std::string network =
        "<meta property=article:published_time content=2023-03-05>";
    const std::string time = "<time datetime=2023-03-07>x</time>";
    const std::string url =
        "<link rel=canonical href='https://a.example/"
        "2023/03/09/x'>";
    struct Case {
        std::string html;
        std::string date;
    };
    const Case cases[] = {
        {url + time + network + data, "2023-03-01, JSON-LD datePublished"},
        {url + time + network, "2023-03-05, meta article:published_time"},
        {url + time + prose, "2023-03-07, time tag in line 1"},
        {url + "<p>3 May 2023</p>", "2023-03-09, address in canonical link"},
        {"<h1>T</h1><p>3 May 2023</p>" + prose, "2023-05-03, date in line 1"},
        {"<h1>T</h1><p class=pubdate>3 May 2023" + prose,
         "2023-05-03, class pubdate in line 1"},
        {"<span itemprop=datePublished content=2023-03-04>x</span>" + prose,
         "2023-03-04, itemprop datePublished in line 1"},
        {"<meta name=dc.date content=2023-03-02>", "2023-03-02, meta dc.date"},
        // readers see another date, and other data agree with them
        {data + network + "<h1>T</h1><time>5 March 2023</time>" + prose,
         "2023-03-05, time tag in line 1"},
        // a day's difference is a time zone
        {data + "<h1>T</h1><time>2 March 2023</time>" + prose,
         "2023-03-02, time tag in line 1"},
        {"<meta property=article:published_time "
         "content=2022-12-31T23:00:00.000Z>",
         "2023-01-01, meta article:published_time"},
        // the dates of comments and of other articles are not its own
        {prose + "<div class=comments><time>2 March 2023</time></div>",
         "undated"},
        {"<p>It all began on 3 May 2023 with a letter that nobody has ever "
         "read since, or so they say.</p>" +
             prose,
         "undated"},
        {prose, "undated"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.html);
        CHECK(dated(c.html) == c.date);
    }
}

TEST_CASE("authors by the order of trust") {
    const std::string site = "<meta property=og:site_name content=Tides>";
    struct Case {
        std::string html;
        std::string authors;
    };
    const Case cases[] = {
        {"<meta name=citation_author content='Lee, Ann'>"
         "<meta name=citation_author content='Ek, Bo'>",
         "Lee, Ann | Ek, Bo"},
        {"<meta name=author content='Ann Lee'>" + prose, "Ann Lee"},
        // who publishes is believed to be the author when nobody else is
        {site + "<meta name=author content=Tides>" + prose, "Tides"},
        {site + "<meta name=author content=Tides><h1>T</h1><p>By Ann Lee</p>" +
             prose,
         "Ann Lee"},
        {"<meta name=author content='Pier Press'><h1>T</h1><p>By Ann Lee</p>" +
             prose,
         "Ann Lee"},
        {"<h1>T</h1><a rel=author href=/a>Ann Lee</a>" + prose, "Ann Lee"},
        {"<h1>T</h1><div class=byline>Von Ann Lee, 3. Mai 2023</div>" + prose,
         "Ann Lee"},
        {"<h1>T</h1><div><a href='/author/ann'>Ann Lee</a></div>" + prose,
         "Ann Lee"},
        {"<p>I met <a href='/people/bo'>Bo Ek</a> at the pier when it was "
         "dark, and he told me of the boats, the school, the lamp and its "
         "keeper.</p>" +
             prose,
         ""},
        {"<div itemprop=author><b itemprop=name>Ann Lee</b>, Skerry</div>" +
             prose,
         "Ann Lee"},
        {prose + "<p><b>Ann Lee</b></p>", "Ann Lee"},  // signed
        {prose + "<p><b>Ann Lee</b></p><p>More</p>", "Ann Lee"},
        {prose + "<h2>Ann Lee</h2>", ""},
        {"<meta name=twitter:label1 content='Verfasst von'>"
         "<meta name=twitter:data1 content='Ann Lee'>"
         "<meta name=twitter:label2 content='Lesezeit'>"
         "<meta name=twitter:data2 content='Bo Ek'>" +
             prose,
         "Ann Lee"},
        {"<h1>T</h1><div class=author><a href='/autoren/ann'>Ann Lee</a> has "
         "rowed to each of the islands, in all weathers, and written of most "
         "of them in this paper since it was founded.</div>" +
             prose,
         "Ann Lee"},
        {prose + "<div class=author-bio><h3>Ann Lee</h3><p>She rows.</div>",
         "Ann Lee"},
        // who publishes their own pages
        {"<meta name=dc.publisher content='Ann Lee'><meta name=author "
         "content='Ann Lee'><meta property=article:author content=Tides>" +
             site + prose,
         "Ann Lee"},
        {prose + "<div class=comments><p class=author>Bo Ek</div>", ""},
        {prose, ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.html);
        CHECK(written_by(c.html) == c.authors);
    }
}

TEST_CASE("the other fields") {
    const ibid::Article article = article_of(
        "<html lang=de-AT><meta property=og:locale content=en_GB>"
        "<meta property=og:site_name content='Harbour Review'>"
        "<meta property=og:url content='https://a.example/other'>"
        "<link rel=canonical href='https://a.example/x'>"
        "<title>A title of ours</title>");
    CHECK(article.language == "de");
    CHECK(article.origins.at("language") == "html lang");
    CHECK(article.source == "Harbour Review");
    CHECK(article.origins.at("source") == "meta og:site_name");
    CHECK(article.url == "https://a.example/x");
    CHECK(article.origins.at("url") == "canonical link");
    CHECK(article.title == "A title of ours");
    CHECK(article.origins.at("title") == "title tag");
    CHECK(article_of("<html lang=deutsch>").language == "");
    CHECK(article_of("<link rel=canonical href='/x'>").url == "");
    CHECK(article_of("").origins.empty());
}
