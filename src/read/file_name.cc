#include "read/file_name.h"

#include "text/utf8.h"

namespace ibid {

namespace {

void append_escaped(std::string& out, unsigned char byte) {
    constexpr char digits[] = "0123456789ABCDEF";
    out += '%';
    out += digits[byte >> 4];
    out += digits[byte & 15];
}

// The length of the printable character at the start of `text`; 0: none.
std::size_t printable(std::string_view text) {
    const auto byte = static_cast<unsigned char>(text[0]);
    if (byte < 0x80) return byte >= 0x20 && byte != 0x7F ? 1 : 0;
    for (std::size_t length = 2; length <= 4 && length <= text.size(); ++length)
        if (is_valid_utf8(text.substr(0, length))) return length;
    return 0;
}

std::string escaped(std::string_view bytes) {
    std::string out;
    while (!bytes.empty()) {
        const std::size_t length = printable(bytes);
        if (length > 0)
            out += bytes.substr(0, length);
        else
            append_escaped(out, static_cast<unsigned char>(bytes[0]));
        bytes.remove_prefix(length > 0 ? length : 1);
    }
    return out;
}

}  // namespace

std::string file_name(const std::filesystem::path& path,
                      const std::filesystem::path& base) {
    const std::filesystem::path below = path.lexically_relative(base);
    const bool inside = !below.empty() && *below.begin() != "..";
    return escaped(inside ? below.generic_string() : path.generic_string());
}

}  // namespace ibid
