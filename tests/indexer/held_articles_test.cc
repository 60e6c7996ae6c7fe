#include "indexer/held_articles.h"

#include <doctest/doctest.h>

#include <map>
#include <random>

namespace ibid {

namespace {

FileState before() {
    FileState state;
    state.name = "f";
    state.articles = {"f#1", "f#2", "f#3"};
    state.records = {0xA1, 0, 0xA3};
    return state;
}

// "f#1:161 f#2:-"
std::string noted(const FileState& state) {
    REQUIRE(state.articles.size() == state.records.size());
    std::string out;
    for (std::size_t i = 0; i < state.articles.size(); ++i) {
        out += out.empty() ? "" : " ";
        out += std::string(state.articles[i]) + ':';
        out += state.records[i] == 0 ? "-" : std::to_string(state.records[i]);
    }
    return out;
}

}  // namespace

TEST_CASE("records of the last run are known") {
    const FileState state = before();
    FileState now;
    const HeldArticles held(now, &state, true);
    CHECK(held.known(0xA1) == "f#1");
    CHECK(held.known(0xA3) == "f#3");
    CHECK(held.known(0xA2) == "");
    CHECK(held.known(0) == "");  // f#2 has none
    CHECK(held.size() == 0);
}

TEST_CASE("records that would be read otherwise now are not known") {
    const FileState state = before();
    FileState now;
    const HeldArticles held(now, &state, false);
    CHECK(held.known(0xA1) == "");
    // What stays, although it was not read again, is not known later either.
    CHECK(noted(now) == "f#1:- f#2:- f#3:-");
}

TEST_CASE("a file without a past holds what is put") {
    FileState now;
    HeldArticles held(now, nullptr, false);
    CHECK(held.known(1) == "");
    held.put("f#2", 2);
    held.put("f#1", 1);
    CHECK(held.size() == 2);
    CHECK(held.vanished().empty());
    held.forget_vanished();
    CHECK(noted(now) == "f#2:2 f#1:1");  // in the order of the file
}

TEST_CASE("what is neither kept nor put has vanished") {
    const FileState state = before();
    FileState now;
    HeldArticles held(now, &state, true);
    held.keep(0xA1);
    held.put("f#4", 4);
    held.put("f#3", 33);
    CHECK(held.size() == 3);
    CHECK(held.vanished() == std::vector<std::string>{"f#2"});
    CHECK(held.known(0xA3) == "");  // another record has its article now
    CHECK(noted(now) == "f#1:161 f#2:- f#3:33 f#4:4");
    held.forget_vanished();
    CHECK(noted(now) == "f#1:161 f#3:33 f#4:4");
}

TEST_CASE("an article counts once") {
    const FileState state = before();
    FileState now;
    HeldArticles held(now, &state, true);
    held.put("f#1", 5);
    held.put("f#1", 6);
    held.put("f#9", 7);
    held.put("f#9", 8);
    CHECK(held.size() == 2);
    CHECK(noted(now) == "f#1:6 f#2:- f#3:163 f#9:8");
    held.forget_vanished();
    CHECK(noted(now) == "f#1:6 f#9:8");
}

TEST_CASE("a state of an earlier form has no records") {
    FileState state = before();
    state.records.clear();
    FileState now;
    const HeldArticles held(now, &state, true);
    CHECK(held.known(0xA1) == "");
    CHECK(noted(now) == "f#1:- f#2:- f#3:-");
}

TEST_CASE("articles are held as a map would hold them") {
    std::mt19937 random(13);
    const auto id = [&] { return "f#" + std::to_string(random() % 20); };
    for (int round = 0; round < 2'000; ++round) {
        FileState state;
        std::map<std::string, RecordPrint> old;
        for (auto n = random() % 15; n > 0; --n)
            old[id()] = 1'000 + random() % 1'000'000;
        for (const auto& [article, record] : old) {
            state.articles.push_back(article);
            state.records.push_back(record);
        }
        FileState after;
        HeldArticles held(after, &state, true);
        std::map<std::string, RecordPrint> now;
        for (const auto& [article, record] : old)
            if (random() % 2 == 0) {
                REQUIRE(held.known(record) == article);
                held.keep(record);
                now[article] = record;
            }
        for (auto n = random() % 10; n > 0; --n) {
            const std::string article = id();
            held.put(article, n);
            now[article] = n;
        }
        REQUIRE(held.size() == now.size());
        const std::vector<std::string> vanished = held.vanished();
        held.forget_vanished();
        std::map<std::string, RecordPrint> noted;
        for (std::size_t i = 0; i < after.articles.size(); ++i)
            noted[std::string(after.articles[i])] = after.records[i];
        REQUIRE(noted == now);
        for (const std::string& gone : vanished)
            REQUIRE((old.contains(gone) && !now.contains(gone)));
        REQUIRE(vanished.size() + now.size() >= old.size());
    }
}

}  // namespace ibid
