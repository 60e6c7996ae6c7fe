#include "read/decode.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "read/charset.h"
#include "read/read_error.h"
#include "read/utf8_census.h"
#include "text/utf8.h"

namespace ibid {

namespace {

using namespace std::string_view_literals;

struct ByteOrderMark {
    std::string_view bytes;
    const char* charset;  // nullptr: UTF-8 already
    std::size_t unit;
    std::string_view name;
};

// The longer mark first: UTF-32's begins with UTF-16's.
constexpr ByteOrderMark marks[] = {
    {"\xEF\xBB\xBF"sv, nullptr, 1, "UTF-8"},
    {"\xFF\xFE\0\0"sv, "UTF-32LE", 4, "UTF-32"},
    {"\0\0\xFE\xFF"sv, "UTF-32BE", 4, "UTF-32"},
    {"\xFF\xFE"sv, "UTF-16LE", 2, "UTF-16"},
    {"\xFE\xFF"sv, "UTF-16BE", 2, "UTF-16"},
};

const ByteOrderMark* mark_of(std::string_view bytes) {
    for (const ByteOrderMark& mark : marks)
        if (bytes.starts_with(mark.bytes)) return &mark;
    return nullptr;
}

bool is_control(char c) {
    return static_cast<unsigned char>(c) < 0x20 && !(c >= '\b' && c <= '\r') &&
           c != '\x1B' && c != '\x1A';
}

// Text has a stray control character at most.
bool mostly_controls(std::string_view bytes) {
    const auto count = static_cast<std::size_t>(
        std::count_if(bytes.begin(), bytes.end(), is_control));
    return count > 1 && count > bytes.size() / 100;
}

std::size_t line_of(std::string_view bytes, std::size_t offset) {
    const auto end = bytes.begin() + static_cast<std::ptrdiff_t>(offset);
    return 1 + static_cast<std::size_t>(std::count(bytes.begin(), end, '\n'));
}

void unify_line_ends(std::string& text) {
    std::size_t to = text.find('\r');
    if (to == text.npos) return;
    for (std::size_t from = to; from < text.size(); ++from) {
        const bool carriage_return = text[from] == '\r';
        text[to++] = carriage_return ? '\n' : text[from];
        if (carriage_return && from + 1 < text.size() && text[from + 1] == '\n')
            ++from;
    }
    text.resize(to);
}

bool looks_like_1252(const Utf8Census& census) {
    return census.not_1252 == 0 && !census.cut_off &&
           census.sequences <= census.broken / 4;
}

Decoded decode_marked(std::string_view bytes, const ByteOrderMark& mark) {
    Decoded result;
    Converted converted = convert(bytes, mark.charset, mark.unit);
    if (converted.replaced > 0) {
        std::string before =
            convert(bytes.substr(0, converted.first), mark.charset, mark.unit)
                .text;
        unify_line_ends(before);
        result.remarks.push_back(repair_remark(line_of(before, before.size()),
                                               converted.replaced, mark.name));
    }
    result.text = std::move(converted.text);
    repair_utf8(result.text);
    unify_line_ends(result.text);
    return result;
}

Decoded decode_unmarked(std::string bytes) {
    unify_line_ends(bytes);
    const Utf8Census census = count_utf8(bytes);
    Decoded result{std::move(bytes), {}};
    if (census.broken == 0 && result.text.find('\0') == result.text.npos)
        return result;
    if (census.broken > 0 && looks_like_1252(census)) {
        result.remarks.push_back(
            "was read as Windows-1252, since line " +
            std::to_string(line_of(result.text, census.first)) +
            " is not UTF-8");
        result.text = convert(result.text, "WINDOWS-1252", 1).text;
        repair_utf8(result.text);
        return result;
    }
    const std::size_t first =
        census.broken > 0 ? std::min(census.first, result.text.find('\0'))
                          : result.text.find('\0');
    const std::size_t line = line_of(result.text, first);
    const std::size_t count = repair_utf8(result.text);
    result.remarks.push_back(repair_remark(line, count, "UTF-8"));
    return result;
}

}  // namespace

std::string repair_remark(std::size_t line, std::size_t count,
                          std::string_view charset) {
    return "line " + std::to_string(line) + ": " + std::to_string(count) +
           (count == 1 ? " byte sequence is not "
                       : " byte sequences are not ") +
           std::string(charset) +
           (count == 1 ? " and was replaced" : " and were replaced");
}

bool looks_like_text(std::string_view head) {
    if (mark_of(head)) return true;
    return head.find('\0') == head.npos && !mostly_controls(head);
}

Decoded decode(std::string bytes) {
    const ByteOrderMark* mark = mark_of(bytes);
    if (!mark && (!looks_like_text(std::string_view(bytes).substr(0, 4096)) ||
                  mostly_controls(bytes)))
        throw ReadError("is binary, not text");
    if (mark && mark->charset)
        return decode_marked(std::string_view(bytes).substr(mark->bytes.size()),
                             *mark);
    if (mark) bytes.erase(0, mark->bytes.size());
    return decode_unmarked(std::move(bytes));
}

}  // namespace ibid
