#include <algorithm>
#include <string>

#include <toml++/toml.h>

#include "text/tree.h"
#include "text/utf8.h"

namespace ibid {

namespace {

std::size_t line_of(const toml::node& node) {
    return node.source().begin.line;
}

// The text by lines and columns, which toml++ counts in code points.
class Source {
public:
    explicit Source(std::string_view text) {
        if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
        text_.reserve(text.size());
        for (std::size_t at = 0; at < text.size();) {
            const CodePoint c = code_point_at(text, at);
            text_.push_back(c.value);
            at += c.length;
            if (c.value == '\n') lines_.push_back(text_.size());
        }
    }

    std::string slice(const toml::source_region& region) const {
        std::string out;
        const std::size_t end = offset(region.end);
        for (std::size_t at = offset(region.begin); at < end; ++at)
            append_utf8(out, text_[at]);
        return out.substr(0, out.find_last_not_of(" \t\r\n") + 1);
    }

private:
    std::size_t offset(const toml::source_position& place) const {
        const std::size_t line =
            std::min<std::size_t>(place.line - 1, lines_.size() - 1);
        return std::min<std::size_t>(lines_[line] + place.column - 1,
                                     text_.size());
    }

    std::u32string text_;
    std::vector<std::size_t> lines_ = {0};
};

Tree convert(const toml::node& node, const Source& source);

Tree convert_table(const toml::table& table, const Source& source) {
    // toml++ sorts the keys; people mean the order in which they wrote them.
    using Field = std::pair<const toml::key*, const toml::node*>;
    std::vector<Field> fields;
    for (auto&& [key, value] : table) fields.emplace_back(&key, &value);
    std::stable_sort(fields.begin(), fields.end(), [](Field a, Field b) {
        return a.first->source().begin < b.first->source().begin;
    });
    Tree tree;
    tree.type = Tree::Type::table;
    for (const auto& [key, value] : fields)
        tree.fields.emplace_back(std::string(key->str()),
                                 convert(*value, source));
    return tree;
}

Tree convert(const toml::node& node, const Source& source) {
    Tree tree;
    if (const toml::table* table = node.as_table()) {
        tree = convert_table(*table, source);
    } else if (const toml::array* array = node.as_array()) {
        tree.type = Tree::Type::list;
        for (const toml::node& item : *array)
            tree.items.push_back(convert(item, source));
    } else if (const auto* text = node.as_string()) {
        tree.text = text->get();
    } else {
        tree.text = source.slice(node.source());
    }
    tree.line = line_of(node);
    return tree;
}

// A triple-quoted string may end in one or two quotes of its own.
std::size_t skip_quotes(std::string_view text, std::size_t at, int most) {
    for (; most > 0 && at < text.size() && text[at] == text[at - 1]; --most)
        ++at;
    return at;
}

// Past the string, of any of TOML's four kinds, that opens at `at`.
std::size_t skip_string(std::string_view text, std::size_t at) {
    const char quote = text[at];
    const bool triple = text.substr(at, 3) == std::string(3, quote);
    const std::string_view end =
        triple ? text.substr(at, 3) : text.substr(at, 1);
    for (at += end.size(); at < text.size(); ++at) {
        if (text[at] == '\\' && quote == '"')
            ++at;
        else if (text.substr(at, end.size()) == end)
            return skip_quotes(text, at + end.size(), triple ? 2 : 0);
        else if (text[at] == '\n' && !triple)
            break;
    }
    return std::min(at, text.size());
}

// toml++ bounds the depth of values but not of a.b.c.d keys, and a table a
// hundred thousand levels deep overflows the stack on its way out.
void refuse_deep_keys(std::string_view text) {
    constexpr int most = 32;
    std::size_t line = 1;
    int parts = 1;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '"' || c == '\'') {
            const std::size_t end = skip_string(text, at);
            line += static_cast<std::size_t>(std::count(
                text.begin() + static_cast<std::ptrdiff_t>(at),
                text.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
            at = end;
            continue;
        }
        if (c == '#') at = std::min(text.find('\n', at), text.size() - 1);
        if (c == '.' && ++parts > most)
            throw TreeError("this TOML has a key of more than 32 parts", line);
        if (std::string_view("=,{}[]\n").find(text[at]) != std::string::npos)
            parts = 1;
        if (text[at] == '\n') ++line;
        ++at;
    }
}

// toml++ says "Error while parsing array: encountered end-of-file".
std::string sentence_of(std::string_view description) {
    constexpr std::string_view opening = "Error while parsing ";
    if (description.substr(0, opening.size()) != opening)
        return "this is not valid TOML: " + std::string(description);
    description.remove_prefix(opening.size());
    const std::size_t colon =
        std::min(description.find(':'), description.size());
    return "this is not valid TOML (" +
           std::string(description.substr(0, colon)) + ")" +
           std::string(description.substr(colon));
}

}  // namespace

Tree parse_toml(std::string_view text) {
    refuse_deep_keys(text);
    try {
        Tree tree = convert(toml::parse(text), Source(text));
        tree.line = 1;
        return tree;
    } catch (const toml::parse_error& error) {
        throw TreeError(sentence_of(error.description()),
                        error.source().begin.line);
    }
}

}  // namespace ibid
