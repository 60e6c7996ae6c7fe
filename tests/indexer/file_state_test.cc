#include "indexer/file_state.h"

#include <doctest/doctest.h>

#include <random>

#include "temp_dir.h"

namespace ibid {

namespace {

FileState example() {
    FileState state;
    state.name = "reports/one.jsonl";
    state.size = 4096;
    state.modified = 1'700'000'000'123'456'789;
    state.content = "c0ffee";
    state.sidecar = "5eed";
    state.recipe = "1.abc";
    state.reach = "far";
    state.articles = {"reports/one.jsonl#1", "reports/one.jsonl#3"};
    state.records = {0x6b1f0c3e5a7d9248, 0};
    state.failed = 1;
    state.failures = {
        {"reports/one.jsonl", 2, "is not JSON", false, "mend it"}};
    return state;
}

void check_same(const FileState& a, const FileState& b) {
    CHECK(a.name == b.name);
    CHECK(a.size == b.size);
    CHECK(a.modified == b.modified);
    CHECK(a.content == b.content);
    CHECK(a.sidecar == b.sidecar);
    CHECK(a.recipe == b.recipe);
    CHECK(a.reach == b.reach);
    CHECK(a.articles == b.articles);
    CHECK(a.records == b.records);
    CHECK(a.failed == b.failed);
    REQUIRE(a.failures.size() == b.failures.size());
    for (std::size_t i = 0; i < a.failures.size(); ++i) {
        CHECK(a.failures[i].file == b.failures[i].file);
        CHECK(a.failures[i].line == b.failures[i].line);
        CHECK(a.failures[i].what == b.failures[i].what);
        CHECK(a.failures[i].hint == b.failures[i].hint);
    }
}

std::vector<std::string> notes_of(const FileState& state) {
    std::vector<std::string> notes;
    write_file_state(state,
                     [&](std::string_view text) { notes.emplace_back(text); });
    return notes;
}

std::string text_of(const FileState& state) {
    const std::vector<std::string> notes = notes_of(state);
    REQUIRE(notes.size() == 1);
    return notes[0];
}

std::optional<FileState> read(const std::vector<std::string>& notes) {
    FileStateReader reader;
    for (const std::string& text : notes) reader.take(text);
    return reader.take_state();
}

// Its articles need more than one note.
FileState large_state() {
    FileState state = example();
    state.articles = {};
    state.records.clear();
    for (std::size_t i = 0; i < 60'000; ++i) {
        state.articles.push_back("reports/one.jsonl#" + std::to_string(i));
        state.records.push_back(i % 7);
    }
    return state;
}

std::string random_bytes(std::mt19937& random) {
    static constexpr std::string_view alphabet{"ab \\\n\0n\xff/", 9};
    std::string bytes(random() % 12, ' ');
    for (char& c : bytes) c = alphabet[random() % alphabet.size()];
    return bytes;
}

}  // namespace

TEST_CASE("a file state is kept as text that a person can read") {
    CHECK(text_of(example()) ==
          "ibid-file 3\n"
          "name reports/one.jsonl\n"
          "size 4096\n"
          "modified 1700000000123456789\n"
          "content c0ffee\n"
          "sidecar 5eed\n"
          "recipe 1.abc\n"
          "reach far\n"
          "failed 1\n"
          "failure 2 is not JSON\n"
          "hint mend it\n"
          "record 6b1f0c3e5a7d9248 1\n"
          "article reports/one.jsonl#3\n");
}

TEST_CASE("a file state comes back as it was") {
    const auto back = read(notes_of(example()));
    REQUIRE(back);
    check_same(*back, example());
}

TEST_CASE("a long file state comes in several notes") {
    const FileState state = large_state();
    std::vector<std::string> notes = notes_of(state);
    REQUIRE(notes.size() > 2);
    for (const std::string& text : notes) {
        CHECK(text.size() < 300'000);
        CHECK(text.ends_with("\ncontinued\n") == (&text != &notes.back()));
    }
    // What ibid reads of it is in the first.
    CHECK(notes[0].find("\nfailure ") != std::string::npos);
    const auto back = read(notes);
    REQUIRE(back);
    check_same(*back, state);

    std::vector<std::string> fewer = notes;
    fewer.pop_back();
    CHECK_FALSE(read(fewer));
    fewer = notes;
    fewer.erase(fewer.begin());
    CHECK_FALSE(read(fewer));
    notes.push_back("article one more\n");
    CHECK_FALSE(read(notes));
    CHECK_FALSE(read({}));
}

TEST_CASE("file states of any bytes come back as they were") {
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        FileState state;
        state.name = "x" + random_bytes(random);
        state.size = random();
        state.modified = -static_cast<std::int64_t>(random());
        state.content = random_bytes(random);
        state.sidecar = random_bytes(random);
        state.recipe = random_bytes(random);
        state.reach = random_bytes(random);
        for (auto n = random() % 4; n > 0; --n) {
            const bool record = random() % 2 == 0;
            state.articles.push_back((record ? state.name + "#" : "") +
                                     random_bytes(random));
            state.records.push_back(record ? random() : 0);
        }
        for (auto n = random() % 4; n > 0; --n)
            state.failures.push_back({state.name, random() % 9,
                                      random_bytes(random), false,
                                      random_bytes(random)});
        const auto back = read(notes_of(state));
        REQUIRE(back);
        check_same(*back, state);
    }
}

TEST_CASE("text that is no file state is refused") {
    const char* cases[] = {
        "",
        "ibid-file",
        "ibid-file 2\nname a\n",              // of another version
        "ibid-file 3\n",                      // has no name
        "ibid-file 3\nname a\ncolour red\n",  // an unknown field
        "ibid-file 3\nname a\nsize\n",
        "ibid-file 3\nname a\nsize many\n",
        "ibid-file 3\nname a\nsize 12x\n",
        "ibid-file 3\nname a\nfailure x is not JSON\n",
        "ibid-file 3\nname a\nhint mend it\n",  // for no failure
        "ibid-file 3\nname a\nrecord 12xy 1\n",
        "ibid-file 3\nname a\nrecord\n",
        "ibid-file 3\nname a\ncontinued\narticle 1\n",
        "ibid-file 3\nname a\ncontinued\n",
    };
    for (const char* text : cases) {
        CAPTURE(text);
        CHECK_FALSE(read({text}));
    }
}

TEST_CASE("a record of no print, or of another file, is an article") {
    FileState state;
    state.name = "a";
    state.articles = {"a#1", "b#1"};
    CHECK(text_of(state).ends_with("article a#1\narticle b#1\n"));
    state.records = {0, 7};
    CHECK(text_of(state).ends_with("article a#1\narticle b#1\n"));
}

TEST_CASE("a fingerprint tells contents apart") {
    TempDir dir;
    const auto print = [&dir](std::string_view text) {
        write_file(dir.path() / "file", text);
        return content_fingerprint(dir.path() / "file");
    };
    const std::string piece(1u << 20, 'x');
    CHECK(print("one") == print("one"));
    CHECK(print("one") != print("two"));
    CHECK(print("") == print(""));
    CHECK(print("") != "");
    CHECK(print(piece) != print(piece + "y"));
    CHECK(print(piece + piece) != print(piece));
    CHECK(print(piece + "y" + piece) != print(piece + piece + "y"));
}

TEST_CASE("a file that cannot be read has no fingerprint") {
    TempDir dir;
    CHECK(content_fingerprint(dir.path() / "none") == "");
    CHECK(content_fingerprint(dir.path()) == "");
}

}  // namespace ibid
