#include <string>

#include <doctest/doctest.h>

#include "read/html/byline_opening.h"
#include "read/html/claimed_authors.h"
#include "read/html/claimed_date.h"
#include "read/html/part_name.h"
#include "read/html/trust.h"
#include "read/scratch_folder.h"

using namespace ibid::html;

namespace {

std::string authors_of(const Claims& claims) {
    return ibid::test::joined(
        believed_authors(claims, {"Harbour Review", "harbour-review"}).names);
}

Claim by(std::string value, int trust) {
    return {"authors", std::move(value), "", trust};
}

std::string date_of(const Claims& claims) {
    return to_string(believed_date(claims, DateOrder::day_first).date);
}

Claim on(std::string value, int trust) {
    return {"date", std::move(value), "", trust};
}

}  // namespace

TEST_CASE("authors that are believed") {
    CHECK(authors_of({}) == "");
    CHECK(authors_of({by("Ann Lee", 0), by("Bo Ek", 20)}) == "Ann Lee");
    CHECK(authors_of({by("Ann Lee", 0), by("Bo Ek", 0)}) == "Ann Lee | Bo Ek");
    // the site itself, when somebody else is named
    CHECK(authors_of({by("Harbour Review", 0), by("Bo Ek", 70)}) == "Bo Ek");
    CHECK(authors_of({by("Harbour Review", 0)}) == "Harbour Review");
    // a publisher by a name that the page uses nowhere else
    CHECK(authors_of({by("Pier Press e.V.", trust::meta), by("Bo Ek", 70)}) ==
          "Bo Ek");
    CHECK(authors_of({by("Pier Press e.V.", trust::meta)}) ==
          "Pier Press e.V.");
    // the same, and more
    CHECK(authors_of({by("Ann", 0), by("Ann Lee", 60)}) == "Ann Lee");
    CHECK(authors_of({by("ann_lee", 0), by("Ann Lee", 60)}) == "Ann Lee");
    CHECK(authors_of({by("ann_lee", 0), by("Bo Ek", 60)}) == "ann_lee");
    CHECK(authors_of({by("Ann Lee", 0), by("Ann Lee, Bo Ek", 60)}) ==
          "Ann Lee | Bo Ek");
    CHECK(authors_of({by("Ann Lee", 0), by("Cy Roy, Bo Ek", 60)}) == "Ann Lee");
    Claims many(30'000, by("A B", 40));
    for (std::size_t i = 0; i < many.size(); ++i)
        many[i].value = "Ann Lee" + std::to_string(i);
    CHECK(believed_authors(many, {}).names.size() <= 50);
}

TEST_CASE("dates that are believed") {
    CHECK(date_of({}) == "");
    CHECK(date_of({on("2023-03-01", 0), on("2023-03-05", 20)}) == "2023-03-01");
    CHECK(date_of({on("soon", 0), on("2023-03-05", 20)}) == "2023-03-05");
    // shown to readers, and agreed on by other data
    CHECK(date_of({on("2023-03-01", 0), on("2023-03-05", 20),
                   on("2023-03-05", trust::named)}) == "2023-03-05");
    CHECK(date_of({on("2023-03-01", 0), on("2023-03-05", trust::named)}) ==
          "2023-03-01");
    // but not when it is the date of a change
    CHECK(date_of({on("2023-03-01", 0), on("2023-09-05", 20),
                   on("2023-09-05", trust::named),
                   on("2023-09-05", trust::created)}) == "2023-03-01");
    // a time zone apart
    CHECK(date_of({on("2023-03-01", 0), on("2023-03-02", trust::named)}) ==
          "2023-03-02");
    CHECK(date_of({on("2023-12-31", 0), on("2024-01-01", trust::named)}) ==
          "2024-01-01");
    CHECK(date_of({on("2024-02-28T22:00:00Z", 0)}) == "2024-02-29");
    CHECK(date_of({on("2024-02-28T22:00:01Z", 0)}) == "2024-02-28");
    CHECK(date_of({on("2024-02-28T22:00:00+02:00", 0)}) == "2024-02-28");
}

TEST_CASE("dates of a list are nobody's") {
    const int far = trust::named + 2;
    const Claim vague = on("2023-01-01", trust::vague);
    CHECK(date_of({on("2023-03-01", far), on("2023-03-02", far),
                   on("2023-03-03", far), vague}) == "2023-01-01");
    // two are no list, and one date that comes again is one
    CHECK(date_of({on("2023-03-01", far), on("2023-03-02", far), vague}) ==
          "2023-03-01");
    CHECK(date_of({on("2023-03-01", far), on("2023-03-01", far),
                   on("2023-03-01", far), vague}) == "2023-03-01");
    CHECK(date_of({on("2023-03-01", far), on("2023-03-02", far),
                   on("2023-03-03", far)}) == "2023-03-01");
}

TEST_CASE("a page that was made before it was published") {
    const auto page = [](const std::string& shown) {
        return date_of({on("2023-03-01", trust::article_data),
                        on(shown, trust::network), on(shown, trust::named),
                        on(shown, trust::created)});
    };
    CHECK(page("2023-03-04") == "2023-03-04");
    CHECK(page("2023-09-04") == "2023-03-01");  // changed later
    CHECK(page("2023-02-27") == "2023-03-01");
}

TEST_CASE("openings of by-lines") {
    CHECK(without_opening("By Ann") == "Ann");
    CHECK(without_opening("Text: by Ann") == "Ann");
    CHECK(without_opening("Geschrieben von: Ann") == "Ann");
    CHECK(without_opening("Bytes") == "Bytes");
    CHECK(without_opening("By") == "");
    CHECK(without_opening("") == "");
    CHECK(is_sure_opening("Autor: "));
    CHECK(is_sure_opening("Posted by "));
    CHECK_FALSE(is_sure_opening("By "));
}

TEST_CASE("parts that call themselves authors or dates") {
    const auto name = [](const std::string& attributes) {
        const PartName part =
            part_name(parse("<body><p " + attributes + ">x"), 3);
        return part.first_word + (part.author ? " author" : "") +
               (part.date ? " date" : "") + (part.about_author ? " about" : "");
    };
    CHECK(name("class='author-bio'") == "author about");
    CHECK(name("class='entry-author vcard'") == "entry author");
    CHECK(name("class=author-avatar") == "author");
    CHECK(name("id=pubDate class=x") == "x date");
    CHECK(name("class=pubdate") == "pubdate date");
    CHECK(name("class='byline'") == "byline author date");
    CHECK(name("") == "");
}
