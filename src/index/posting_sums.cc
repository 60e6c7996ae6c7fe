#include "index/posting_sums.h"

#include <algorithm>
#include <set>
#include <string>

#include "text/hash.h"

namespace ibid {

namespace {

constexpr std::uint32_t unknown = 0xFFFFFFFFu;
constexpr std::uint32_t missing = unknown - 1;

std::size_t number_of(Place place) {
    return place == Place::text ? 0 : place == Place::heading ? 1 : 2;
}

std::uint64_t sum_of(const Posting& posting) {
    return hash64({reinterpret_cast<const char*>(&posting), sizeof posting});
}

}  // namespace

PostingSums::PostingSums(const OpenSegment& open)
    : open_(open), expected_(open.segment.terms()) {
    for (auto& terms : terms_) terms.assign(open.segment.words(), unknown);
}

std::uint32_t PostingSums::term_of_word(Place place, std::uint32_t word) {
    const Segment& segment = open_.segment;
    if (word >= segment.words()) return missing;
    std::uint32_t& term = terms_[number_of(place)][word];
    if (term == unknown) {
        const std::string_view text = segment.term(segment.term_of_word(word));
        term = segment.find_term(place, text.substr(1)).value_or(missing);
    }
    return term;
}

void PostingSums::expect(Place place, std::uint32_t at,
                         const std::vector<std::uint32_t>& words,
                         const std::vector<std::uint32_t>& ids) {
    at_.clear();
    for (const std::uint32_t word : words)
        at_.push_back(term_of_word(place, ids[word]));
    expect_terms(at);
}

void PostingSums::expect_names(std::uint32_t row,
                               const std::vector<std::string>& actors) {
    at_.clear();
    for (const std::string& actor : actors)
        at_.push_back(
            open_.segment.find_term(Place::name, actor).value_or(missing));
    expect_terms(row);
}

void PostingSums::expect_terms(std::uint32_t at) {
    std::ranges::sort(at_);
    for (std::size_t i = 0, next = 0; i < at_.size(); i = next) {
        while (next < at_.size() && at_[next] == at_[i]) ++next;
        if (at_[i] == missing)
            lacks_term_ = true;
        else
            expected_[at_[i]] +=
                sum_of({at, static_cast<std::uint32_t>(next - i)});
    }
}

void PostingSums::expect_actors(std::uint32_t row,
                                const std::vector<std::string>& actors) {
    for (const std::string& actor :
         std::set<std::string>(actors.begin(), actors.end())) {
        const auto term = open_.segment.find_term(Place::actor, actor);
        if (term)
            expected_[*term] += sum_of({row, 1});
        else
            lacks_term_ = true;
    }
}

std::uint64_t PostingSums::found(std::uint32_t term) const {
    const Segment& segment = open_.segment;
    const bool title = segment.term(term)[0] == static_cast<char>(Place::title);
    std::uint64_t sum = 0;
    for (const Posting& posting : read_postings(segment.postings(term))) {
        if (posting.row >= (title ? segment.articles() : segment.rows()))
            throw DamagedSegment();
        if (title ? open_.is_article_alive(posting.row)
                  : open_.is_alive(posting.row))
            sum += sum_of(posting);
    }
    return sum;
}

std::string PostingSums::first_difference() const {
    const Segment& segment = open_.segment;
    if (lacks_term_) return "something that it lacks";
    std::string_view before;
    for (std::uint32_t term = 0; term < segment.terms(); ++term) {
        const std::string_view text = segment.term(term);
        if (text <= before || found(term) != expected_[term])
            return std::string(text);
        before = text;
    }
    return "";
}

}  // namespace ibid
