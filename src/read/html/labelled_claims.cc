#include "read/html/labelled_claims.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "document/people_names.h"
#include "document/shape.h"
#include "read/html/author_text.h"
#include "read/html/headline.h"
#include "read/html/hints.h"
#include "read/html/trust.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace ibid::html {

namespace {

constexpr std::size_t longest = 150;  // bytes of a line
constexpr std::size_t longest_value = 60;
constexpr std::size_t near = 80;  // nodes

// In small letters, without accents.
constexpr std::string_view date_labels[] = {"veroffentlicht",
                                            "veroffentlichung",
                                            "erschienen",
                                            "publiziert",
                                            "published",
                                            "date published",
                                            "publication date",
                                            "publie le",
                                            "mise en ligne",
                                            "date de publication",
                                            "publicado",
                                            "fecha de publicacion",
                                            "pubblicato",
                                            "data pubblicazione",
                                            "gepubliceerd",
                                            "pressemitteilung vom",
                                            "datum der veroffentlichung"};

// What the whole of a label is.
constexpr std::string_view author_labels[] = {
    "autor",     "autorin",    "autoren",     "autor:in",        "author",
    "authors",   "auteur",     "autore",      "verfasser",       "verfasst von",
    "redaktion", "written by", "posted by",   "geschrieben von", "story by",
    "words by",  "ecrit par",  "escrito por", "scritto da"};
// Words that are no label where no name follows.
constexpr std::string_view before_names[] = {"by",  "von", "par",
                                             "por", "di",  "door"};

bool is_listed(const auto& list, std::string_view word) {
    return std::ranges::find(list, word) != std::end(list);
}

std::string_view without_marks(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" |:-/,·");
    if (begin == text.npos) return {};
    return text.substr(begin, text.find_last_not_of(" |:-/,") + 1 - begin);
}

bool are_people(const std::vector<std::string>& names) {
    return !names.empty() &&
           std::ranges::all_of(names, [](const std::string& name) {
               return person_name(name).has_value();
           });
}

class Collector {
public:
    Collector(const Page& page, const MainPart& part, DateOrder order,
              Claims& claims)
        : page_(page),
          part_(part),
          order_(order),
          claims_(claims),
          title_(find_headline(page)) {}

    void run() {
        for (std::size_t i = 0; i < page_.nodes.size(); ++i) {
            if (page_.nodes[i].tag != Tag::text || !is_shown(i)) continue;
            const std::string text = fold_space(page_.nodes[i].text);
            if (text.empty()) continue;
            if (!label_.empty() && i - label_at_ <= 12) value(i, text);
            label_.clear();
            beside_date(i, text);
            if (text.size() <= longest) line(i, text);
        }
    }

private:
    bool is_shown(std::size_t i) const {
        const Hint zone = part_.zones[i];
        const Flow flow = flow_of(page_.nodes[page_.nodes[i].parent].tag);
        return zone != Hint::comments && zone != Hint::hidden &&
               zone != Hint::debris && flow != Flow::silent &&
               flow != Flow::control;
    }

    void add(std::string_view field, std::string_view value,
             std::string_view label, std::size_t node) {
        claims_.push_back({field, std::string(value),
                           '"' + std::string(label) + "\" in line " +
                               std::to_string(page_.nodes[node].line),
                           trust::labelled});
    }

    void line(std::size_t i, const std::string& text) {
        const std::string_view words = without_marks(text);
        const std::string folded = fold_phrase(words);
        for (const std::string_view label : date_labels) {
            if (!folded.starts_with(label)) continue;
            if (find_date(text, order_))
                add("date", text, label, i);
            else if (text.size() <= longest_value)
                remember(label, i);
            return;
        }
        if (is_listed(author_labels, folded) ||
            (is_listed(before_names, folded) && is_near_title(i)))
            return remember(folded, i);
        if (text.find(": ") != text.npos && is_byline(words))
            return add("authors", words, words.substr(0, words.find(':')), i);
        if (is_near_title(i) && is_byline(words) &&
            are_people(authors_in(words)))
            return add("authors", words, "by-line", i);
        behind_date(i, text);
    }

    void remember(std::string_view label, std::size_t i) {
        label_ = label;
        label_at_ = i;
    }

    // What stands behind a label of its own.
    void value(std::size_t i, const std::string& text) {
        if (text.size() > longest_value) return;
        if (is_listed(date_labels, label_)) {
            if (find_date(text, order_)) add("date", text, label_, i);
            return;
        }
        const std::vector<std::string> names = authors_in(text);
        if (are_people(names)) add("authors", text, label_, i);
    }

    // A person's name alone, and the date alone before or behind it.
    void beside_date(std::size_t i, const std::string& text) {
        const std::string_view words = without_marks(text);
        if (words.empty() || is_listed(before_names, fold_phrase(words)))
            return;
        const bool date =
            text.size() <= 40 && find_date(text, order_).has_value();
        const bool person = !date && text.size() <= 40 && is_near_title(i) &&
                            is_plain_name(words) && !is_topic(i);
        if ((date && last_ == Line::person) || (person && last_ == Line::date))
            add("authors", person ? std::string(words) : last_person_,
                "beside the date", i);
        last_ = date ? Line::date : person ? Line::person : Line::other;
        if (person) last_person_ = words;
    }

    // Sections and tags stand beside dates, too.
    bool is_topic(std::size_t i) const {
        const std::size_t link = page_.nodes[i].parent;
        const std::string_view rel = page_.attribute(link, "rel");
        const std::string_view address = page_.attribute(link, "href");
        return rel.find("tag") != rel.npos ||
               address.find("/tag") != address.npos ||
               address.find("ategor") != address.npos ||
               address.find("/topic") != address.npos;
    }

    static bool is_plain_name(std::string_view words) {
        const std::size_t count = word_count(words);
        return (count == 2 || count == 3) && person_name(words);
    }

    bool is_near_title(std::size_t i) const {
        return title_ != 0 && (i > title_ ? i - title_ : title_ - i) <= near;
    }

    // "12.03.2024 – Ann Lee"
    void behind_date(std::size_t i, std::string_view text) {
        if (!is_near_title(i) || text.size() > longest_value ||
            !is_ascii_digit(text.front()) || !find_date(text, order_))
            return;
        for (const std::string_view mark : {" – ", " — ", " - ", " | "}) {
            const std::size_t at = text.find(mark);
            if (at == text.npos) continue;
            const std::string_view rest = text.substr(at + mark.size());
            if (are_people(authors_in(rest)))
                add("authors", rest, text.substr(0, at), i);
            return;
        }
    }

    const Page& page_;
    const MainPart& part_;
    DateOrder order_;
    Claims& claims_;
    std::size_t title_;
    std::string label_;  // of what stands next
    std::size_t label_at_ = 0;
    // What the text before is as a whole.
    enum class Line { other, date, person } last_ = Line::other;
    std::string last_person_;
};

}  // namespace

void claim_what_is_labelled(const Page& page, const MainPart& part,
                            DateOrder order, Claims& claims) {
    Collector(page, part, order, claims).run();
}

}  // namespace ibid::html
