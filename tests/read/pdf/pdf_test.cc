// PDF files, broken ones, and what is none.
#include <doctest/doctest.h>

#include <string>

#include "read/scratch_folder.h"

using namespace ibid;
using ibid::test::collect;

TEST_CASE("PDF files are known by name and by content") {
    const std::string bytes = read_file(IBID_PDF_DATA "/letter.pdf");
    for (const char* name : {"a.pdf", "a.PDF", "a", "a.txt", "a.bak"}) {
        CAPTURE(name);
        CHECK(collect(name, bytes).documents.size() == 1);
    }
    CHECK(collect("a", "\r\n\r\n" + bytes).documents.size() == 1);
    CHECK(test::joined(collect("a.pdf", "words").failures) ==
          "a.pdf: is damaged, or no PDF file");
}

TEST_CASE("a PDF file that is cut short or changed does no harm") {
    const std::string bytes = read_file(IBID_PDF_DATA "/report.pdf");
    for (std::size_t size = 0; size < bytes.size(); size += 211)
        collect("a.pdf", bytes.substr(0, size));
    for (std::size_t at = 0; at < bytes.size(); at += 97) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        collect("a.pdf", changed);
    }
}

TEST_CASE("more text than an article may have is refused") {
    ReadLimits limits;
    limits.article_bytes = 200;
    const std::string bytes = read_file(IBID_PDF_DATA "/letter.pdf");
    CHECK(test::joined(collect("a.pdf", bytes, limits).failures) ==
          "a.pdf: holds over 200 bytes of text");
    limits = {};
    limits.file_bytes = 200;
    CHECK(collect("a.pdf", bytes, limits).failures.size() == 1);
}
