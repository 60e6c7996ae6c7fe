#include "query/requote.h"

#include <string_view>

#include "store/schema.h"

namespace ibid {
namespace {

bool has_value_of_words(const Field& field) {
    return field.type == FieldType::words || field.type == FieldType::name ||
           field.type == FieldType::actor;
}

// The byte after the colon, if `word` is a field with several bare words.
std::size_t value_of(const std::string& word) {
    const std::size_t begin = word.starts_with('-') ? 1 : 0;
    const std::size_t colon = word.find(':');
    if (colon == std::string::npos) return word.npos;
    const Field* field =
        find_field(std::string_view(word).substr(begin, colon - begin));
    const std::string_view value = std::string_view(word).substr(colon + 1);
    const bool several = value.find(' ') != value.npos;
    const bool bare = value.find_first_of("\":()") == value.npos;
    return field != nullptr && has_value_of_words(*field) && several && bare
               ? colon + 1
               : word.npos;
}

}  // namespace

std::optional<std::string> requote(const std::vector<std::string>& words) {
    std::string out;
    bool changed = false;
    for (std::string word : words) {
        if (const std::size_t value = value_of(word); value != word.npos) {
            word = word.substr(0, value) + '"' + word.substr(value) + '"';
            changed = true;
        }
        if (!out.empty()) out += ' ';
        out += word;
    }
    return changed ? std::optional(out) : std::nullopt;
}

}  // namespace ibid
