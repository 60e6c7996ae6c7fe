#include "document/biography.h"

#include <algorithm>
#include <array>
#include <optional>

#include "document/author_names.h"
#include "document/list_marker.h"
#include "document/people_names.h"

namespace ibid {

namespace {

constexpr std::size_t most_blocks = 60;     // of a page's end looked at
constexpr double largest_share = 0.4;       // of the words of a page
constexpr std::size_t longest_block = 200;  // words
constexpr std::size_t longest_aside = 30;   // of one without a full stop
constexpr std::size_t longest_sole = 120;   // of one that no by-line backs
constexpr std::size_t prose_words = 40;

constexpr std::array<std::string_view, 13> openings{
    "about the author",      "about the authors",      "about the author(s)",
    "about the contributor", "about the contributors", "author bio",
    "author biography",      "about the writer",       "the author",
    "the authors",           "uber den autor",         "uber die autorin",
    "yazar hakkinda"};

constexpr std::array<std::string_view, 10> authors_are{
    "the author is",   "the author was",   "the author has", "the author works",
    "the authors are", "the authors work", "the writer is",  "the writer was",
    "the writers are", "the columnist is"};

// What a biography says of its bearer first.
constexpr std::array<std::string_view, 22> verbs{
    "is",       "are",      "works",      "teaches",     "writes",
    "holds",    "serves",   "studies",    "graduated",   "studied",
    "received", "earned",   "covers",     "joined",      "leads",
    "heads",    "focuses",  "researches", "specialises", "specializes",
    "has",      "currently"};

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& table,
           std::string_view word) {
    return std::find(table.begin(), table.end(), word) != table.end();
}

std::string_view without_marker(std::string_view text) {
    text = text.substr(list_marker(text));
    return text.substr(std::min(text.find_first_not_of("*_ "), text.size()));
}

bool is_about_the_author(std::string_view folded) {
    return std::any_of(authors_are.begin(), authors_are.end(),
                       [&](auto words) { return folded.starts_with(words); });
}

// The name in "Ann Lee is a fellow at ...", "" for other sentences.
std::string introduced(std::string_view text) {
    const LeadingName leading = leading_name(without_marker(text));
    return holds(verbs, leading.next) ? leading.name : std::string();
}

class Biographies {
public:
    explicit Biographies(Draft& draft) : draft_(draft) {
        for (const std::string& name : draft.article.authors)
            authors_.know(name);
    }

    void find() {
        std::size_t i =
            draft_.size() > most_blocks ? draft_.size() - most_blocks : 1;
        while (i < draft_.size() && draft_.share_from(i) > largest_share) ++i;
        for (; i < draft_.size(); ++i) {
            if (!draft_.open(i)) continue;
            if (opens_region(i)) {
                i = take_region(i);
            } else if (is_biography(i)) {
                take(i);
            }
        }
    }

private:
    std::string_view text(std::size_t i) const {
        return without_marker(draft_.shape(i).folded);
    }

    std::string introduction(std::size_t i) const {
        return tells_role(text(i)) ? introduced(draft_.blocks[i].text)
                                   : std::string();
    }

    bool opens_region(std::size_t i) const {
        std::string_view words = text(i);
        while (words.ends_with(':') || words.ends_with('.') ||
               words.ends_with('*'))
            words.remove_suffix(1);
        return holds(openings, words) || is_name_line(i);
    }

    // A name that stands alone, while the lines below speak of its bearer.
    bool is_name_line(std::size_t i) const {
        if (draft_.shape(i).words > 6) return false;
        const auto name = person_name(draft_.blocks[i].text);
        if (!name) return false;
        AuthorNames bearer;
        bearer.know(*name);
        bool named = false;
        bool person = false;
        bool role = false;
        const std::size_t end = std::min(i + 5, draft_.size());
        for (std::size_t k = i + 1; k < end && draft_.open(k); ++k) {
            if (draft_.shape(k).folded == draft_.shape(i).folded) continue;
            named = named || bearer.opens(text(k));
            // As written: "Port closures are ..." is no Ms. Port Closures.
            person = person || says_he_or_she(text(k)) ||
                     without_marker(draft_.blocks[k].text).starts_with(*name);
            role = role || tells_role(text(k));
        }
        return named && person && role && ends_page(bearer, i);
    }

    // Whether nothing but the biography and short lines stand below.
    bool ends_page(const AuthorNames& bearer, std::size_t i) const {
        for (++i; i < draft_.size(); ++i)
            if (draft_.open(i) && draft_.shape(i).words >= prose_words &&
                !goes_on(bearer, i))
                return false;
        return true;
    }

    // Whether block i, below a biography's first line, belongs to it.
    bool goes_on(const AuthorNames& bearers, std::size_t i) const {
        const Shape& shape = draft_.shape(i);
        if (shape.words > longest_block) return false;
        if (!shape.closed() && shape.words <= longest_aside) return true;
        return bearers.opens(text(i)) || text(i).starts_with("the author") ||
               bearers.mentioned_in(text(i)) || !introduction(i).empty();
    }

    // A block that is a biography without any heading over it.
    bool is_biography(std::size_t i) const {
        if (draft_.shape(i).words > longest_block) return false;
        if (is_about_the_author(text(i))) return tells_role(text(i));
        if (i + 1 < draft_.after_prose()) return false;
        if (!authors_.empty())
            return authors_.opens(text(i)) && tells_role(text(i));
        return is_last_open(i) && draft_.shape(i).words <= longest_sole &&
               !introduction(i).empty();
    }

    bool is_last_open(std::size_t i) const {
        for (++i; i < draft_.size(); ++i)
            if (draft_.open(i)) return false;
        return true;
    }

    // The last block of the region that block i opens.
    std::size_t take_region(std::size_t i) {
        const auto name = person_name(draft_.blocks[i].text);
        if (name) {
            authors_.know(*name);
            take_portrait(i);
        }
        take(i);
        std::size_t below = i + 1;
        for (; below < draft_.size() && draft_.open(below); ++below) {
            if (!goes_on(authors_, below)) break;
            take(below);
        }
        if (name && draft_.article.authors.empty()) add_author(*name, i);
        return below - 1;
    }

    // "photograph of Ann Lee", above her name.
    void take_portrait(std::size_t i) {
        if (i == 0 || draft_.shape(i - 1).words > 8) return;
        if (draft_.shape(i - 1).folded.find(draft_.shape(i).folded) !=
            std::string::npos)
            draft_.decide(i - 1, Kind::biography);
    }

    void take(std::size_t i) {
        const std::string name = introduction(i);
        draft_.decide(i, Kind::biography);
        if (!name.empty()) add_author(name, i);
    }

    // A biography spells a name as its bearer does; a line in capitals may not,
    // and so comes last.
    void add_author(const std::string& name, std::size_t i) {
        if (!fills_authors_) return;
        auto& authors = draft_.article.authors;
        const std::string folded = fold_phrase(name);
        const bool known = std::any_of(
            authors.begin(), authors.end(),
            [&](const auto& a) { return fold_phrase(a) == folded; });
        if (known) return;
        if (authors.empty()) draft_.note_origin("authors", "biography", i);
        authors.push_back(name);
        authors_.know(name);
    }

    Draft& draft_;
    AuthorNames authors_;
    bool fills_authors_ = draft_.article.authors.empty();
};

}  // namespace

void find_biographies(Draft& draft) {
    Biographies(draft).find();
}

}  // namespace ibid
