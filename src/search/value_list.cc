#include "search/value_list.h"

#include <algorithm>
#include <string>
#include <utility>

#include "search/lex.h"
#include "search/quotation.h"
#include "search/quote_piece.h"
#include "text/utf8.h"

namespace ibid {

namespace {

using Remarks = std::vector<Remark>;

class ValueReader {
public:
    ValueReader(std::string_view text, std::size_t start, Remarks& remarks)
        : text_(text), start_(start), remarks_(remarks) {}

    std::vector<Value> values() {
        do read_value();
        while (skip_comma() || at_ < text_.size());
        return std::move(values_);
    }

private:
    void skip_space() {
        while (at_ < text_.size()) {
            const CodePoint next = code_point_at(text_, at_);
            if (!is_space(next.value)) return;
            at_ += next.length;
        }
    }

    bool skip_comma() {
        skip_space();
        if (at_ >= text_.size() || text_[at_] != ',') return false;
        ++at_;
        return true;
    }

    void read_value() {
        skip_space();
        Value value;
        for (; at_ < text_.size(); ++at_) {
            if (text_[at_] == '!' || text_[at_] == '-')
                value.negated = true;
            else if (text_[at_] == '=')
                value.piece.exact = true;
            else
                break;
        }
        skip_space();
        const std::size_t from = at_;
        if (at_ < text_.size() &&
            is_quotation_mark(code_point_at(text_, at_).value))
            read_quoted(value.piece);
        else
            read_bare(value.piece);
        value.piece.span = make_span(start_ + from, start_ + at_);
        if (value.piece.quoted || !value.piece.text.empty())
            values_.push_back(value);
        else
            remark_on_empty_value();
    }

    // Once for a list.
    void remark_on_empty_value() {
        if (std::exchange(has_empty_value_, true)) return;
        remarks_.push_back({quote_piece(text_) +
                                " has an empty value, which is left out; a "
                                "list has commas but no spaces",
                            make_span(start_, start_ + text_.size())});
    }

    void read_quoted(Piece& piece) {
        const Quotation found = quotation_at(text_, at_);
        if (!found.closed)
            remarks_.push_back(
                {"the quotation mark is never closed, so that everything "
                 "after it is read as quoted",
                 make_span(start_ + at_, start_ + found.start)});
        piece.text = text_.substr(found.start, found.end - found.start);
        piece.quoted = true;
        at_ = found.after;
    }

    void read_bare(Piece& piece) {
        const std::size_t from = at_;
        at_ = std::min(text_.find(',', at_), text_.size());
        piece.text = text_.substr(from, at_ - from);
        while (piece.text.ends_with(' ')) piece.text.remove_suffix(1);
    }

    std::string_view text_;
    std::size_t start_;
    Remarks& remarks_;
    std::vector<Value> values_;
    std::size_t at_ = 0;
    bool has_empty_value_ = false;
};

}  // namespace

std::vector<Value> split_values(std::string_view text, std::size_t start,
                                std::vector<Remark>& remarks) {
    return ValueReader(text, start, remarks).values();
}

}  // namespace ibid
