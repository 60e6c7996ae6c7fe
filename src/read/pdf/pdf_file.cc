#include "read/pdf/pdf_file.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <array>
#include <climits>
#include <cmath>
#include <ctime>
#include <utility>
#include <vector>

#include "read/read_error.h"
#include "text/utf8.h"

namespace ibid::pdf {

namespace {

std::string utf8(const poppler::ustring& text) {
    const poppler::byte_array bytes = text.to_utf8();
    std::string out(bytes.begin(), bytes.end());
    out.resize(std::min(out.find('\0'), out.size()));
    repair_utf8(out);
    return out;
}

// Letters that were joined for the eye.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7>
    ligatures{{{"ﬀ", "ff"},
               {"ﬁ", "fi"},
               {"ﬂ", "fl"},
               {"ﬃ", "ffi"},
               {"ﬄ", "ffl"},
               {"ﬅ", "st"},
               {"ﬆ", "st"}}};

constexpr std::string_view soft_hyphen = "\u00AD";

void part_ligatures(std::string& text) {
    for (std::size_t at = text.find("\xEF\xAC"); at != text.npos;
         at = text.find("\xEF\xAC", at + 1))
        for (const auto& [joined, letters] : ligatures)
            if (text.compare(at, joined.size(), joined) == 0)
                text.replace(at, joined.size(), letters);
}

bool names_bold_type(const std::string& font) {
    for (std::string_view name :
         {"Bold", "bold", "BOLD", "Black", "Heavy", "Demi", "-Bd", "CMBX"})
        if (font.find(name) != font.npos) return true;
    return false;
}

bool is_place(double value) {
    return std::isfinite(value) && std::abs(value) < 1e6;
}

std::optional<Word> word_of(const poppler::text_box& box) {
    const poppler::rectf place = box.bbox();
    Word word;
    word.box = {place.left(), place.top(), place.right(), place.bottom()};
    word.size = box.has_font_info() ? box.get_font_size() : word.box.height();
    for (double value : {word.box.left, word.box.top, word.box.right,
                         word.box.bottom, word.size})
        if (!is_place(value)) return std::nullopt;
    word.bold = box.has_font_info() && names_bold_type(box.get_font_name());
    word.space_after = box.has_space_after();
    const std::string text = utf8(box.text());
    word.text = fold_space(text);
    // Folding drops it, but at a line's end it divides a word.
    if (text.ends_with(soft_hyphen)) word.text += soft_hyphen;
    part_ligatures(word.text);
    if (word.text.empty() || word.size <= 0) return std::nullopt;
    return word;
}

}  // namespace

struct PdfFile::Impl {
    std::unique_ptr<poppler::document> document;
};

PdfFile::PdfFile(std::string_view bytes) : impl_(std::make_unique<Impl>()) {
    poppler::set_debug_error_function([](const std::string&, void*) {},
                                      nullptr);
    if (bytes.size() > INT_MAX) throw ReadError("is too large for a PDF file");
    impl_->document.reset(poppler::document::load_from_raw_data(
        bytes.data(), static_cast<int>(bytes.size())));
    if (!impl_->document)
        throw ReadError("is damaged, or no PDF file",
                        "a program that repairs PDF files, such as qpdf or "
                        "mutool clean, may save it");
    if (impl_->document->is_locked())
        throw ReadError("is encrypted and needs a password",
                        "qpdf --decrypt --password=PASSWORD makes a copy that "
                        "does not");
}

PdfFile::~PdfFile() = default;

std::size_t PdfFile::size() const {
    return static_cast<std::size_t>(std::max(impl_->document->pages(), 0));
}

std::optional<Sheet> PdfFile::sheet(std::size_t index) const {
    const std::unique_ptr<poppler::page> page(
        impl_->document->create_page(static_cast<int>(index)));
    if (!page) return std::nullopt;
    Sheet sheet;
    const poppler::rectf area = page->page_rect();
    sheet.width = is_place(area.width()) ? area.width() : 0;
    sheet.height = is_place(area.height()) ? area.height() : 0;
    sheet.label = fold_space(utf8(page->label()));
    if (sheet.label.empty()) sheet.label = std::to_string(index + 1);
    for (const poppler::text_box& box :
         page->text_list(poppler::page::text_list_include_font)) {
        if (box.rotation() != 0) continue;
        if (std::optional<Word> word = word_of(box))
            sheet.words.push_back(std::move(*word));
    }
    return sheet;
}

std::string PdfFile::title() const {
    return fold_space(utf8(impl_->document->get_title()));
}

std::string PdfFile::author() const {
    return fold_space(utf8(impl_->document->get_author()));
}

Date PdfFile::created() const {
    const std::time_t time = impl_->document->get_creation_date_t();
    std::tm day{};
    if (time <= 0 || !gmtime_r(&time, &day)) return {};
    return {day.tm_year + 1900, day.tm_mon + 1, day.tm_mday};
}

bool begins_as_pdf(std::string_view head) {
    return head.substr(0, 1024).find("%PDF-") != head.npos;
}

}  // namespace ibid::pdf
