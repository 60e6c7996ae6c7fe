// BibTeX and BibLaTeX, as LaTeX users and reference managers have it ->
// entries.
//
// Written by hand: of the libraries that Debian has, btparse keeps its state in
// globals and reads neither UTF-8 nor the `file` fields of Zotero and JabRef.

#include <algorithm>

#include "read/bibliography/bibtex_values.h"
#include "text/letters.h"

namespace ibid {

namespace {

std::string lowered(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    });
    return out;
}

class Parser {
public:
    explicit Parser(std::string_view text) : text_(text) {}

    BibliographyText run() {
        // A command of a text is no entry.
        while (find_entry()) read_entry();
        return std::move(out_);
    }

private:
    bool find_entry() {
        while (at_ < text_.size() && text_[at_] != '@') next();
        return at_ < text_.size();
    }
    void next() {
        if (text_[at_] == '\n') ++line_;
        ++at_;
    }
    char peek() {
        while (at_ < text_.size() && std::string_view(" \t\r\n").find(
                                         text_[at_]) != std::string_view::npos)
            next();
        return at_ < text_.size() ? text_[at_] : '\0';
    }
    std::string_view word() {
        peek();
        const std::size_t begin = at_;
        while (at_ < text_.size() &&
               std::string_view(" \t\r\n,={}()\"#@").find(text_[at_]) ==
                   std::string_view::npos)
            ++at_;
        return text_.substr(begin, at_ - begin);
    }

    void read_entry() {
        const std::size_t line = line_;
        ++at_;
        const std::string type = lowered(word());
        if (peek() != '{' && peek() != '(') return;
        if (type == "comment" || type == "preamble") return skip_braces();
        ++at_;
        BibliographyEntry entry;
        entry.line = line;
        if (type != "string") {
            entry.key = word();
            if (peek() == ',') ++at_;
        }
        BibtexFields fields;
        if (!read_fields(fields, line)) return;
        if (type == "string") {
            for (auto& [name, value] : fields) macros_[name] = value;
            return;
        }
        set_values(entry, type, fields);
        out_.entries.push_back(std::move(entry));
    }

    // False when the entry is broken: reading goes on at the next @ that
    // begins a line.
    bool read_fields(BibtexFields& fields, std::size_t line) {
        for (;;) {
            const char c = peek();
            if (c == '}' || c == ')') {
                ++at_;
                return true;
            }
            if (c == ',') {
                ++at_;
                continue;
            }
            const std::string name = lowered(word());
            if (name.empty() || peek() != '=') return broken(line);
            ++at_;
            std::string value;
            if (!read_value(value)) return broken(line);
            fields.emplace(name, std::move(value));
        }
    }

    bool broken(std::size_t line) {
        out_.fail(line_, "the entry that begins in line " +
                             std::to_string(line) +
                             " is broken here and was not used");
        while (at_ < text_.size() &&
               (text_[at_] != '@' || (at_ > 0 && text_[at_ - 1] != '\n')))
            next();
        return false;
    }

    bool read_value(std::string& value) {
        for (;;) {
            const char c = peek();
            if (c == '{' || c == '"') {
                if (!read_quoted(value)) return false;
            } else {
                const std::string name = lowered(word());
                if (name.empty()) return false;
                const auto macro = macros_.find(name);
                if (macro != macros_.end() && !may_grow_by(macro->second))
                    return false;
                value += macro == macros_.end() ? name : macro->second;
            }
            if (peek() != '#') return true;
            ++at_;
        }
    }

    // Macros of macros may double with each line: what they add in all is
    // bounded by the text.
    bool may_grow_by(const std::string& macro) {
        grown_ += macro.size();
        return grown_ <= (std::size_t{1} << 20) + 10 * text_.size();
    }

    bool read_quoted(std::string& value) {
        const char end = text_[at_] == '{' ? '}' : '"';
        next();
        int depth = 0;
        for (const std::size_t begin = at_; at_ < text_.size(); next()) {
            const char c = text_[at_];
            if (c == end && depth == 0) {
                value += text_.substr(begin, at_ - begin);
                ++at_;
                return true;
            }
            if (c == '@' && begins_entry()) return false;
            if (c == '{') ++depth;
            if (c == '}') --depth;
            if (c == '\\' && at_ + 1 < text_.size()) next();
        }
        return false;
    }

    // Whether the @ begins a line and an entry: a value that has one within it
    // was never closed.
    bool begins_entry() const {
        if (text_[at_ - 1] != '\n') return false;
        std::size_t end = at_ + 1;
        while (end < text_.size() && is_ascii_letter(text_[end])) ++end;
        return end > at_ + 1 && end < text_.size() && text_[end] == '{';
    }

    void skip_braces() {
        std::string unused;
        if (text_[at_] == '{')
            read_quoted(unused);
        else
            next();
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    BibtexFields macros_;
    std::size_t grown_ = 0;  // by macros
    BibliographyText out_;
};

}  // namespace

BibliographyText read_bibtex(std::string_view text) {
    return Parser(text).run();
}

}  // namespace ibid
