#include "read/pdf/file_claims.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "document/structure.h"
#include "read/author_list.h"
#include "text/utf8.h"

namespace ibid::pdf {

namespace {

constexpr std::size_t longest_title = 300;
constexpr int first_year = 1990;  // before it there were no PDF files

bool has_any(std::string_view text, auto& list) {
    return std::ranges::any_of(list, [text](std::string_view each) {
        return text.find(each) != text.npos;
    });
}

constexpr std::string_view file_marks[] = {
    ".doc",
    ".pdf",
    ".indd",
    ".qxd",
    ".qxp",
    ".tex",
    ".dvi",
    ".ppt",
    ".xls",
    ".rtf",
    ".txt",
    ".odt",
    ".htm",
    "\\",
    "/",
    "untitled",
    "microsoft word -",
};

constexpr std::string_view nobody[] = {
    "admin",   "anonymous", "computer", "customer", "default", "guest",
    "library", "microsoft", "office",   "owner",    "unknown", "user",
    "adobe",   "acrobat",   "pdf",      "scan",     "xerox",   "word",
};

std::size_t words_in(std::string_view text) {
    if (text.empty()) return 0;
    return static_cast<std::size_t>(std::ranges::count(text, ' ')) + 1;
}

void set_authors(Article& article, const std::string& author) {
    std::vector<std::string> names = split_authors(author);
    if (names.empty() || !std::ranges::all_of(names, looks_like_name)) return;
    article.authors = std::move(names);
    article.origins["authors"] = "what the PDF file says of itself";
}

}  // namespace

bool looks_like_title(std::string_view text) {
    if (words_in(text) < 2 || text.size() > longest_title) return false;
    const std::string folded = fold_utf8(text);
    if (has_any(folded, file_marks)) return false;
    const auto letters = std::ranges::count_if(folded, [](char c) {
        return (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
    });
    return static_cast<std::size_t>(letters) * 2 > folded.size();
}

bool looks_like_name(std::string_view text) {
    const std::size_t words = words_in(text);
    if (words < 2 || words > 5) return false;
    if (text.find_first_of("0123456789@_/\\()") != text.npos) return false;
    return !has_any(fold_utf8(text), nobody);
}

void fill_in(Document& document, const FileClaims& claims) {
    recognise_structure(document);
    Article& article = document.article;
    if (article.title.empty() && looks_like_title(claims.title)) {
        article.title = claims.title;
        article.origins["title"] = "what the PDF file says of itself";
    }
    if (article.authors.empty()) set_authors(article, claims.author);
    if (!article.date.known() && claims.created.year >= first_year) {
        article.date = claims.created;
        article.origins["date"] = "the day on which the PDF file was made";
    }
}

}  // namespace ibid::pdf
