#include "read/html/page_metadata.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "document/people_names.h"
#include "read/html/claim.h"
#include "read/html/claimed_authors.h"
#include "read/html/claimed_date.h"
#include "read/html/labelled_claims.h"
#include "read/html/meta_tags.h"
#include "read/html/page_title.h"
#include "read/html/source_tag.h"
#include "read/html/trust.h"
#include "read/html/visible_claims.h"

namespace ibid::html {

namespace {

constexpr std::size_t most_site_names = 20;

std::string host_of(std::string_view url) {
    std::size_t begin = url.find("//");
    begin = begin == url.npos ? 0 : begin + 2;
    std::string_view host = url.substr(begin, url.find('/', begin) - begin);
    if (host.starts_with("www.")) host.remove_prefix(4);
    return std::string(host);
}

// Who publishes a page by themselves is named twice.
bool is_author_too(const Claim& source, const Claims& claims) {
    return person_name(source.value) &&
           std::ranges::any_of(claims, [&](const Claim& claim) {
               return claim.field == "authors" && claim.value == source.value;
           });
}

// What the page calls its publisher, and its host with its ending and without.
std::vector<std::string> site_names(const Claims& claims) {
    std::vector<std::string> names;
    for (const Claim& claim : claims) {
        if (names.size() >= most_site_names) break;
        if (claim.field == "source" && !is_author_too(claim, claims))
            names.push_back(claim.value);
        if (claim.field != "url") continue;
        const std::string host = host_of(claim.value);
        names.push_back(host.substr(0, host.rfind('.')));
        names.push_back(host);
    }
    return names;
}

// "en" of "en-US"; "" when it is no code of two letters.
std::string language_code(std::string_view value) {
    const std::string code =
        lowered(value.substr(0, value.find_first_of("-_")));
    const bool letters =
        std::ranges::all_of(code, [](char c) { return c >= 'a' && c <= 'z'; });
    return code.size() == 2 && letters ? code : "";
}

const Claim* first_of(const Claims& claims, std::string_view field) {
    const auto found = std::ranges::find(claims, field, &Claim::field);
    return found == claims.end() ? nullptr : &*found;
}

std::string language_tag(const Claims& claims) {
    const Claim* claim = first_of(claims, "language");
    std::string tag = claim ? claim->value : "";
    std::ranges::replace(tag, '_', '-');
    return tag;
}

void sort_by_trust(Claims& claims) {
    std::ranges::stable_sort(claims, {}, &Claim::trust);
}

// The date that a page's address may hold.
void add_addresses(Claims& claims) {
    for (std::size_t i = 0, end = claims.size(); i < end; ++i)
        if (claims[i].field == "url")
            claims.push_back({"address", claims[i].value,
                              "address in " + claims[i].origin,
                              trust::address});
}

void set_plain_fields(Article& article, const Claims& claims) {
    for (const Claim& claim : claims) {
        const auto set = [&](std::string& field, const std::string& value) {
            if (!field.empty() || value.empty()) return;
            field = value;
            article.origins[std::string(claim.field)] = claim.origin;
        };
        if (claim.field == "source") set(article.source, claim.value);
        if (claim.field == "language")
            set(article.language, language_code(claim.value));
        if (claim.field == "url" && claim.value.starts_with("http"))
            set(article.url, claim.value);
    }
}

}  // namespace

void set_page_metadata(const Page& page, const MainPart& part, Article& article,
                       std::string_view address) {
    Claims claims;
    claim_meta_tags(page, claims);
    if (address.starts_with("http"))
        claims.push_back({"url", std::string(address), "the page's location",
                          trust::address});
    add_addresses(claims);
    sort_by_trust(claims);
    const DateOrder order = date_order(language_tag(claims));
    claim_what_is_shown(page, part, order, claims);
    claim_what_is_labelled(page, part, order, claims);
    sort_by_trust(claims);

    const std::vector<std::string> site = site_names(claims);
    PageTitle title = find_page_title(page, part, claims, site);
    if (!title.text.empty()) article.origins["title"] = title.origin;
    article.title = std::move(title.text);

    ClaimedAuthors authors = believed_authors(claims, site);
    if (!authors.names.empty()) article.origins["authors"] = authors.origin;
    article.authors = std::move(authors.names);

    const ClaimedDate date = believed_date(claims, order);
    if (date.claim) article.origins["date"] = date.claim->origin;
    article.date = date.date;
    set_plain_fields(article, claims);
}

}  // namespace ibid::html
