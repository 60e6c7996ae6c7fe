#include "read/child/packet.h"

#include <doctest/doctest.h>

#include <random>

#include "document/print.h"
#include "text/utf8.h"

using namespace ibid;

namespace {

Answer sample() {
    Document document;
    document.article.id = "7";
    document.article.title = "Talks resume";
    document.article.authors = {"Ann Lee", "Bo Ek"};
    document.article.date = {2023, 3, 0};
    document.article.source = "The Daily";
    document.article.url = "https://example.org/7";
    document.article.language = "en";
    document.article.origins = {{"title", "the name of it"}};
    document.blocks = {{"One.", Kind::heading, 2, 14, {{0, "xi"}, {3, "xii"}}},
                       {"Two.", std::nullopt, 0, 0, {}}};
    document.remarks = {"a letter was odd"};
    return {{document, {}}, {{"", 3, "is torn", true, "mend it"}}};
}

}  // namespace

TEST_CASE("an answer arrives as it was sent") {
    const Answer sent = sample();
    const auto answer = answer_from(to_bytes(sent));
    REQUIRE(answer);
    REQUIRE(answer->documents.size() == 2);
    CHECK(to_string(answer->documents[0]) == to_string(sent.documents[0]));
    CHECK(answer->documents[0].blocks[0].pages ==
          sent.documents[0].blocks[0].pages);
    REQUIRE(answer->failures.size() == 1);
    CHECK(answer->failures[0].line == 3);
    CHECK(answer->failures[0].what == "is torn");
    CHECK(answer->failures[0].empty);
    CHECK(answer->failures[0].hint == "mend it");
}

TEST_CASE("a request arrives as it was sent") {
    ReadLimits limits;
    limits.article_bytes = 1;
    limits.file_bytes = 2;
    limits.depth = 3;
    limits.memory_bytes = 4;
    limits.seconds = 0.5;
    const auto request = request_from(
        to_bytes(Request{"HTML", {"/x/\xFF.html", "\xFF.html", 9, 9}, limits}));
    REQUIRE(request);
    CHECK(request->reader == "HTML");
    CHECK(request->file.name == "\xFF.html");
    CHECK(request->limits.article_bytes == 1);
    CHECK(request->limits.file_bytes == 2);
    CHECK(request->limits.depth == 3);
    CHECK(request->limits.memory_bytes == 4);
    CHECK(request->limits.seconds == 0.5);
}

TEST_CASE("bytes that are no answer are none") {
    const std::string whole = to_bytes(sample());
    CHECK_FALSE(answer_from(whole + "x"));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        CAPTURE(size);
        CHECK_FALSE(answer_from(whole.substr(0, size)));
    }
    Answer broken = sample();
    broken.documents[0].blocks[0].text = "\xFF";
    CHECK_FALSE(answer_from(to_bytes(broken)));
}

TEST_CASE("changed bytes do no harm") {
    const std::string whole = to_bytes(sample());
    std::mt19937 random(7);
    for (int i = 0; i < 2000; ++i) {
        std::string changed = whole;
        changed[random() % changed.size()] = static_cast<char>(random());
        if (const auto answer = answer_from(changed))
            for (const Document& document : answer->documents)
                for (const Block& block : document.blocks)
                    CHECK(is_valid_utf8(block.text));
    }
}
