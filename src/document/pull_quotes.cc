#include "document/pull_quotes.h"

#include <algorithm>
#include <string>
#include <vector>

#include "document/list_marker.h"
#include "document/shingles.h"
#include "document/word_overlap.h"

namespace ibid {

namespace {

constexpr std::size_t shortest_quote = 10;  // words
// Shorter ones may be headings, and so have to repeat a whole sentence.
constexpr std::size_t shortest_sentence = 5;
constexpr std::size_t longest_sentence = 200;  // bytes: searched for as it is
constexpr std::size_t longest_quote = 60;
// Signs glue "a,b,c" to one word of a line that no one would call a quote.
constexpr std::size_t most_words = 8 * longest_quote;
// How far a pull quote stands from the paragraph that it repeats, in blocks.
constexpr std::size_t nearby = 8;

// A candidate, and where in the current paragraph it may stand.
struct Quote {
    std::size_t block;
    std::size_t size;        // words
    double needed;           // share of them
    bool sentence;           // whether it must be one of the paragraph's
    std::size_t begin = 0;   // first word of the shared stretch
    std::size_t shared = 0;  // shingles in the stretch
    std::size_t best_begin = 0;
    std::size_t best_shared = 0;
    std::size_t seen_in = SIZE_MAX;  // paragraph that the above are about
};

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

// Text that ends without a full stop is likely to have been set apart, so
// that less of it needs to be found again.
double needed_share(const Shape& shape) {
    if (shape.closed()) return 0.9;
    return shape.words > 12 ? 0.55 : 0.8;
}

bool may_be_quote(const Draft& draft, std::size_t i) {
    const Shape& shape = draft.shape(i);
    const std::string_view text = draft.blocks[i].text;
    return draft.open(i) && shape.words >= shortest_sentence &&
           shape.words <= longest_quote &&
           (shape.unmarked() || shape.closed()) && !is_item(text) &&
           !is_titled(text);
}

// The words of a block, for as long as it stays.
class LowerCase {
public:
    explicit LowerCase(std::string_view text)
        : text_(lower_case(text)), words_(plain_words(text_)) {}
    std::span<const std::string_view> words() const { return words_; }

private:
    std::string text_;
    PlainWords words_;
};

class QuoteFinder {
public:
    explicit QuoteFinder(Draft& draft) : draft_(draft) {
        constexpr std::size_t bytes_a_word = 6;
        std::size_t bytes = 0;
        for (const Block& block : draft.blocks) bytes += block.text.size();
        hashes_.reserve(bytes / bytes_a_word);
        words_.reserve(draft.size());
        for (std::size_t i = 0; i < draft.size(); ++i) {
            const bool quote = may_be_quote(draft, i);
            const std::size_t begin = hashes_.size();
            if (quote || is_paragraph(i))
                append_word_hashes(draft.blocks[i].text, hashes_);
            words_.push_back({begin, hashes_.size() - begin});
            if (quote) add_quote(i);
        }
    }

    void find() {
        if (quotes_.empty()) return;
        const ShingleIndex index = index_quotes();
        for (std::size_t i = 0; i < draft_.size(); ++i)
            if (is_paragraph(i)) look_into(i, index);
    }

private:
    using Words = std::span<const std::uint64_t>;

    Words words(std::size_t block) const {
        return Words(hashes_).subspan(words_[block].begin, words_[block].size);
    }

    bool is_paragraph(std::size_t i) const {
        const bool body = draft_.open(i) || draft_.is(i, Kind::body);
        return body && draft_.shape(i).words > shortest_quote;
    }

    void add_quote(std::size_t i) {
        const Shape& shape = draft_.shape(i);
        const std::size_t size = words(i).size();
        if (size < shortest_sentence || size > most_words) return;
        const bool sentence = std::min(shape.words, size) < shortest_quote;
        if (sentence && (shape.closed() || !is_plain(draft_.blocks[i].text)))
            return;
        quotes_.push_back({i, size, needed_share(shape), sentence});
    }

    ShingleIndex index_quotes() const {
        std::size_t shingles = 0;
        for (const Quote& quote : quotes_) shingles += quote.size;
        ShingleIndex index(shingles);
        for (std::uint32_t k = 0; k < quotes_.size(); ++k)
            index.add(words(quotes_[k].block), k);
        return index;
    }

    void look_into(std::size_t paragraph, const ShingleIndex& index) {
        const Words words = this->words(paragraph);
        met_.clear();
        for (std::size_t at = 0; at + shingle_words <= words.size(); ++at)
            for (const std::uint32_t k : index.find(shingle(words, at)))
                if (is_near(quotes_[k], paragraph) &&
                    note_shared(quotes_[k], paragraph, at))
                    met_.push_back(k);
        for (const std::uint32_t k : met_)
            if (repeats(quotes_[k], paragraph))
                draft_.decide(quotes_[k].block, Kind::pull_quote);
    }

    bool is_near(const Quote& quote, std::size_t paragraph) const {
        const std::size_t apart = paragraph > quote.block
                                      ? paragraph - quote.block
                                      : quote.block - paragraph;
        return apart > 0 && apart <= nearby;
    }

    // Counts shared shingles in stretches of about the quote's length. True at
    // the first one in this paragraph.
    bool note_shared(Quote& quote, std::size_t paragraph, std::size_t at) {
        const bool first = quote.seen_in != paragraph;
        if (first) {
            quote.seen_in = paragraph;
            quote.shared = quote.best_shared = 0;
        }
        if (quote.shared == 0 || at > quote.begin + quote.size * 3 / 2)
            quote.begin = at, quote.shared = 0;
        if (++quote.shared > quote.best_shared) {
            quote.best_shared = quote.shared;
            quote.best_begin = quote.begin;
        }
        return first;
    }

    bool repeats(const Quote& quote, std::size_t paragraph) const {
        // The shorter of two like texts is the pull quote.
        const std::size_t size = quote.size;
        const std::size_t all = words(paragraph).size();
        if (!draft_.open(quote.block) || all < size + size / 4 ||
            quote.best_shared * 5 < size)
            return false;
        const std::string_view text = draft_.blocks[paragraph].text;
        const std::string_view quoted = draft_.blocks[quote.block].text;
        if (quote.sentence && !has_sentence(text, quoted)) return false;
        const std::size_t before = std::min(quote.best_begin, size);
        const std::size_t begin = quote.best_begin - before;
        const std::size_t length = std::min(before + size * 2, all - begin);
        const std::size_t same =
            words_in_order(LowerCase(quoted).words(),
                           LowerCase(text).words().subspan(begin, length));
        return static_cast<double>(same) >=
               quote.needed * static_cast<double>(size);
    }

    struct Stretch {
        std::size_t begin;
        std::size_t size;
    };

    Draft& draft_;
    WordHashes hashes_;           // block after block
    std::vector<Stretch> words_;  // of each block in them
    std::vector<Quote> quotes_;
    std::vector<std::uint32_t> met_;  // quotes that share some of a paragraph
};

}  // namespace

void find_pull_quotes(Draft& draft) {
    QuoteFinder(draft).find();
}

}  // namespace ibid
