#include "read/bibliography/json_tree.h"

#include <charconv>
#include <string>
#include <utility>

#include "text/utf8.h"

namespace ibid {

namespace {

constexpr int deepest = 40;

class Parser {
public:
    explicit Parser(std::string_view json) : json_(json) {}

    Tree run() {
        Tree tree = value(0);
        if (next() != '\0') fail("something follows the end of the JSON");
        return tree;
    }

private:
    [[noreturn]] void fail(const std::string& what) const {
        throw TreeError(what, line_);
    }

    // The next character that is no white space, 0 at the end.
    char next() {
        for (; at_ < json_.size(); ++at_) {
            const char c = json_[at_];
            if (c == '\n') ++line_;
            if (c != ' ' && c != '\t' && c != '\r' && c != '\n') return c;
        }
        return '\0';
    }

    Tree value(int depth) {
        Tree tree;
        const char first = next();
        tree.line = line_;
        if (depth > deepest) fail("it is nested too deeply");
        if (first == '{')
            table(tree, depth);
        else if (first == '[')
            list(tree, depth);
        else if (first == '"')
            tree.text = quoted();
        else
            tree.text = bare();
        if (tree.text == "null" && first == 'n') tree.text.clear();
        return tree;
    }

    // Whether another item follows; passes over the comma or the end.
    bool goes_on(char end, bool first) {
        const char c = next();
        if (c == end) {
            ++at_;
            return false;
        }
        if (first) return true;
        if (c != ',') fail("a comma or a closing bracket is missing");
        ++at_;
        return true;
    }

    void table(Tree& tree, int depth) {
        tree.type = Tree::Type::table;
        ++at_;
        for (bool first = true; goes_on('}', first); first = false) {
            if (next() != '"') fail("a name in quotation marks is missing");
            std::string name = quoted();
            if (next() != ':') fail("a colon is missing");
            ++at_;
            tree.fields.emplace_back(std::move(name), value(depth + 1));
        }
    }

    void list(Tree& tree, int depth) {
        tree.type = Tree::Type::list;
        ++at_;
        for (bool first = true; goes_on(']', first); first = false)
            tree.items.push_back(value(depth + 1));
    }

    std::string bare() {
        const std::size_t begin = at_;
        while (at_ < json_.size() &&
               std::string_view(",]}: \t\r\n\"{[").find(json_[at_]) ==
                   std::string_view::npos)
            ++at_;
        const std::string_view word = json_.substr(begin, at_ - begin);
        const bool number =
            !word.empty() &&
            word.find_first_not_of("0123456789+-.eE") == word.npos;
        if (!number && word != "true" && word != "false" && word != "null")
            fail(begin == json_.size() ? "it ends too early"
                                       : "a value is missing or malformed");
        return std::string(word);
    }

    std::string quoted() {
        std::string text;
        for (++at_; at_ < json_.size() && json_[at_] != '"'; ++at_) {
            if (json_[at_] == '\n') ++line_;
            if (json_[at_] != '\\')
                text += json_[at_];
            else if (++at_ < json_.size())
                escape(text);
        }
        if (at_ >= json_.size()) fail("a text has no closing quote");
        ++at_;
        return text;
    }

    void escape(std::string& text) {
        constexpr std::string_view letters = "nrtfb";
        if (json_[at_] == 'u')
            append_utf8(text, code_point());
        else if (letters.find(json_[at_]) != letters.npos)
            text += json_[at_] == 'n' ? '\n' : ' ';
        else
            text += json_[at_];
    }

    // Stands on the "u" of "\u00e9", and then on its last digit.
    char32_t code_point() {
        constexpr char32_t unknown = 0xFFFD;
        const char32_t first = unit();
        if (first < 0xD800 || first > 0xDFFF) return first;
        if (first > 0xDBFF || json_.substr(at_ + 1, 2) != "\\u") return unknown;
        at_ += 2;
        const char32_t second = unit();
        if (second < 0xDC00 || second > 0xDFFF) return unknown;
        return 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
    }

    char32_t unit() {
        unsigned value = 0;
        const std::string_view digits = json_.substr(at_ + 1, 4);
        const auto [end, error] = std::from_chars(
            digits.data(), digits.data() + digits.size(), value, 16);
        if (error != std::errc{} || end != digits.data() + 4)
            fail("a text holds a broken escape");
        at_ += 4;
        return value;
    }

    std::string_view json_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
};

}  // namespace

Tree parse_json_tree(std::string_view json) {
    return Parser(json).run();
}

}  // namespace ibid
