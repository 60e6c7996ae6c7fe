#include "search/leaf.h"

#include <algorithm>
#include <array>
#include <utility>

#include "search/compose.h"
#include "search/quote_piece.h"
#include "text/index_words.h"
#include "text/stop_words.h"
#include "text/utf8.h"
#include "text/words.h"

namespace ibid {

namespace {

using Form = Query::Form;
using Remarks = std::vector<Remark>;

void remark_on(const Piece& piece, const std::string& what, Remarks& remarks) {
    remarks.push_back({quote_piece(piece.text) + what, piece.span});
}

// Marks that do something only in front of a word or behind it.
struct LoneMark {
    std::string_view mark;
    std::string_view use;
};
constexpr std::array lone_marks{
    LoneMark{"-", "write it right in front of the word to leave out"},
    LoneMark{"!", "write it right in front of the word to leave out"},
    LoneMark{"+", "write it right in front of the word to insist on"},
    LoneMark{"=", "write it right in front of the word to find unchanged"},
    LoneMark{"*", "write it right behind the beginning of a word"},
};

void remark_on_nothing(const Piece& piece, Remarks& remarks) {
    if (piece.quoted && piece.text.empty()) {
        remarks.push_back(
            {"the quotation marks hold nothing and are left out", piece.span});
        return;
    }
    for (const LoneMark& lone : lone_marks)
        if (!piece.quoted && lone.mark == piece.text) {
            remark_on(piece,
                      " stands alone and is left out; " + std::string(lone.use),
                      remarks);
            return;
        }
    remark_on(piece, " holds no word and is left out", remarks);
}

Query make_node(const Piece& piece, std::vector<std::string> words, Form form) {
    Query node;
    node.type = words.size() == 1 ? Query::Type::word : Query::Type::phrase;
    node.form = form;
    node.field = piece.field;
    node.words = std::move(words);
    node.span = piece.span;
    node.optional = !piece.quoted && form == Form::stemmed &&
                    node.words.size() == 1 && is_stop_word(node.words[0]);
    return node;
}

std::vector<std::string> words_of(std::string_view text) {
    return wanted_words(tokenize(text));
}

// Too little to begin a word with: one letter, of an alphabet.
bool is_too_short(std::string_view beginning) {
    return code_point_at(beginning, 0).length == beginning.size();
}

constexpr std::string_view where_stars_work =
    ": a star works only at the end of a word, after two letters or more";

// What stands before the star of a word, when it is the star that matters.
struct Starred {
    std::string_view beginning;
    bool prefix = false;
    bool cut = false;  // more of the word stands behind the star
};

Starred find_star(const Piece& piece) {
    constexpr auto npos = std::string_view::npos;
    Starred starred;
    const std::size_t start = piece.text.find_first_not_of('*');
    if (start == npos) return starred;
    const std::size_t star = piece.text.find('*', start);
    starred.beginning = piece.text.substr(start, star - start);
    starred.prefix = star != npos;
    starred.cut = start > 0 ||
                  (star != npos && !tokenize(piece.text.substr(star)).empty());
    return starred;
}

// Words of a compound cannot both stand side by side and end in a star.
Query make_starred_compound(const Piece& piece, std::vector<std::string> words,
                            Remarks& remarks) {
    remark_on(piece,
              " is read as words anywhere in a passage, not side by side: a "
              "star works on single words only",
              remarks);
    std::vector<Query> parts;
    for (std::string& word : words) {
        const Form form = &word == &words.back() ? Form::prefix : Form::stemmed;
        parts.push_back(make_node(piece, {std::move(word)}, form));
    }
    return make_all(std::move(parts));
}

Query make_starred(const Piece& piece, const Starred& starred,
                   std::vector<std::string> words, Remarks& remarks) {
    const std::string& last = words.back();
    // Where no spaces are set, whatever follows is another word.
    const bool whole = !starred.prefix || is_spaceless(last);
    const bool too_short = !whole && is_too_short(last);
    const Form whole_form = piece.exact ? Form::exact : Form::stemmed;
    const Form form = whole || too_short ? whole_form : Form::prefix;
    if (starred.cut || too_short)
        remark_on(piece,
                  " is read as " +
                      quote_piece(std::string(starred.beginning) +
                                  (form == Form::prefix ? "*" : "")) +
                      std::string(where_stars_work),
                  remarks);
    if (form != Form::prefix) return make_node(piece, std::move(words), form);
    if (piece.exact)
        remark_on(piece,
                  " is read without the =: a star asks for more forms than one",
                  remarks);
    if (words.size() > 1)
        return make_starred_compound(piece, std::move(words), remarks);
    return make_node(piece, std::move(words), form);
}

}  // namespace

std::optional<Query> make_leaf(const Piece& piece,
                               std::vector<Remark>& remarks) {
    const bool has_star = piece.text.find('*') != std::string_view::npos;
    const Starred starred =
        piece.quoted ? Starred{piece.text, false, false} : find_star(piece);
    std::vector<std::string> words = words_of(starred.beginning);
    if (words.empty()) {
        remark_on_nothing(piece, remarks);
        return {};
    }
    if (has_star && !piece.quoted)
        return make_starred(piece, starred, std::move(words), remarks);
    if (has_star)
        remark_on(piece,
                  " is read without the star, which means nothing in "
                  "quotation marks",
                  remarks);
    return make_node(piece, std::move(words),
                     piece.exact ? Form::exact : Form::stemmed);
}

}  // namespace ibid
