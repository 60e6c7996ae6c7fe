#include "text/tree.h"

#include <algorithm>

namespace ibid {

Tree::Tree() = default;
Tree::~Tree() = default;
Tree::Tree(const Tree&) = default;
Tree::Tree(Tree&&) noexcept = default;
Tree& Tree::operator=(const Tree&) = default;
Tree& Tree::operator=(Tree&&) noexcept = default;

const Tree* Tree::find(std::string_view name) const {
    const auto found =
        std::find_if(fields.begin(), fields.end(),
                     [&](const auto& field) { return field.first == name; });
    return found == fields.end() ? nullptr : &found->second;
}

}  // namespace ibid
