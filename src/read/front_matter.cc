#include "read/front_matter.h"

#include <algorithm>
#include <optional>
#include <string>

#include "read/metadata.h"
#include "read/yaml.h"
#include "text/tree.h"
#include "text/utf8.h"

namespace ibid {

namespace {

// A fence, what a field's name is followed by, and the parser.
struct Syntax {
    std::string_view fence;
    std::string_view other_fence;  // that may close it as well
    char separator;
    Tree (*parse)(std::string_view);
};

constexpr Syntax syntaxes[] = {
    {"---", "...", ':', parse_yaml},
    {"+++", "+++", '=', parse_toml},
};

// No article has this much to say about itself.
constexpr std::size_t longest = 64 * 1024;

std::string_view line_at(std::string_view text, std::size_t at) {
    return text.substr(at, text.find('\n', at) - at);
}

std::string_view without_trailing_space(std::string_view line) {
    return line.substr(0, line.find_last_not_of(" \t") + 1);
}

std::size_t next_line(std::string_view text, std::size_t at) {
    return std::min(text.find('\n', at), text.size() - 1) + 1;
}

bool begins_like_a_field(std::string_view text, char separator) {
    for (std::size_t at = 0; at < text.size(); at = next_line(text, at)) {
        const std::string_view line = line_at(text, at);
        if (without_trailing_space(line).empty() || line[0] == '#') continue;
        const std::size_t end = line.find(separator);
        const std::string_view name = line.substr(0, end);
        return end != line.npos && name.size() < 40 &&
               name.find_first_of(".,;!?()") == name.npos &&
               std::ranges::count(without_trailing_space(name), ' ') == 0;
    }
    return false;
}

// The syntax of the front matter that the text begins with, or nullptr.
const Syntax* syntax_of(std::string_view text) {
    const std::string_view first = without_trailing_space(line_at(text, 0));
    const auto* syntax = std::ranges::find(syntaxes, first, &Syntax::fence);
    if (syntax == std::end(syntaxes)) return nullptr;
    const std::string_view rest = text.substr(next_line(text, 0));
    return begins_like_a_field(rest, syntax->separator) ? syntax : nullptr;
}

struct Extent {
    std::size_t inner_end = 0;  // where the closing fence begins
    std::size_t end = 0;        // behind it
    bool closed = false;
};

// Without a closing fence, what stands above the first blank line.
Extent find_end(std::string_view text, std::size_t begin,
                const Syntax& syntax) {
    std::optional<std::size_t> blank;
    std::size_t at = begin;
    for (; at < text.size() && at < longest; at = next_line(text, at)) {
        const std::string_view line = without_trailing_space(line_at(text, at));
        if (line == syntax.fence || line == syntax.other_fence)
            return {at, next_line(text, at), true};
        if (line.empty() && !blank) blank = at;
    }
    const std::size_t end = blank.value_or(at);
    return {end, end, false};
}

void keep_as_boilerplate(std::string_view text, Document& document) {
    Block block;
    block.text = fold_space(text);
    block.kind = Kind::boilerplate;
    block.line = 1;
    document.blocks.push_back(std::move(block));
}

void add_remark(Document& document, std::size_t line, const std::string& what) {
    document.remarks.push_back("line " + std::to_string(line) +
                               ": the front matter " + what +
                               ", and was kept as text");
}

// The tree's lines count from the one below the fence.
void shift_lines(Tree& tree, std::size_t by) {
    tree.line += by;
    for (Tree& item : tree.items) shift_lines(item, by);
    for (auto& field : tree.fields) shift_lines(field.second, by);
}

}  // namespace

bool has_front_matter(std::string_view head) {
    return syntax_of(head);
}

std::size_t read_front_matter(std::string_view text, Document& document) {
    const Syntax* syntax = syntax_of(text);
    if (!syntax) return 0;
    const std::size_t begin = next_line(text, 0);
    const Extent extent = find_end(text, begin, *syntax);
    const std::string_view inner = text.substr(begin, extent.inner_end - begin);
    if (!extent.closed) {
        add_remark(document, 1, "has no closing " + std::string(syntax->fence));
        keep_as_boilerplate(inner, document);
        return extent.end;
    }
    try {
        Tree tree = syntax->parse(inner);
        if (tree.type != Tree::Type::table)
            throw TreeError("it holds no fields", tree.line);
        shift_lines(tree, 1);
        for (const FieldTrouble& trouble :
             set_metadata(document.article, tree, "front matter"))
            document.remarks.push_back("line " + std::to_string(trouble.line) +
                                       ": " + trouble.what);
    } catch (const TreeError& error) {
        add_remark(document, error.line() + 1,
                   std::string("is broken: ") + error.what());
        keep_as_boilerplate(inner, document);
    }
    return extent.end;
}

}  // namespace ibid
