#include "document/pull_quotes.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

#include "document/list_marker.h"
#include "document/word_overlap.h"

namespace ibid {

namespace {

constexpr std::size_t shortest_quote = 10;  // words
// Shorter ones may be headings, and so have to repeat a whole sentence.
constexpr std::size_t shortest_sentence = 5;
constexpr std::size_t longest_sentence = 200;  // bytes: searched for as it is
constexpr std::size_t longest_quote = 60;
constexpr std::size_t run = 3;  // words of a shingle
// How far a pull quote stands from the paragraph that it repeats, in blocks.
constexpr std::size_t nearby = 8;
// Short blocks that share a shingle, beyond which it tells nothing.
constexpr std::size_t most_sharers = 4;

// A candidate, and where in the current paragraph it may stand.
struct Quote {
    std::size_t block;
    PlainWords words;
    double needed;           // share of its words
    bool sentence;           // whether it must be one of the paragraph's
    std::size_t begin = 0;   // first word of the shared stretch
    std::size_t shared = 0;  // shingles in the stretch
    std::size_t best_begin = 0;
    std::size_t best_shared = 0;
    std::size_t seen_in = SIZE_MAX;  // paragraph that the above are about
};

std::uint64_t shingle(const PlainWords& words, std::size_t at) {
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (std::size_t i = at; i < at + run; ++i) {
        for (char c : words[i])
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
        hash = (hash ^ ' ') * 0x100000001b3u;
    }
    return hash;
}

// "Second Report on the State of Trade": most words of some length have
// capitals.
bool is_titled(std::string_view text) {
    std::size_t words = 0;
    std::size_t capitals = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end - at >= 5) {
            ++words;
            capitals += text[at] >= 'A' && text[at] <= 'Z';
        }
        at = end + 1;
    }
    return capitals * 5 > words * 3;
}

// "b. ...", "[One page is missing]", "... on the understanding that—"
bool is_item(std::string_view text) {
    return list_marker(text) > 0 || text.front() == '[' || text[1] == '.' ||
           text.ends_with("—") || text.ends_with("–");
}

std::string lower_case(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 32);
    return lower;
}

// Words and nothing else: sums and gaps in a text are repeated by chance.
bool is_plain(std::string_view text) {
    return text.size() <= longest_sentence &&
           text.find_first_of("0123456789[]()$") == std::string_view::npos;
}

// Whether `text` has `words` as a sentence, with a full stop or the like
// behind it and before it.
bool has_sentence(std::string_view text, std::string_view words) {
    constexpr std::string_view stops = ".!?";
    for (std::size_t at = text.find(words); at != std::string_view::npos;
         at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        const bool begins =
            at == 0 || (at > 1 && text[at - 1] == ' ' &&
                        stops.find(text[at - 2]) != std::string_view::npos);
        if (begins && end < text.size() &&
            stops.find(text[end]) != std::string_view::npos)
            return true;
    }
    return false;
}

class QuoteFinder {
public:
    explicit QuoteFinder(Draft& draft) : draft_(draft), lower_(draft.size()) {
        for (std::size_t i = 0; i < draft.size(); ++i) add(i);
    }

    void find() {
        if (quotes_.empty()) return;
        for (std::size_t i = 0; i < draft_.size(); ++i) {
            const bool body = draft_.open(i) || draft_.is(i, Kind::body);
            if (body && draft_.shape(i).words > shortest_quote) look_into(i);
        }
    }

private:
    bool may_be_quote(std::size_t i) const {
        const Shape& shape = draft_.shape(i);
        const std::string_view text = draft_.blocks[i].text;
        return draft_.open(i) && shape.words >= shortest_sentence &&
               shape.words <= longest_quote &&
               (shape.unmarked() || shape.closed()) && !is_item(text) &&
               !is_titled(text);
    }

    // Text that ends without a full stop is likely to have been set apart, so
    // that less of it needs to be found again.
    void add(std::size_t i) {
        if (!may_be_quote(i)) return;
        const Shape& shape = draft_.shape(i);
        lower_[i] = lower_case(draft_.blocks[i].text);
        Quote quote{i, plain_words(lower_[i]), 0.9, false};
        quote.sentence =
            std::min(shape.words, quote.words.size()) < shortest_quote;
        if (quote.words.size() < shortest_sentence) return;
        if (quote.sentence && (shape.closed() || !is_plain(lower_[i]))) return;
        if (!shape.closed()) quote.needed = shape.words > 12 ? 0.55 : 0.8;
        for (std::size_t at = 0; at + run <= quote.words.size(); ++at) {
            auto& sharers = index_[shingle(quote.words, at)];
            if (sharers.size() < most_sharers)
                sharers.push_back(quotes_.size());
        }
        quotes_.push_back(std::move(quote));
    }

    void look_into(std::size_t paragraph) {
        const std::string lower = lower_case(draft_.blocks[paragraph].text);
        const PlainWords words = plain_words(lower);
        std::vector<std::size_t> met;
        for (std::size_t at = 0; at + run <= words.size(); ++at) {
            const auto found = index_.find(shingle(words, at));
            if (found == index_.end()) continue;
            for (std::size_t k : found->second)
                if (note_shared(quotes_[k], paragraph, at)) met.push_back(k);
        }
        for (std::size_t k : met) decide(quotes_[k], paragraph, words);
    }

    // Counts shared shingles in stretches of about the quote's length. True at
    // the first one in this paragraph.
    bool note_shared(Quote& quote, std::size_t paragraph, std::size_t at) {
        const bool first = quote.seen_in != paragraph;
        if (first) {
            quote.seen_in = paragraph;
            quote.shared = quote.best_shared = 0;
        }
        if (quote.shared == 0 || at > quote.begin + quote.words.size() * 3 / 2)
            quote.begin = at, quote.shared = 0;
        if (++quote.shared > quote.best_shared) {
            quote.best_shared = quote.shared;
            quote.best_begin = quote.begin;
        }
        return first;
    }

    void decide(const Quote& quote, std::size_t paragraph,
                const PlainWords& words) {
        const std::size_t size = quote.words.size();
        // The shorter of two like texts is the pull quote.
        const std::size_t apart = paragraph > quote.block
                                      ? paragraph - quote.block
                                      : quote.block - paragraph;
        if (apart == 0 || apart > nearby || !draft_.open(quote.block) ||
            words.size() < size + size / 4 || quote.best_shared * 5 < size)
            return;
        if (quote.sentence && !has_sentence(draft_.blocks[paragraph].text,
                                            draft_.blocks[quote.block].text))
            return;
        const std::size_t before = std::min(quote.best_begin, size);
        const std::size_t begin = quote.best_begin - before;
        const std::size_t length =
            std::min(before + size * 2, words.size() - begin);
        const std::size_t same = words_in_order(
            quote.words, std::span(words).subspan(begin, length));
        if (static_cast<double>(same) >=
            quote.needed * static_cast<double>(size))
            draft_.decide(quote.block, Kind::pull_quote);
    }

    Draft& draft_;
    std::vector<std::string> lower_;  // of the candidates
    std::vector<Quote> quotes_;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> index_;
};

}  // namespace

void find_pull_quotes(Draft& draft) {
    QuoteFinder(draft).find();
}

}  // namespace ibid
