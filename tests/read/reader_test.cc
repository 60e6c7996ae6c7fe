#include "read/reader.h"

#include <chrono>
#include <stdexcept>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "document/print.h"
#include "document/structure.h"
#include "read/scratch_folder.h"
#include "read/standard_input.h"
#include "read/zstd_frame.h"

using namespace std::string_view_literals;
using namespace ibid;
using ibid::test::collect;
using ibid::test::Collected;
using ibid::test::joined;

namespace {

constexpr std::string_view prose = "The talks went on in the old port.\n";

std::string ids_and_failures(const Collected& collected) {
    std::string words;
    for (const Document& document : collected.documents)
        words += document.article.id + ';';
    return words + joined(collected.failures, ";");
}

}  // namespace

TEST_CASE("a format is known by name and by content") {
    struct Case {
        std::string name;
        std::string_view bytes;
        std::string outcome;
    };
    const Case cases[] = {
        {"a.txt", prose, "a.txt;"},
        {"a.TXT", prose, "a.TXT;"},
        {"a", prose, "a;"},
        {"Interview with A. B. See", prose, "Interview with A. B. See;"},
        {"a.txt", "{\"text\":\"not a record\"}", "a.txt;"},
        {"a.md", "# Words", "a.md;"},
        {"a.jsonl", "{\"id\":\"x\",\"text\":\"Words.\"}", "a.jsonl#x;"},
        {"a.ndjson", "{\"text\":\"Words.\"}", "a.ndjson#1;"},
        {"a", " {\"id\":\"x\",\"text\":\"Words.\"}", "a#x;"},
        {"a", "---\ntitle: T\nid: x\n---\nWords", "a#x;"},
        // What is read as another format tells by the title it finds.
        {"a.bin", std::string_view("\0\1\2", 3), "a.bin: is binary, not text"},
        {"a.txt", std::string_view("\0\1\2", 3), "a.txt: is binary, not text"},
        {"a.md", std::string_view("a\0b", 3), "a.md: is binary, not text"},
        {"a.txt", "%PDF-1.4\n%\xE2\xE3", "a.txt: is damaged, or no PDF file"},
        {"a.pdf", "", "a.pdf: is damaged, or no PDF file"},
        {"a.doc", "",
         "a.doc: is an old Word file, which this version does not read"},
        {"a.html", "<p>x", "a.html;"},
        {"a.docx", "PK\3\4",
         "a.docx: is no whole ZIP archive: Not a zip archive"},
        {"a.txt", "", "a.txt: has no text"},
        {"a.txt", " \n\t\n", "a.txt: has no text"},
        {"a.txt", "\xEF\xBB\xBF", "a.txt: has no text"},
        {"a.txt", "\xFF\xFE", "a.txt: has no text"},
        {"a.md", "---\nmood: glad\n---\n", "a.md: has no text"},
        {"a.md", "<!-- nothing -->", "a.md: has no text"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        CAPTURE(c.bytes);
        CHECK(ids_and_failures(collect(c.name, c.bytes)) == c.outcome);
    }
}

TEST_CASE("any format may be compressed") {
    const std::string packed = test::zstd_frame(prose);
    CHECK(ids_and_failures(collect("a.txt.zst", packed)) == "a.txt.zst;");
    CHECK(ids_and_failures(collect("a.txt", packed)) == "a.txt;");
}

TEST_CASE("standard input is records or one text") {
    const SourceFile file{"-", "-", 0, 0};
    {
        const test::StandardInput input(
            "\n {\"id\":\"x\",\"text\":\"Words.\"}");
        CHECK(ids_and_failures(collect(file)) == "-#x;");
    }
    {
        const test::StandardInput input(prose);
        CHECK(ids_and_failures(collect(file)) == "stdin;");
    }
    {
        const test::StandardInput input(test::zstd_frame(prose));
        CHECK(ids_and_failures(collect(file)) == "stdin;");
    }
    {
        const test::StandardInput input("");
        CHECK(ids_and_failures(collect(file)) == "-: has no text");
    }
}

TEST_CASE("an article over the limit is a failure, and not read") {
    const test::ScratchFolder folder;
    const SourceFile file = folder.write("a.txt", std::string(5000, 'x'));
    std::filesystem::resize_file(file.path, 200u << 20);
    CHECK(joined(collect(file).failures) ==
          "a.txt: is 200 MB; one article may have at most 32 MB");
    const SourceFile small = folder.write("b.txt", std::string(2000, 'x'));
    CHECK(joined(collect(small, {1024}).failures) ==
          "b.txt: is 2 KB; one article may have at most 1 KB");
    CHECK(collect(small, {2000}).documents.size() == 1);
}

TEST_CASE("a file that went away is a failure") {
    CHECK(joined(collect(SourceFile{"/no/such/file", "file", 0, 0}).failures) ==
          "file: cannot be opened: No such file or directory");
}

TEST_CASE("a sidecar table goes before the file, the file before its text") {
    Article known;
    known.title = "From the table";
    known.date = {2020, 0, 0};
    known.origins = {{"title", "metadata.csv row 2"},
                     {"date", "metadata.csv row 2"}};
    const test::ScratchFolder folder;
    const SourceFile file = folder.write(
        "a.md",
        "---\ntitle: From the front matter\nauthors: [Ann Lee]\n"
        "date: 2019-05-05\n---\nBy Bo Ek\n\nThe text itself goes on here.");
    const Article plain = collect(file).documents.at(0).article;
    CHECK(plain.title == "From the front matter");
    CHECK(joined(plain.authors) == "Ann Lee");
    CHECK(plain.origins.at("title") == "front matter");
    const Article told = collect(file, {}, &known).documents.at(0).article;
    CHECK(told.title == "From the table");
    CHECK(told.date == Date{2020, 0, 0});
    CHECK(told.origins.at("date") == "metadata.csv row 2");
    CHECK(joined(told.authors) == "Ann Lee");
    CHECK(told.origins.at("authors") == "front matter");
}

TEST_CASE("what the sink throws passes through") {
    const test::ScratchFolder folder;
    const SourceFile file = folder.write("a.txt", prose);
    const ReadSink sink{[](Document) { throw std::runtime_error("full"); },
                        [](const Failure&) { FAIL("is no failure"); }};
    CHECK_THROWS_WITH(read_source(file, nullptr, {}, sink), "full");
}

TEST_CASE("every kind of block is decided, every reader has a row") {
    const Collected collected = collect("a.md", "# A\n\nb\n\n- c");
    for (const Block& block : collected.documents.at(0).blocks)
        CHECK(block.kind.has_value());
    for (const Reader& reader : readers()) {
        CHECK_FALSE(reader.name.empty());
        CHECK_FALSE(reader.extensions.empty());
        CHECK((reader.accepts != nullptr));
        CHECK((reader.read != nullptr));
    }
}

TEST_CASE("structure is left to a sink that recognises it") {
    const test::ScratchFolder folder;
    const SourceFile text = folder.write("a.txt", "By Bo Ek\n\nThe talks.\n");
    const SourceFile decided = folder.write(
        "b.jsonl", R"({"passages": [{"text": "The talks.", "kind": "body"}]})");
    const auto document_of = [](const SourceFile& file, bool recognises) {
        Document read;
        const ReadSink sink{
            [&](Document document) { read = std::move(document); },
            [](const Failure&) { FAIL("is no failure"); },
            {},
            {},
            {},
            recognises};
        read_source(file, nullptr, {}, sink);
        return read;
    };
    for (const SourceFile& file : {text, decided}) {
        Document later = document_of(file, true);
        CHECK(needs_structure(later) == (file.name == text.name));
        recognise_structure(later);
        CHECK(to_string(later) == to_string(document_of(file, false)));
    }
}

TEST_CASE("hostile text is read in linear time") {
    const std::string cases[] = {
        std::string(1'000'000, '\n'),
        std::string(1'000'000, '\r'),
        std::string(8'000'000, 'x'),
        std::string(1'000'000, '\xE9'),
    };
    for (const std::string& bytes : cases)
        for (const char* name : {"a.txt", "a.md", "a.jsonl"}) {
            CAPTURE(name);
            const auto start = std::chrono::steady_clock::now();
            collect(name, bytes);
            CHECK(std::chrono::steady_clock::now() - start <
                  std::chrono::seconds(60));
        }
}
