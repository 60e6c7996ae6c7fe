#include "search/quote_piece.h"

namespace ibid {

namespace {

constexpr std::size_t longest = 60;

bool is_continuation(char byte) {
    return (byte & 0xC0) == 0x80;
}

}  // namespace

std::string quote_piece(std::string_view piece) {
    const bool cut = piece.size() > longest;
    if (cut) {
        std::size_t end = longest;
        while (end > 0 && is_continuation(piece[end])) --end;
        piece = piece.substr(0, end);
    }
    std::string shown(piece);
    for (char& byte : shown)
        if (static_cast<unsigned char>(byte) < ' ' || byte == 0x7F) byte = ' ';
    return "'" + shown + (cut ? "...'" : "'");
}

}  // namespace ibid
