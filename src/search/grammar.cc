#include "search/grammar.h"

#include <optional>
#include <utility>

#include "search/compose.h"
#include "search/field_values.h"
#include "search/leaf.h"
#include "search/optional_words.h"
#include "search/quote_piece.h"

namespace ibid {

namespace {

using Type = Lexeme::Type;
using Remarks = std::vector<Remark>;

class Grammar {
public:
    Grammar(std::string_view text, const std::vector<Lexeme>& lexemes,
            Remarks& remarks)
        : text_(text), lexemes_(lexemes), remarks_(remarks) {}

    Query query() { return any(nullptr); }

private:
    bool is_at(Type type) const {
        return at_ < lexemes_.size() && lexemes_[at_].type == type;
    }

    Query any(const Field* field) {
        std::vector<Query> parts;
        do add(parts, all(field));
        while (skip(Type::disjunction));
        return make_any(std::move(parts));
    }

    Query all(const Field* field) {
        std::vector<Query> parts;
        while (at_ < lexemes_.size() && !is_at(Type::disjunction) &&
               !is_at(Type::close))
            if (!skip(Type::conjunction))
                if (auto part = operand(field)) parts.push_back(*part);
        return make_all(std::move(parts));
    }

    static void add(std::vector<Query>& parts, Query part) {
        if (part.type != Query::Type::everything)
            parts.push_back(std::move(part));
    }

    bool skip(Type type) {
        if (!is_at(type)) return false;
        ++at_;
        return true;
    }

    struct Marks {
        const Lexeme* negation = nullptr;
        const Lexeme* exactness = nullptr;
        bool insists = false;
    };

    Marks marks() {
        Marks found;
        for (; at_ < lexemes_.size(); ++at_) {
            const Lexeme& lexeme = lexemes_[at_];
            if (lexeme.type == Type::negation) {
                if (found.negation != nullptr)
                    remarks_.push_back({quote_piece(lexeme.text) +
                                            " repeats the negation before it "
                                            "and is left out",
                                        lexeme.span});
                else
                    found.negation = &lexeme;
            } else if (lexeme.type == Type::exactness) {
                found.exactness = &lexeme;
            } else if (lexeme.type == Type::insistence) {
                found.insists = true;
            } else {
                break;
            }
        }
        return found;
    }

    std::optional<Query> operand(const Field* field) {
        const Marks before = marks();
        std::optional<Query> found = primary(field, before.exactness);
        if (!found) return {};
        if (before.insists) insist(*found);
        if (before.negation == nullptr) return found;
        Query negated = make_none(std::move(*found));
        negated.span.start = before.negation->span.start;
        return negated;
    }

    std::optional<Query> primary(const Field* field, const Lexeme* exactness) {
        const Lexeme& lexeme = lexemes_[at_++];
        if (lexeme.type == Type::word || lexeme.type == Type::quoted)
            return field == nullptr ? leaf(lexeme, exactness)
                                    : value(*field, lexeme, exactness);
        if (exactness != nullptr)
            remarks_.push_back(
                {"'=' is left out: it stands in front of a word or of "
                 "quotation marks only",
                 exactness->span});
        if (lexeme.type == Type::open) return group(field, lexeme);
        const Lexeme& next = lexemes_[at_++];
        if (next.type == Type::open) return group(lexeme.field, next);
        return read_values(*lexeme.field, next.text, next.span.start, remarks_);
    }

    std::optional<Query> leaf(const Lexeme& lexeme, const Lexeme* exactness) {
        Piece piece;
        piece.text = lexeme.text;
        piece.quoted = lexeme.type == Type::quoted;
        piece.exact = exactness != nullptr;
        piece.span = lexeme.span;
        return make_leaf(piece, remarks_);
    }

    // A word or quotation in field:( ... ), where commas list values as well.
    std::optional<Query> value(const Field& field, const Lexeme& lexeme,
                               const Lexeme* exactness) {
        const Lexeme& first = exactness != nullptr ? *exactness : lexeme;
        const std::size_t start = first.span.start;
        return read_values(field, text_.substr(start, lexeme.span.end - start),
                           start, remarks_);
    }

    std::optional<Query> group(const Field* field, const Lexeme& opening) {
        const std::size_t first = at_;
        Query inside = any(field);
        const bool empty = at_ == first;
        if (is_at(Type::close)) {
            const Span span{opening.span.start, lexemes_[at_++].span.end};
            if (empty)
                remarks_.push_back(
                    {"the brackets hold nothing and are left out", span});
        }
        if (inside.type == Query::Type::everything) return {};
        return inside;
    }

    std::string_view text_;
    const std::vector<Lexeme>& lexemes_;
    Remarks& remarks_;
    std::size_t at_ = 0;
};

}  // namespace

Query read_grammar(std::string_view text, const std::vector<Lexeme>& lexemes,
                   std::vector<Remark>& remarks) {
    return Grammar(text, lexemes, remarks).query();
}

}  // namespace ibid
