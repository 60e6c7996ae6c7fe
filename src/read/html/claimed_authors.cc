#include "read/html/claimed_authors.h"

#include <algorithm>
#include <utility>

#include "document/people_names.h"
#include "document/shape.h"
#include "read/html/author_text.h"
#include "read/html/plain_words.h"
#include "read/html/trust.h"

namespace ibid::html {

namespace {

constexpr std::size_t most_authors = 50;
constexpr std::size_t most_claims = 200;

struct Named {
    std::vector<std::string> names;
    const Claim* claim;
};

std::vector<Named> read_claims(const Claims& claims) {
    std::vector<Named> all;
    for (const Claim& claim : claims) {
        if (claim.field != "authors" || all.size() == most_claims) continue;
        std::vector<std::string> names = authors_in(claim.value);
        if (!names.empty()) all.push_back({std::move(names), &claim});
    }
    return all;
}

std::string letters(std::string_view text) {
    std::string all = plain_words(text);
    std::erase(all, ' ');
    return all;
}

class Site {
public:
    explicit Site(const std::vector<std::string>& names) {
        for (const std::string& name : names) names_.push_back(letters(name));
    }

    // The most of one name is the other.
    bool is_called(std::string_view name) const {
        const std::string own = letters(name);
        return std::ranges::any_of(names_, [&](const std::string& site) {
            return site.size() > 3 && own.size() * 2 > site.size() &&
                   (site.find(own) != site.npos || own.find(site) != own.npos);
        });
    }

private:
    std::vector<std::string> names_;
};

// The names of the first claim that has any which `is_taken`, and of those that
// stand beside it: libraries have a tag for each author.
ClaimedAuthors take(const std::vector<Named>& claims, const auto& is_taken) {
    ClaimedAuthors taken;
    const Claim* first = nullptr;
    for (const Named& named : claims) {
        if (first && (named.claim->trust != first->trust ||
                      first->trust >= trust::marked))
            break;
        for (const std::string& name : named.names) {
            if (taken.names.size() == most_authors ||
                !is_taken(name, named.claim->trust) ||
                std::ranges::find(taken.names, name) != taken.names.end())
                continue;
            taken.names.push_back(name);
            first = named.claim;
        }
    }
    if (first) taken.origin = first->origin;
    return taken;
}

bool is_plain_person(const std::string& name) {
    return word_count(name) <= 3 && person_name(name);
}

// "ann_lee" and "Ann Lee", "Ann" and "Ann Lee", "Ann Lee" and "Ann Lee, Bo Ek":
// the same, and more.
bool completes(const std::vector<std::string>& names,
               const std::vector<std::string>& known) {
    if (!std::ranges::all_of(names, is_plain_person)) return false;
    if (names.size() == 1 && known.size() == 1 &&
        letters(names[0]) == letters(known[0]))
        return word_count(known[0]) == 1;
    if (names.size() == known.size())
        return names.size() == 1 && word_count(known[0]) == 1 &&
               names[0].starts_with(known[0] + ' ');
    return names.size() > known.size() &&
           std::ranges::all_of(known, [&](const std::string& name) {
               return std::ranges::find(names, name) != names.end();
           });
}

}  // namespace

ClaimedAuthors believed_authors(const Claims& claims,
                                const std::vector<std::string>& site) {
    const std::vector<Named> all = read_claims(claims);
    const Site publisher(site);
    // What <meta name=author> says is a name of the publisher more often than
    // not, be it one that the page does not use elsewhere.
    ClaimedAuthors found = take(all, [&](const std::string& name, int trust) {
        return !publisher.is_called(name) &&
               (trust / 10 != trust::meta / 10 || person_name(name));
    });
    if (found.names.empty())
        found = take(all, [&](const std::string& name, int) {
            return !publisher.is_called(name);
        });
    if (found.names.empty())
        found = take(all, [](const std::string&, int) { return true; });
    for (const Named& named : all)
        if (named.claim->trust <= trust::labelled &&
            completes(named.names, found.names))
            return {named.names, named.claim->origin};
    return found;
}

}  // namespace ibid::html
