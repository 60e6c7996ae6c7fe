// The package of an EPUB -> its metadata, and its chapters in the order in
// which they are read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <ibid/document.h>

#include "read/archive.h"

namespace ibid::epub {

struct Package {
    std::string title;
    std::vector<std::string> authors;
    std::string date;
    std::string publisher;
    std::string language;
    std::string address;                // of the book, where it has one
    std::vector<std::string> chapters;  // parts of the archive
};

// Throws ReadError: a book without a spine, or one that refers to parts
// outside of its archive.
Package read_package(Archive& archive);

void set_metadata(const Package& package, Article& article);

// "text/ch%201.xhtml#top", seen from "OEBPS/book.opf" ->
// "OEBPS/text/ch 1.xhtml". Throws ReadError when it leads out of the archive.
std::string resolve(std::string_view from, std::string_view reference);

}  // namespace ibid::epub
