#include "read/entities.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "text/utf8.h"

namespace ibid {

namespace {

struct Entity {
    std::string_view name;
    std::string_view text;
};

constexpr Entity entities[] = {
    {"amp", "&"},         {"lt", "<"},          {"gt", ">"},
    {"quot", "\""},       {"apos", "'"},        {"nbsp", "\u00A0"},
    {"ensp", "\u2002"},   {"emsp", "\u2003"},   {"thinsp", "\u2009"},
    {"shy", "\u00AD"},    {"ndash", "\u2013"},  {"mdash", "\u2014"},
    {"hellip", "\u2026"}, {"lsquo", "\u2018"},  {"rsquo", "\u2019"},
    {"sbquo", "\u201A"},  {"ldquo", "\u201C"},  {"rdquo", "\u201D"},
    {"bdquo", "\u201E"},  {"laquo", "\u00AB"},  {"raquo", "\u00BB"},
    {"bull", "\u2022"},   {"middot", "\u00B7"}, {"copy", "\u00A9"},
    {"reg", "\u00AE"},    {"trade", "\u2122"},  {"euro", "\u20AC"},
    {"pound", "\u00A3"},  {"yen", "\u00A5"},    {"cent", "\u00A2"},
    {"sect", "\u00A7"},   {"para", "\u00B6"},   {"dagger", "\u2020"},
    {"deg", "\u00B0"},    {"times", "\u00D7"},  {"minus", "\u2212"},
    {"frac12", "\u00BD"}, {"agrave", "\u00E0"}, {"aacute", "\u00E1"},
    {"acirc", "\u00E2"},  {"auml", "\u00E4"},   {"aring", "\u00E5"},
    {"ccedil", "\u00E7"}, {"egrave", "\u00E8"}, {"eacute", "\u00E9"},
    {"ecirc", "\u00EA"},  {"euml", "\u00EB"},   {"iacute", "\u00ED"},
    {"ntilde", "\u00F1"}, {"oacute", "\u00F3"}, {"ocirc", "\u00F4"},
    {"ouml", "\u00F6"},   {"oslash", "\u00F8"}, {"uacute", "\u00FA"},
    {"uuml", "\u00FC"},   {"szlig", "\u00DF"},  {"Auml", "\u00C4"},
    {"Ouml", "\u00D6"},   {"Uuml", "\u00DC"},   {"Eacute", "\u00C9"},
};

// "#8212" or "#x2014" -> the character.
std::optional<std::string> decode_number(std::string_view digits) {
    const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
    if (hexadecimal) digits.remove_prefix(1);
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value,
                        hexadecimal ? 16 : 10);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
        return "\uFFFD";
    std::string text;
    append_utf8(text, static_cast<char32_t>(value));
    return text;
}

std::optional<std::string> decode_reference(std::string_view name) {
    if (name.starts_with('#')) return decode_number(name.substr(1));
    const auto* found = std::ranges::find(
        entities, name, [](const Entity& e) { return e.name; });
    if (found == std::end(entities)) return std::nullopt;
    return std::string(found->text);
}

constexpr std::size_t longest_name = 10;

}  // namespace

std::string decode_entities(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const std::size_t at = text.find('&');
        result += text.substr(0, at);
        if (at == text.npos) break;
        text.remove_prefix(at);
        const std::size_t end = text.substr(0, longest_name + 2).find(';');
        std::optional<std::string> decoded;
        if (end != text.npos)
            decoded = decode_reference(text.substr(1, end - 1));
        result += decoded ? *decoded : "&";
        text.remove_prefix(decoded ? end + 1 : 1);
    }
    return result;
}

}  // namespace ibid
