#include "document/byline.h"

#include <doctest/doctest.h>

#include <string>

using namespace ibid;

namespace {

std::string authors(std::string_view line) {
    const auto byline = parse_byline(line);
    if (!byline) return "none";
    std::string out;
    for (const std::string& name : byline->authors)
        out += (out.empty() ? "" : "; ") + name;
    return out;
}

}  // namespace

TEST_CASE("by-lines give their authors") {
    struct Row {
        std::string line;
        std::string authors;
    };
    const Row rows[] = {
        {"By Ann Lee", "Ann Lee"},
        {"by Ann Lee", "Ann Lee"},
        {"BY ANN LEE", "Ann Lee"},
        {"BY ANN LEE AND BO EK", "Ann Lee; Bo Ek"},
        {"By Ann Lee.", "Ann Lee"},
        {"*By Ann Lee*", "Ann Lee"},
        {"_By Ann Lee_", "Ann Lee"},
        {"By Ann Lee and Bo Ek", "Ann Lee; Bo Ek"},
        {"By Ann Lee & Bo Ek", "Ann Lee; Bo Ek"},
        {"By Ann Lee with Bo Ek", "Ann Lee; Bo Ek"},
        {"By Ann Lee, Bo Ek and Cy Dahl", "Ann Lee; Bo Ek; Cy Dahl"},
        {"By Ann Lee, Bo Ek, and Cy Dahl*", "Ann Lee; Bo Ek; Cy Dahl"},
        {"By Ann Lee, Bo Ek, & Cy Dahl", "Ann Lee; Bo Ek; Cy Dahl"},
        {"By Ann Lee; Bo Ek", "Ann Lee; Bo Ek"},
        {"By Ann Lee* and Bo Ek†", "Ann Lee; Bo Ek"},
        {"By Ann Lee, Ann Lee", "Ann Lee"},
        {"By: Ann Lee", "Ann Lee"},
        {"By: Ann Lee – a visiting lecturer in the School of Ports at "
         "Harbour University, Norway",
         "Ann Lee"},
        {"By: Ann Lee - editor", "Ann Lee"},
        {"By: Ann Lee — editor", "Ann Lee"},
        {"By Dr. Ann Lee and Prof. Bo Ek", "Ann Lee; Bo Ek"},
        {"By Ann Lee, PhD, and Bo Ek", "Ann Lee; Bo Ek"},
        {"By Bo Ek, Jr., and Ann Lee", "Bo Ek Jr.; Ann Lee"},
        {"By Ann Lee in Seoul", "Ann Lee"},
        {"By Ann Lee in Seoul and Bo Ek in Tokyo", "Ann Lee"},
        {"By Ann Lee, Seoul correspondent", "Ann Lee"},
        {"By Ann Lee, Seoul", "Ann Lee"},
        {"By Ann Lee, New York", "Ann Lee"},
        {"By Ann Lee, Defence Editor", "Ann Lee"},
        {"By Ann Lee, Harbour University", "Ann Lee"},
        {"By Ann Lee for Harbour News", "Ann Lee"},
        {"By Ann Lee (Oslo)", "Ann Lee"},
        {"By Ann Lee | Harbour News", "Ann Lee"},
        {"By Greta von der Mühle", "Greta von der Mühle"},
        {"By Lee Ji-won", "Lee Ji-won"},
        {"By Reuters", "Reuters"},
        {"By The Editorial Board", "The Editorial Board"},
        {"Written by Ann Lee", "Ann Lee"},
        {"Author: Ann Lee", "Ann Lee"},
        {"Authors: Ann Lee, Bo Ek", "Ann Lee; Bo Ek"},
        {"Posted by Ann Lee on 3 March 2023", "none"},
        {"Story by Ann Lee", "Ann Lee"},
        // Running text.
        {"By the end of 2022, the port was closed.", "none"},
        {"By March 2022 the port was closed", "none"},
        {"By Monday, the port was closed.", "none"},
        {"By contrast, Ann Lee stayed.", "none"},
        {"By Ann Lee, who had seen it all, the port had been closed long "
         "before.",
         "none"},
        {"By and large, it works", "none"},
        {"By South Korea", "none"},
        {"By 2030", "none"},
        {"Byron Lee and Bo Ek", "none"},
        {"Bystanders saw Ann Lee", "none"},
        {"Standing by Ann Lee", "none"},
        {"By", "none"},
        {"By ", "none"},
        {"By:", "none"},
        {"", "none"},
        {"Author:", "none"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        CHECK(authors(row.line) == row.authors);
    }
}

TEST_CASE("a date behind the names is read") {
    struct Row {
        std::string line;
        std::string date;
    };
    const Row rows[] = {
        {"By Ann Lee | 3 March 2023", "2023-03-03"},
        {"By Ann Lee, March 3, 2023", "2023-03-03"},
        {"By Ann Lee - 2023-03-03", "2023-03-03"},
        {"By Ann Lee | March 2023", "2023-03"},
        {"By Ann Lee | Harbour News", ""},
        {"By Ann Lee in 2023", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        const auto byline = parse_byline(row.line);
        REQUIRE(byline.has_value());
        CHECK(to_string(byline->date) == row.date);
    }
}

TEST_CASE("by-lines of any bytes and length are harmless") {
    CHECK_FALSE(parse_byline("By " + std::string(100000, 'A')).has_value());
    CHECK_FALSE(parse_byline("Ｂｙ: Ann Lee").has_value());
    std::string many = "By Ann Lee";
    for (int i = 0; i < 200; ++i) many += " and Ann Lee";
    CHECK_FALSE(parse_byline(many).has_value());
}
