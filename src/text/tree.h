// Tree: settings and front matter as read from TOML or YAML, whichever it was.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ibid {

// A node is a text, a list or a table. Numbers, dates and truth values keep
// the text they were written as.
struct Tree {
    enum class Type { text, list, table };

    Type type = Type::text;
    std::string text;
    std::vector<Tree> items;                           // of a list
    std::vector<std::pair<std::string, Tree>> fields;  // of a table, in order
    std::size_t line = 0;                              // from 1

    // All in tree.cc, for clang wants the pairs above complete wherever they
    // are destroyed.
    Tree();
    ~Tree();
    Tree(const Tree&);
    Tree(Tree&&) noexcept;
    Tree& operator=(const Tree&);
    Tree& operator=(Tree&&) noexcept;

    // The field of that name of a table, or nullptr.
    const Tree* find(std::string_view name) const;
};

// Broken input: what() is a sentence, line() the place.
class TreeError : public std::runtime_error {
public:
    TreeError(const std::string& what, std::size_t line)
        : std::runtime_error(what), line_(line) {}
    std::size_t line() const noexcept { return line_; }

private:
    std::size_t line_;
};

Tree parse_toml(std::string_view text);  // in toml.cc, toml++'s only user

}  // namespace ibid
