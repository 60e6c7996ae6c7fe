#include "search/lex.h"

#include <array>
#include <optional>

#include "search/field_name.h"
#include "search/quotation.h"
#include "search/quote_piece.h"
#include "text/utf8.h"

namespace ibid {

namespace {

using Type = Lexeme::Type;

// Operators that belong to the operand right behind them. Word processors
// turn a typed minus into a dash.
struct Prefix {
    char32_t mark;
    Type type;
};
constexpr std::array prefixes{
    Prefix{U'-', Type::negation},      Prefix{U'\u2212', Type::negation},
    Prefix{U'\u2013', Type::negation}, Prefix{U'!', Type::negation},
    Prefix{U'+', Type::insistence},    Prefix{U'=', Type::exactness},
};

bool ends_word(char32_t code_point) {
    return code_point == '(' || code_point == ')' || code_point == '|' ||
           is_space(code_point) || is_quotation_mark(code_point);
}

class Lexer {
public:
    Lexer(std::string_view text, std::vector<Remark>& remarks)
        : text_(text), remarks_(remarks) {}

    std::vector<Lexeme> lexemes() {
        while (at_ < text_.size()) {
            const CodePoint next = code_point_at(text_, at_);
            if (is_space(next.value)) {
                at_ += next.length;
                at_border_ = true;
            } else if (is_quotation_mark(next.value)) {
                read_quoted();
            } else if (!read_mark(next) && !read_prefix(next) &&
                       !read_field()) {
                read_word();
            }
        }
        return std::move(lexemes_);
    }

private:
    void add(Type type, std::size_t end, const Field* field = nullptr) {
        lexemes_.push_back(
            {type, text_.substr(at_, end - at_), make_span(at_, end), field});
        at_ = end;
    }

    // Whether something is attached at byte `at`, as a minus to its word.
    bool operand_at(std::size_t at) const {
        if (at >= text_.size()) return false;
        const char32_t next = code_point_at(text_, at).value;
        return next != ')' && next != '|' && !is_space(next);
    }

    void read_quoted() {
        const Quotation found = quotation_at(text_, at_);
        if (found.start == text_.size()) return add(Type::word, found.start);
        if (!found.closed)
            remarks_.push_back(
                {"the quotation mark is never closed, so that everything "
                 "after it is read as quoted",
                 make_span(at_, found.start)});
        lexemes_.push_back({Type::quoted,
                            text_.substr(found.start, found.end - found.start),
                            make_span(at_, found.after), nullptr});
        at_ = found.after;
        at_border_ = false;
    }

    bool read_mark(const CodePoint& next) {
        switch (next.value) {
            case '(':
                add(Type::open, at_ + 1);
                break;
            case ')':
                add(Type::close, at_ + 1);
                break;
            case '|': {
                const std::size_t end = text_.find_first_not_of('|', at_);
                add(Type::disjunction,
                    end == std::string_view::npos ? text_.size() : end);
                break;
            }
            default:
                return false;
        }
        at_border_ = next.value != ')';
        return true;
    }

    // A hyphen inside a word or after a quotation is no operator.
    bool read_prefix(const CodePoint& next) {
        if (!at_border_ || !operand_at(at_ + next.length)) return false;
        for (const Prefix& prefix : prefixes)
            if (prefix.mark == next.value) {
                add(prefix.type, at_ + next.length);
                return true;
            }
        return false;
    }

    bool read_field() {
        if (!at_border_) return false;
        const std::optional<FieldName> name = field_name_at(text_, at_);
        if (!name) return false;
        if (!operand_at(name->end)) {
            remarks_.push_back(
                {quote_piece(text_.substr(at_, name->end - at_)) +
                     " has nothing right after the colon, so that it is read "
                     "as a word",
                 make_span(at_, name->end)});
            return false;
        }
        add(Type::field, name->end, name->field);
        if (text_[at_] != '(') {
            add(Type::values, end_of_values());
            at_border_ = false;
        }
        return true;
    }

    // A list of values ends like a word, but for quotations in it:
    // China,"North Korea".
    std::size_t end_of_values() const {
        std::size_t end = at_;
        for (bool at_start = true; end < text_.size();) {
            const CodePoint next = code_point_at(text_, end);
            if (at_start && is_quotation_mark(next.value)) {
                end = quotation_at(text_, end).after;
                if (end == text_.size() || text_[end] != ',') return end;
            } else if (ends_word(next.value)) {
                return end;
            } else {
                at_start =
                    next.value == ',' || (at_start && is_value_mark(next));
                end += next.length;
            }
        }
        return end;
    }

    static bool is_value_mark(const CodePoint& next) {
        return next.value == '!' || next.value == '-' || next.value == '=';
    }

    void read_word() {
        std::size_t end = at_;
        while (end < text_.size()) {
            const CodePoint next = code_point_at(text_, end);
            if (ends_word(next.value)) break;
            end += next.length;
        }
        const std::string_view word = text_.substr(at_, end - at_);
        const Type type = word == "AND"   ? Type::conjunction
                          : word == "OR"  ? Type::disjunction
                          : word == "NOT" ? Type::negation
                                          : Type::word;
        add(type, end);
        at_border_ = false;
    }

    std::string_view text_;
    std::vector<Remark>& remarks_;
    std::vector<Lexeme> lexemes_;
    std::size_t at_ = 0;
    bool at_border_ = true;  // of a word, so that -, + and = are operators
};

}  // namespace

std::vector<Lexeme> lex(std::string_view text, std::vector<Remark>& remarks) {
    return Lexer(text, remarks).lexemes();
}

Span make_span(std::size_t start, std::size_t end) {
    return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
}

}  // namespace ibid
