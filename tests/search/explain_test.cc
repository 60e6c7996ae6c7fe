#include "search/explain.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include "search/random_index.h"

namespace ibid {

namespace {

SearchOptions explained() {
    SearchOptions options;
    options.limit = 1000;
    options.explain = true;
    return options;
}

// The numbers that reasons begin with, summed; "a passage of 7 words" has none.
double sum_of(const std::vector<std::string>& reasons) {
    double sum = 0;
    for (const std::string& reason : reasons)
        sum += std::strtod(reason.c_str(), nullptr);
    return sum;
}

void check_sums(const Results& results) {
    for (const Hit& hit : results.hits) {
        CAPTURE(place_of(hit));
        // Each of them is rounded to a hundredth.
        CHECK(std::abs(sum_of(hit.reasons) - hit.score) <=
              0.005 * static_cast<double>(hit.reasons.size()) + 1e-9);
    }
}

std::string reasons_without_numbers(const Hit& hit) {
    std::string all;
    for (const std::string& reason : hit.reasons) {
        if (reason.find(" (bytes ") != std::string::npos) continue;  // a tag
        const std::size_t colon = reason.find(": ");
        all += (all.empty() ? "" : "; ") +
               reason.substr(colon == std::string::npos ? 0 : colon + 2);
    }
    return all;
}

// What an article's part of the score is told as.
std::string article(const std::string& words) {
    return "its article, counting its title four times, has " + words + "; ";
}

}  // namespace

TEST_CASE("reasons in words") {
    const SampleIndex sample;
    const struct {
        std::string query;  // whose best passage is explained
        std::string reasons;
    } rows[] = {
        {"calm", "\"calm\" once in the text; " + article("\"calm\" once") +
                     "a passage of 10 words"},
        {"calm sea", "\"calm\" once in the text; \"sea\" twice in the text; " +
                         article("\"sea\" 3 times, \"calm\" once") +
                         "a passage of 10 words"},
        {"seoul move",
         "\"seoul\" once in the headings; \"move\" once in the text; " +
             article("\"seoul\" once, \"move\" once") + "a passage of 8 words"},
        {"asian nato",
         "\"asian\" once in the text, once in the title; \"nato\" once in the "
         "text, once in the title; \"asian nato\" side by side once; " +
             article("\"asian\" 6 times, \"nato\" 7 times") +
             "a passage of 10 words"},
        {"\"asian nato\"", "\"asian nato\" once in the text; " +
                               article("\"asian nato\" 5 times") +
                               "a passage of 10 words"},
        {"=vetoed", "=\"vetoed\" once in the text; " +
                        article("=\"vetoed\" once") + "a passage of 7 words"},
        {"quadr*", "\"quadr*\" once in the text; " +
                       article("\"quadr*\" once") + "a passage of 9 words"},
        {"quad* ships",
         "\"quad*\" twice in the text; \"ships\" once in the title; " +
             article("\"ships\" 4 times, \"quad*\" 4 times") +
             "a passage of 9 words"},
        // A common word adds to the score and is not asked for.
        {"of talks",
         "\"of\" once in the text; \"talks\" once in the text; "
         "\"of talks\" side by side once; " +
             article("\"talks\" once, \"of\" once") + "a passage of 7 words"},
        // What is a condition has no part in the score.
        {"title:ships", ""},
        {"actor:Russia", ""},
        {"-nato -quad", ""},
        {"", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        const Results results = sample.search(row.query, explained());
        REQUIRE_FALSE(results.hits.empty());
        CHECK(reasons_without_numbers(results.hits[0]) == row.reasons);
        check_sums(results);
    }
}

TEST_CASE("there are no reasons unless asked for") {
    const SampleIndex sample;
    const Results results = sample.search("sea");
    REQUIRE_FALSE(results.hits.empty());
    CHECK(results.hits[0].reasons.empty());
    CHECK(results.query.tree.empty());
}

TEST_CASE("reasons add up to the score of any query") {
    Random random(73);
    std::size_t hits = 0;
    for (int round = 0; round < 8; ++round) {
        const TempDir dir;
        for (const char* name : {"a", "b"})
            write_random_index(random, dir / name, name);
        Index index(std::vector{dir / "a", dir / "b"});
        for (int i = 0; i < 100; ++i) {
            const std::string text = random_query(random, {});
            CAPTURE(text);
            const Results results = index.search(text, explained());
            check_sums(results);
            hits += results.hits.size();
        }
    }
    CHECK(hits > 1000);
}

TEST_CASE("reasons add up beyond the passages ranked by adjacency") {
    std::vector<std::string> paragraphs;
    for (int i = 0; i < 800; ++i)
        paragraphs.push_back((i < 260 ? "Talks on sea lanes, " : "Talks, ") +
                             std::string("round ") + std::to_string(i));
    const SampleIndex sample({sample_article("a", "", paragraphs)});
    const Results results = sample.search("sea lanes", explained());
    REQUIRE(results.hits.size() == 260);
    check_sums(results);
    CHECK(results.hits[0].score > results.hits[259].score);
}

}  // namespace ibid
