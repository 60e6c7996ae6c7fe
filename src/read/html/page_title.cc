#include "read/html/page_title.h"

#include <algorithm>

#include "document/shape.h"
#include "read/html/headline.h"
#include "read/html/plain_words.h"
#include "text/utf8.h"

namespace ibid::html {

namespace {

constexpr std::size_t longest_title = 400;  // bytes
constexpr std::size_t most_titles = 20;

constexpr std::string_view separators[] = {" | ", " - ", " – ", " — ",  " · ",
                                           " • ", " » ", " « ", " :: ", " / ",
                                           " ~ ", " ‹ ", " › ", " : ",  " ⋆ ",
                                           "|",   " > ", " < "};

// Names of sites are written with and without spaces: "harbour-review.org".
std::string letters_only(std::string_view text) {
    std::string letters = plain_words(text);
    std::erase(letters, ' ');
    return letters;
}

bool names_site(std::string_view part, const std::vector<std::string>& site) {
    const std::string letters = letters_only(part);
    if (letters.empty()) return true;
    return std::ranges::any_of(site, [&](const std::string& name) {
        const std::string own = letters_only(name);
        return own.size() > 2 && letters.size() > 2 &&
               (letters == own || letters.find(own) != letters.npos ||
                own.find(letters) != own.npos);
    });
}

struct Cut {
    std::size_t begin = std::string_view::npos;
    std::size_t end = 0;
};

Cut last_cut(std::string_view title) {
    Cut cut;
    for (const std::string_view separator : separators) {
        const std::size_t at = title.rfind(separator);
        if (at != title.npos && (cut.begin == title.npos || at > cut.begin))
            cut = {at, at + separator.size()};
    }
    return cut;
}

Cut first_cut(std::string_view title) {
    Cut cut;
    for (const std::string_view separator : separators) {
        const std::size_t at = title.find(separator);
        if (at < cut.begin) cut = {at, at + separator.size()};
    }
    return cut;
}

bool is_heading_of_page(const MainPart& part, std::size_t i) {
    const Hint zone = part.zones[i];
    return zone != Hint::comments && part.measures[i].block == i;
}

}  // namespace

bool is_site_name(std::string_view title,
                  const std::vector<std::string>& site) {
    const std::string letters = letters_only(title);
    return letters.empty() ||
           std::ranges::any_of(site, [&](const std::string& name) {
               return letters_only(name).find(letters) != std::string::npos;
           });
}

std::string without_site(std::string_view title,
                         const std::vector<std::string>& site) {
    for (;;) {
        const Cut last = last_cut(title);
        if (last.begin == title.npos || last.begin == 0) break;
        const std::string_view tail = title.substr(last.end);
        const std::string_view head = title.substr(0, last.begin);
        const bool bar =
            title[last.begin] == '|' || title.substr(last.begin, 3) == " | ";
        const bool looks_so =
            bar && word_count(tail) <= 4 && word_count(head) > word_count(tail);
        if (!names_site(tail, site) && !looks_so) break;
        title = head;
    }
    const Cut first = first_cut(title);
    if (first.begin != title.npos && first.begin > 0 &&
        is_site_name(title.substr(0, first.begin), site))
        title.remove_prefix(first.end);
    return fold_space(title);
}

namespace {

struct Heading {
    std::string text;
    std::string words;
    std::size_t line = 0;
    int level = 0;
    bool repeated = false;  // by another title of the page
};

class Finder {
public:
    Finder(const Page& page, const MainPart& part, const Claims& claims,
           const std::vector<std::string>& site)
        : page_(page), part_(part), site_(site) {
        for (const Claim& claim : claims)
            if (claim.field == "title" && titles_.size() < most_titles &&
                claim.value.size() <= longest_title)
                titles_.push_back(claim);
        for (Claim& claim : titles_) {
            known_.push_back(plain_words(claim.value));
            claim.value = without_site(claim.value, site);
        }
    }

    PageTitle run() {
        find_headings();
        const Heading* best = nullptr;
        for (const Heading& heading : headings_)
            if ((heading.repeated || repeats(heading)) &&
                (!best || is_higher(heading, *best)))
                best = &heading;
        if (!best) best = only_first_level();
        if (best) return without_kicker(*best);
        for (const Claim& claim : titles_)
            if (!claim.value.empty() && !is_site_name(claim.value, site_))
                return {claim.value, claim.origin};
        for (const Heading& heading : headings_)
            if (heading.level == 1) return from(heading);
        if (titles_.empty()) return {};
        return {titles_.front().value, titles_.front().origin};
    }

private:
    static PageTitle from(const Heading& heading) {
        return {heading.text,
                "heading in line " + std::to_string(heading.line)};
    }

    // Of two on the same level the shorter is the site's.
    static bool is_higher(const Heading& a, const Heading& b) {
        if (a.level != b.level) return a.level < b.level;
        return a.words.size() > b.words.size();
    }

    void find_headings() {
        for (std::size_t i = 0; i < page_.nodes.size(); ++i) {
            const int level = heading_level(page_.nodes[i].tag);
            if (level == 0 || level > 3 || !is_heading_of_page(part_, i))
                continue;
            Heading heading{heading_text(page_, i), "", page_.nodes[i].line,
                            level, false};
            if (heading.text.empty() || heading.text.size() > longest_title ||
                is_site_name(heading.text, site_))
                continue;
            heading.words = plain_words(heading.text);
            heading.repeated = is_repeated(heading);
            if (heading.repeated || (level == 1 && is_shown(i)))
                headings_.push_back(std::move(heading));
        }
    }

    bool is_shown(std::size_t i) const {
        return part_.zones[i] == Hint::none || part_.zones[i] == Hint::about;
    }

    // A single word may be a section's name in one of the titles.
    bool is_repeated(const Heading& heading) const {
        if (heading.words.size() < 3) return false;
        const bool word = word_count(heading.words) < 2;
        if (heading.level > 1 && word) return false;
        const auto count =
            std::ranges::count_if(known_, [&](const std::string& title) {
                return title.find(heading.words) != title.npos;
            });
        return word ? count * 2 > std::ssize(known_) : count > 0;
    }

    // "Talks resume in Geneva", where other titles are "Talks resume".
    bool repeats(const Heading& heading) const {
        return std::ranges::any_of(titles_, [&](const Claim& claim) {
            const std::string words = plain_words(claim.value);
            return heading.level == 1 && word_count(words) >= 3 &&
                   heading.words.find(words) != std::string::npos;
        });
    }

    // A page with one heading of the first level means its title by it.
    const Heading* only_first_level() const {
        const Heading* only = nullptr;
        for (const Heading& heading : headings_) {
            if (heading.level != 1) continue;
            if (only && only->words != heading.words) return nullptr;
            only = &heading;
        }
        return only && only->text.size() >= 8 ? only : nullptr;
    }

    // "Film Why we laugh": the page's other titles leave the first word out.
    PageTitle without_kicker(const Heading& heading) const {
        for (const Claim& claim : titles_) {
            const std::string words = plain_words(claim.value);
            if (word_count(words) >= 3 && words.size() < heading.words.size() &&
                heading.words.ends_with(words))
                return {claim.value, claim.origin};
        }
        return from(heading);
    }

    const Page& page_;
    const MainPart& part_;
    const std::vector<std::string>& site_;
    Claims titles_;
    std::vector<std::string> known_;  // the words of each of them
    std::vector<Heading> headings_;
};

}  // namespace

PageTitle find_page_title(const Page& page, const MainPart& part,
                          const Claims& claims,
                          const std::vector<std::string>& site) {
    return Finder(page, part, claims, site).run();
}

}  // namespace ibid::html
