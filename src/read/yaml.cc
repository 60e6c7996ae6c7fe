#include "read/yaml.h"

#include <string>

#include <yaml-cpp/yaml.h>

namespace ibid {

namespace {

// Aliases can make a few lines stand for billions of nodes.
constexpr std::size_t most_nodes = 10000;

std::size_t line_of(const YAML::Mark& mark) {
    return mark.line < 0 ? 1 : static_cast<std::size_t>(mark.line) + 1;
}

class Conversion {
public:
    Tree convert(const YAML::Node& node) {
        Tree tree;
        tree.line = line_of(node.Mark());
        if (++nodes_ > most_nodes)
            throw TreeError("has more than 10,000 values", tree.line);
        if (node.IsScalar()) tree.text = node.Scalar();
        if (node.IsSequence()) {
            tree.type = Tree::Type::list;
            for (const YAML::Node& item : node)
                tree.items.push_back(convert(item));
        }
        if (node.IsMap()) {
            tree.type = Tree::Type::table;
            for (const auto& field : node)
                if (field.first.IsScalar())
                    tree.fields.emplace_back(field.first.Scalar(),
                                             convert(field.second));
        }
        return tree;
    }

private:
    std::size_t nodes_ = 0;
};

}  // namespace

Tree parse_yaml(std::string_view text) {
    // yaml-cpp misses that a quote is never closed when a line end follows.
    text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
    try {
        return Conversion().convert(YAML::Load(std::string(text)));
    } catch (const YAML::Exception& error) {
        throw TreeError(error.msg, line_of(error.mark));
    }
}

}  // namespace ibid
