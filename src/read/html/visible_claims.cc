#include "read/html/visible_claims.h"

#include <algorithm>
#include <string>
#include <vector>

#include "document/people_names.h"
#include "read/html/author_text.h"
#include "read/html/headline.h"
#include "read/html/hints.h"
#include "read/html/part_name.h"
#include "read/html/trust.h"
#include "text/utf8.h"

namespace ibid::html {

namespace {

// A by-line or a date has no more text than this, in bytes.
constexpr std::size_t longest = 200;

class Collector {
public:
    Collector(const Page& page, const MainPart& part, DateOrder order,
              Claims& claims)
        : page_(page), part_(part), order_(order), claims_(claims) {}

    void run() {
        find_title();
        for (std::size_t i = 0; i < page_.nodes.size(); ++i) {
            if (page_.nodes[i].tag == Tag::text) {
                line(i);
                continue;
            }
            if (part_.zones[i] == Hint::comments) continue;
            property(i);
            if (page_.nodes[i].tag == Tag::time) time(i);
            author(i);
            named(i);
        }
        signature();
    }

private:
    static constexpr int far = 4;

    bool is_other(std::size_t i) const {
        const Hint zone = part_.zones[i];
        return zone == Hint::debris || zone == Hint::comments;
    }

    void find_title() {
        title_ = find_headline(page_);
        for (std::size_t i = 0; i < page_.nodes.size() && title_ == 0; ++i)
            if (page_.nodes[i].tag == Tag::h1 && !is_other(i)) title_ = i;
        if (title_ == 0) title_ = part_.root;
        article_ = title_;
        while (article_ != 0 && page_.nodes[article_].tag != Tag::article)
            article_ = page_.nodes[article_].parent;
        if (article_ == 0) article_ = title_;
    }

    bool is_near(std::size_t i, std::size_t place) const {
        return (i > place ? i - place : place - i) < 80;
    }

    // Near the title, or at least in the article: further off is less.
    int distance(std::size_t i) const {
        if (is_near(i, title_) || is_near(i, part_.root)) return 0;
        if (i >= article_ && i < title_ && !is_other(i)) return 1;
        if (i >= page_.nodes[part_.root].end &&
            is_near(i, page_.nodes[part_.root].end))
            return 3;
        return i >= part_.root && i < page_.nodes[part_.root].end ? 2 : far;
    }

    void add(std::string_view field, std::string value, std::string origin,
             int trust, std::size_t node) {
        value = fold_space(value);
        if (value.empty()) return;
        const int off = distance(node);
        const bool certain = trust <= trust::microdata + 1;
        if (!certain && off > 0 && is_other(node)) return;
        if (trust > trust::marked && off == far) return;
        if (!certain && off >= 3 && field == "date") return;
        claims_.push_back(
            {field, std::move(value),
             origin + " in line " + std::to_string(page_.nodes[node].line),
             (is_other(node) ? trust::aside : trust) + off});
    }

    std::string short_text(std::size_t i) const {
        if (page_.nodes[i].end - i > 60) return "";
        std::string text = page_.text_of(i);
        return text.size() <= longest ? text : "";
    }

    bool is_short_line(std::size_t block) const {
        const std::string text = short_text(block);
        return !text.empty() && text.size() <= 100;
    }

    void property(std::size_t i) {
        const std::string_view name = page_.attribute(i, "itemprop");
        if (name.empty()) return;
        std::string value(page_.attribute(i, "content"));
        if (value.empty()) value = page_.attribute(i, "datetime");
        if (name == "datePublished" || name == "dateCreated") {
            if (value.empty()) value = short_text(i);
            add("date", value, "itemprop " + std::string(name),
                name == "dateCreated" ? trust::created : trust::microdata, i);
        } else if (name == "author" || name == "creator") {
            if (value.empty()) value = name_in(i);
            add("authors", value, "itemprop " + std::string(name),
                trust::microdata, i);
        } else if (name == "headline") {
            if (value.empty()) value = short_text(i);
            add("title", value, "itemprop headline", trust::microdata, i);
        }
    }

    // <span itemprop=author><span itemprop=name>
    std::string name_in(std::size_t node) const {
        for (std::size_t i = node; i < page_.nodes[node].end; ++i) {
            if (page_.attribute(i, "itemprop") != "name") continue;
            const std::string_view content = page_.attribute(i, "content");
            return content.empty() ? short_text(i) : std::string(content);
        }
        return short_text(node);
    }

    // A name alone below the last paragraph: who signs has written.
    void signature() {
        const std::size_t begin = part_.root, end = page_.nodes[begin].end;
        std::size_t last = end;
        while (last > begin && !is_paragraph(last - 1)) --last;
        if (last == begin) return;
        std::size_t i = page_.nodes[last - 1].end;
        while (i < end && !has_text(i)) ++i;
        if (i == end) return;
        const std::size_t block = part_.measures[i].block;
        const std::string text = short_text(block);
        if (heading_level(page_.nodes[block].tag) == 0 && person_name(text))
            add("authors", text, "signature", trust::written + 1, i);
    }

    bool is_paragraph(std::size_t i) const {
        return part_.measures[i].live && part_.measures[i].block == i &&
               part_.measures[i].own > 60 && page_.nodes[i].tag != Tag::text;
    }

    bool has_text(std::size_t i) const {
        return page_.nodes[i].tag == Tag::text && part_.measures[i].live &&
               part_.measures[i].text > 0;
    }

    void time(std::size_t i) {
        std::string value(page_.attribute(i, "datetime"));
        if (!find_date(value, order_)) value = short_text(i);
        const bool updated =
            page_.attribute(i, "class").find("updated") != std::string::npos &&
            page_.attribute(i, "class").find("published") == std::string::npos;
        add("date", value, "time tag",
            (updated ? trust::created : trust::marked), i);
    }

    // "/author/ann-lee", "/people/ann-lee/"
    bool leads_to_person(std::size_t i) const {
        static constexpr std::string_view folders[] = {
            "/author/",  "/authors/",  "/autor/",     "/autoren/", "/auteur/",
            "/auteurs/", "/autore/",   "/autores/",   "/profil/",  "/profile/",
            "/people/",  "/person/",   "/redakteur/", "/writers/", "/user/",
            "/team/",    "/newsteam/", "/by/"};
        const std::string_view address = page_.attribute(i, "href");
        return std::ranges::any_of(folders, [&](std::string_view folder) {
            return address.find(folder) != address.npos;
        });
    }

    void author(std::size_t i) {
        if (page_.attribute(i, "rel") == "author")
            return add("authors", short_text(i), "rel=author", trust::marked,
                       i);
        if (page_.nodes[i].tag == Tag::a && !is_other(i) && distance(i) == 0 &&
            leads_to_person(i) && person_name(short_text(i)) &&
            is_short_line(part_.measures[i].block))
            add("authors", short_text(i), "link to a person", trust::named, i);
    }

    void named(std::size_t i) {
        const PartName name = part_name(page_, i);
        if (name.about_author && page_.nodes[i].end - i <= 60)
            add("authors", name_inside(i), "class " + name.first_word,
                trust::named + 2, i);
        if (!name.author && !name.date) return;
        const std::string text = short_text(i);
        if (name.author && !text.empty() && text.size() <= 80)
            add("authors", text, "class " + name.first_word, trust::named, i);
        else if (name.author && page_.nodes[i].end - i <= 60)
            add("authors", name_inside(i), "class " + name.first_word,
                trust::named + 1, i);
        if (name.date && find_date(text, order_))
            add("date", text, "class " + name.first_word, trust::named, i);
    }

    // Where more is told of the author, the name is a link or a heading.
    std::string name_inside(std::size_t node) const {
        for (std::size_t i = node + 1; i < page_.nodes[node].end; ++i) {
            const Tag tag = page_.nodes[i].tag;
            if (heading_level(tag) == 0 &&
                (tag != Tag::a || !leads_to_person(i)))
                continue;
            const std::string text = short_text(i);
            if (person_name(text)) return text;
        }
        return "";
    }

    // A date near the title, alone or with few words around it.
    bool is_dateline(std::size_t i, const std::string& text) const {
        constexpr std::size_t nothing_else = 30;
        constexpr std::size_t few_words = 60;
        if (text.size() > few_words || distance(i) != 0 ||
            !find_date(text, order_))
            return false;
        const std::size_t block = part_.measures[i].block;
        return text.size() <= nothing_else ||
               (heading_level(page_.nodes[block].tag) == 0 &&
                (!short_text(block).empty() || is_in_short_mark(i)));
    }

    // <small>12 March 2024, 9:30 | News</small>
    bool is_in_short_mark(std::size_t i) const {
        const std::size_t parent = page_.nodes[i].parent;
        return flow_of(page_.nodes[parent].tag) == Flow::inside &&
               !short_text(parent).empty();
    }

    // A line of text near the title.
    void line(std::size_t i) {
        if (part_.zones[i] == Hint::comments) return;
        if (distance(i) != 0 && !part_.measures[i].live) return;
        const std::string text = fold_space(page_.nodes[i].text);
        if (text.empty() || text.size() > longest) return;
        const Flow flow = flow_of(page_.nodes[page_.nodes[i].parent].tag);
        if (flow == Flow::silent || flow == Flow::control) return;
        if (!is_other(i) && is_dateline(i, text))
            add("date", text, "date", trust::written, i);
        const std::size_t block = part_.measures[i].block;
        if (block == last_block_) return;
        last_block_ = block;
        if (const std::string whole = short_text(block); is_byline(whole))
            add("authors", whole, "by-line", trust::written, i);
    }

    const Page& page_;
    const MainPart& part_;
    DateOrder order_;
    Claims& claims_;
    std::size_t title_ = 0;
    std::size_t article_ = 0;  // the element that the title is in
    std::size_t last_block_ = 0;
};

}  // namespace

void claim_what_is_shown(const Page& page, const MainPart& part,
                         DateOrder order, Claims& claims) {
    Collector(page, part, order, claims).run();
}

}  // namespace ibid::html
