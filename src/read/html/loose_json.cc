#include "read/html/loose_json.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "text/utf8.h"

namespace ibid::html {

namespace {

constexpr int deepest = 40;

class Parser {
public:
    explicit Parser(std::string_view json) : json_(json) {}

    Tree run() {
        if (const std::size_t data = json_.find("[CDATA["); data != json_.npos)
            at_ = data + 7;
        at_ = json_.find_first_of("{[", at_);
        if (at_ == json_.npos) return {};
        return value(0);
    }

private:
    // The next character that is neither white space nor a stray comma; 0 at
    // the end.
    char next() {
        at_ = json_.find_first_not_of(" \t\r\n,", at_);
        if (at_ == json_.npos) at_ = json_.size();
        return at_ < json_.size() ? json_[at_] : '\0';
    }

    Tree value(int depth) {
        Tree tree;
        switch (next()) {
            case '{':
                table(tree, depth);
                break;
            case '[':
                list(tree, depth);
                break;
            case '"':
                tree.text = quoted();
                break;
            default:
                tree.text = bare();
        }
        return tree;
    }

    // Past the depth of any real page nothing more is read.
    bool enter(int depth) {
        ++at_;
        if (depth < deepest) return true;
        at_ = json_.size();
        return false;
    }

    void table(Tree& tree, int depth) {
        tree.type = Tree::Type::table;
        if (!enter(depth)) return;
        while (next() == '"') {
            std::string name = quoted();
            if (next() != ':') break;
            ++at_;
            tree.fields.emplace_back(std::move(name), value(depth + 1));
        }
        next() == '}' ? void(++at_) : void(at_ = json_.size());
    }

    void list(Tree& tree, int depth) {
        tree.type = Tree::Type::list;
        if (!enter(depth)) return;
        while (next() != ']') {
            const std::size_t before = at_;
            Tree item = value(depth + 1);
            if (at_ == before) break;
            tree.items.push_back(std::move(item));
        }
        next() == ']' ? void(++at_) : void(at_ = json_.size());
    }

    std::string bare() {
        const std::size_t begin = at_;
        at_ = std::min(json_.find_first_of(",]}: \t\r\n", at_), json_.size());
        return std::string(json_.substr(begin, at_ - begin));
    }

    std::string quoted() {
        std::string text;
        for (++at_; at_ < json_.size() && json_[at_] != '"'; ++at_) {
            if (json_[at_] != '\\')
                text += json_[at_];
            else if (++at_ < json_.size())
                escape(text);
        }
        if (at_ < json_.size()) ++at_;
        return text;
    }

    void escape(std::string& text) {
        switch (json_[at_]) {
            case 'n':
            case 'r':
            case 't':
            case 'f':
            case 'b':
                text += ' ';
                break;
            case 'u':
                append_utf8(text, code_point());
                break;
            default:
                text += json_[at_];
        }
    }

    // Stands on the "u" of "\u00e9", and then on its last digit.
    char32_t code_point() {
        const char32_t first = unit();
        if (first < 0xD800 || first > 0xDFFF) return first;
        if (first > 0xDBFF || json_.substr(at_ + 1, 2) != "\\u") return 0xFFFD;
        at_ += 2;
        const char32_t second = unit();
        if (second < 0xDC00 || second > 0xDFFF) return 0xFFFD;
        return 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
    }

    char32_t unit() {
        unsigned value = 0xFFFD;
        const std::string_view digits = json_.substr(at_ + 1, 4);
        const auto [end, error] = std::from_chars(
            digits.data(), digits.data() + digits.size(), value, 16);
        if (error != std::errc{} || value == 0 || end != digits.data() + 4)
            value = 0xFFFD;
        at_ += static_cast<std::size_t>(end - digits.data());
        return value;
    }

    std::string_view json_;
    std::size_t at_ = 0;
};

}  // namespace

Tree parse_loose_json(std::string_view json) {
    return Parser(json).run();
}

}  // namespace ibid::html
