#include "index/document_fingerprint.h"

#include <doctest/doctest.h>

#include <functional>
#include <set>

#include "sample_articles.h"

namespace ibid {

TEST_CASE("a fingerprint changes with everything that is kept") {
    const std::function<void(Document&)> changes[] = {
        [](Document&) {},
        [](Document& d) { d.article.id = "b"; },
        [](Document& d) { d.article.title = "b"; },
        [](Document& d) { d.article.authors = {"b"}; },
        [](Document& d) {
            d.article.authors = {"b", ""};
        },
        [](Document& d) {
            d.article.date = {2022, 0, 0};
        },
        [](Document& d) {
            d.article.date = {2022, 1, 0};
        },
        [](Document& d) { d.article.source = "b"; },
        [](Document& d) { d.article.url = "b"; },
        [](Document& d) { d.article.language = "b"; },
        [](Document& d) { d.article.path = "b"; },
        [](Document& d) {
            d.article.origins = {{"b", "c"}};
        },
        [](Document& d) { d.blocks[0].text = "b"; },
        [](Document& d) { d.blocks[0].kind = Kind::note; },
        [](Document& d) { d.blocks[0].kind.reset(); },
        [](Document& d) { d.blocks[0].level = 2; },
        [](Document& d) {
            d.blocks[0].pages = {{0, "1"}};
        },
        [](Document& d) {
            d.blocks[0].pages = {{1, "1"}};
        },
        [](Document& d) { d.blocks.pop_back(); },
        [](Document& d) { std::swap(d.blocks[0], d.blocks[1]); },
        // The same letters, divided otherwise.
        [](Document& d) {
            d.blocks[0].text = "OneT";
            d.blocks[1].text = "wo";
        },
    };
    std::set<std::uint64_t> seen;
    for (const auto& change : changes) {
        Document document = sample_article("a", "a", {"One", "Two"});
        change(document);
        CHECK(seen.insert(document_fingerprint(document, "r")).second);
        CHECK(document_fingerprint(document, "r") ==
              document_fingerprint(document, "r"));
    }
    CHECK(seen.insert(document_fingerprint(
                          sample_article("a", "a", {"One", "Two"}), "s"))
              .second);
}

}  // namespace ibid
