#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "read/formats.h"
#include "read/input.h"
#include "read/pdf/columns.h"
#include "read/pdf/file_claims.h"
#include "read/pdf/furniture.h"
#include "read/pdf/lines.h"
#include "read/pdf/paragraphs.h"
#include "read/pdf/pdf_file.h"
#include "read/pdf/type.h"
#include "read/read_error.h"
#include "text/utf8.h"

namespace ibid {

namespace {

constexpr const char* recognise_text =
    "a program that recognises text, such as ocrmypdf, can add it";

// Code points that stand for nothing: a font without a table of its letters.
bool is_unreadable(char32_t c) {
    return c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF) || c < 0x20;
}

// Text, and how much of it stands for nothing.
struct Census {
    std::size_t all = 0;
    std::size_t unreadable = 0;
    std::size_t bytes = 0;
    std::size_t empty_sheets = 0;

    void count(const pdf::Sheet& sheet) {
        empty_sheets += sheet.words.empty();
        for (const pdf::Word& word : sheet.words) {
            bytes += word.text.size();
            for (std::size_t at = 0; at < word.text.size(); ++all) {
                const CodePoint c = code_point_at(word.text, at);
                unreadable += is_unreadable(c.value);
                at += c.length;
            }
        }
    }
};

void check_text(const Census& census) {
    if (census.all == 0)
        throw ReadError("has no text, only pictures of its pages",
                        recognise_text);
    if (census.unreadable * 3 > census.all)
        throw ReadError("does not say which letters its text is made of",
                        recognise_text);
}

std::vector<pdf::Sheet> read_sheets(const pdf::PdfFile& file,
                                    const ReadLimits& limits,
                                    std::vector<std::string>& remarks) {
    std::vector<pdf::Sheet> sheets;
    Census census;
    std::size_t damaged = 0;
    for (std::size_t i = 0; i < file.size(); ++i) {
        std::optional<pdf::Sheet> sheet = file.sheet(i);
        if (!sheet) {
            ++damaged;
            continue;
        }
        census.count(*sheet);
        if (census.bytes > limits.article_bytes)
            throw ReadError(
                "holds over " + rounded_size(limits.article_bytes) + " of text",
                "--max-article-size allows more");
        sheet->lines = pdf::lines_of(sheet->words);
        sheet->words = {};
        sheets.push_back(std::move(*sheet));
    }
    if (sheets.empty())
        throw ReadError("is damaged: it has no page that can be read");
    check_text(census);
    if (damaged > 0)
        remarks.push_back(std::to_string(damaged) + " of " +
                          std::to_string(file.size()) +
                          " pages are damaged and were not read");
    if (census.empty_sheets * 2 > sheets.size())
        remarks.push_back(std::to_string(census.empty_sheets) + " of " +
                          std::to_string(sheets.size()) +
                          " pages have no text; " + recognise_text);
    return sheets;
}

// The largest type on the first page with text is that of the title.
void set_title(Document& document, const pdf::Type& type) {
    if (!type.has_display()) return;
    for (Block& block : document.blocks) {
        if (block.pages.front().label !=
            document.blocks.front().pages.front().label)
            return;
        if (block.kind != Kind::heading || block.level != 1) continue;
        block.kind = Kind::title;
        block.level = 0;
        document.article.title = block.text;
        document.article.origins["title"] = "largest type on its first page";
        return;
    }
}

}  // namespace

void read_pdf(Input& input, const SourceFile&, const ReadLimits& limits,
              const ReadSink& sink) {
    const std::string bytes = input.read_all(limits.file_bytes);
    const pdf::PdfFile file(bytes);
    Document document;
    std::vector<pdf::Sheet> sheets =
        read_sheets(file, limits, document.remarks);
    pdf::remove_furniture(sheets);
    const pdf::Type type(sheets);
    std::vector<pdf::SheetFlows> flows;
    for (pdf::Sheet& sheet : sheets)
        flows.push_back(
            {sheet.label, sheet.height, pdf::flows_of(std::move(sheet.lines))});
    document.blocks = pdf::blocks_of(flows, type);
    if (!document.blocks.empty()) set_title(document, type);
    pdf::fill_in(document, {file.title(), file.author(), file.created()});
    sink.document(std::move(document));
}

}  // namespace ibid
