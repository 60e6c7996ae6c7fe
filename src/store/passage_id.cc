#include "store/passage_id.h"

namespace ibid {

namespace {

constexpr std::string_view digits = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr unsigned digit_bits = 5;

}  // namespace

std::optional<IdRange> ids_with_prefix(std::string_view prefix) {
    if (prefix.size() > passage_id_length) return std::nullopt;
    std::uint64_t number = 0;
    for (const char c : prefix) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        const std::size_t digit = digits.find(small);
        if (digit == std::string_view::npos) return std::nullopt;
        number = number << digit_bits | digit;
    }
    const auto open = static_cast<unsigned>(passage_id_length - prefix.size());
    const std::uint64_t from = number << (digit_bits * open);
    return IdRange{from, from + (std::uint64_t{1} << (digit_bits * open)) - 1};
}

std::optional<std::uint64_t> id_number(std::string_view id) {
    const auto range = ids_with_prefix(id);
    if (!range || range->from != range->to) return std::nullopt;
    return range->from;
}

std::string id_text(std::uint64_t number) {
    std::string text(passage_id_length, '0');
    for (auto at = text.rbegin(); at != text.rend(); ++at) {
        *at = digits[number & 31];
        number >>= digit_bits;
    }
    return text;
}

std::string mark_text(std::uint32_t mark) {
    constexpr std::size_t whole = 32 / digit_bits;
    return id_text(std::uint64_t{mark} << 28).substr(0, whole);
}

}  // namespace ibid
