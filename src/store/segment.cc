#include "store/segment.h"

#include <cstring>

#include <ibid/error.h>

#include "store/segment_parts.h"
#include "text/hash.h"
#include "text/language.h"

namespace ibid {

namespace {

// The first i in [from, to) for which is_below(i) is false, else `to`; it is
// true for all before it.
template <class IsBelow>
std::size_t first_not_below(std::size_t from, std::size_t to,
                            IsBelow is_below) {
    while (from < to) {
        const std::size_t middle = from + (to - from) / 2;
        if (is_below(middle))
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

}  // namespace

std::string term_of(Place place, std::string_view stem) {
    std::string term(1, static_cast<char>(place));
    term += stem;
    return term;
}

std::string article_key(const Article& article) {
    return article.path + '\n' + article.id;
}

Segment::Segment(std::string_view bytes) : bytes_(bytes) {
    const SegmentFooter footer = read_footer(bytes);
    check_ = std::make_unique<PageCheck>(check_of_pages(bytes, footer));
    rows_ = static_cast<std::uint32_t>(footer.rows);
    const SegmentParts parts(bytes, footer, *check_);
    using Part = SegmentPart;
    article_rows_ = parts.section<ArticleRow>(Part::articles);
    first_rows_ = parts.section<std::uint32_t>(Part::article_first_row);
    first_days_ = parts.section<Day>(Part::article_first_day);
    last_days_ = parts.section<Day>(Part::article_last_day);
    day_blocks_ = parts.section<DateRange>(Part::day_blocks);
    dated_rows_ = parts.section<std::uint64_t>(Part::dated_rows);
    keys_ = parts.strings(Part::key_text, Part::key_begin);
    article_of_ = parts.section<std::uint32_t>(Part::row_article);
    kind_ = parts.section<std::uint8_t>(Part::row_kind);
    length_ = parts.section<std::uint16_t>(Part::row_length);
    actors_ = parts.section<std::uint32_t>(Part::row_actors);
    id_marks_ = parts.section<std::uint32_t>(Part::row_id_mark);
    article_begins_ = parts.section<std::uint64_t>(Part::article_begins);
    body_rows_ = parts.section<std::uint64_t>(Part::body_rows);
    dates_ = parts.section<char>(Part::dates);
    date_begin_ = parts.section<std::uint32_t>(Part::date_begin);
    date_ranges_ = parts.section<DateRange>(Part::date_ranges);
    copy_keys_ = parts.section<char>(Part::copy_keys);
    sequences_ = parts.section<char>(Part::sequences);
    sequence_begin_ = parts.section<std::uint32_t>(Part::sequence_begin);
    words_ = parts.strings(Part::word_text, Part::word_begin);
    word_count_ = parts.section<std::uint32_t>(Part::word_count);
    word_term_ = parts.section<std::uint32_t>(Part::word_term);
    by_text_ = parts.section<std::uint32_t>(Part::words_by_text);
    terms_ = parts.strings(Part::term_text, Part::term_begin);
    term_fences_ = Fences(parts.section<std::uint64_t>(Part::term_fences));
    postings_ = parts.section<char>(Part::postings);
    posting_begin_ = parts.section<std::uint64_t>(Part::posting_begin);
    posting_count_ = parts.section<std::uint32_t>(Part::posting_count);
    values_ = parts.strings(Part::value_text, Part::value_begin);
    value_keys_ = parts.strings(Part::value_key_text, Part::value_key_begin);
    set_values_ = parts.section<std::uint32_t>(Part::set_values);
    set_begin_ = parts.section<std::uint32_t>(Part::set_begin);
}

bool Segment::intact() const {
    try {
        check_->ensure_all();
    } catch (const DamagedSegment&) {
        return false;
    }
    return true;
}

void Segment::sequence(std::uint32_t row,
                       std::vector<std::uint32_t>& ids) const {
    ids.clear();
    each_word(row, [&](std::uint32_t id) { ids.push_back(id); });
}

std::optional<std::uint32_t> Segment::find_word(std::string_view word) const {
    const std::size_t at = first_word_from(word);
    if (at == by_text_.size() || words_[by_text_[at]] != word)
        return std::nullopt;
    return by_text_[at];
}

std::vector<std::uint32_t> Segment::words_with_prefix(
    std::string_view text) const {
    std::vector<std::uint32_t> ids;
    for (std::size_t at = first_word_from(text);
         at != by_text_.size() && words_[by_text_[at]].starts_with(text); ++at)
        ids.push_back(by_text_[at]);
    return ids;
}

// They sort before all words.
std::vector<std::string> Segment::marks() const {
    std::vector<std::string> marks;
    for (std::size_t at = 0; at < by_text_.size(); ++at) {
        const std::string_view word = words_[by_text_[at]];
        if (!word.starts_with(mark_sign)) break;
        marks.emplace_back(word);
    }
    return marks;
}

std::vector<std::uint32_t> Segment::words_of_term(std::uint32_t term) const {
    // Few of many: a stretch is looked at as a whole first.
    constexpr std::size_t stretch = 64;
    std::vector<std::uint32_t> ids;
    const auto terms = terms_of_words();
    const auto look_at = [&](std::size_t from, std::size_t to) {
        for (std::size_t id = from; id < to; ++id)
            if (terms[id] == term)
                ids.push_back(static_cast<std::uint32_t>(id));
    };
    std::size_t from = 0;
    for (; from + stretch <= terms.size(); from += stretch) {
        std::uint32_t found = 0;
        for (std::size_t i = 0; i < stretch; ++i)
            found |= terms[from + i] == term ? 1u : 0u;
        if (found != 0) look_at(from, from + stretch);
    }
    look_at(from, terms.size());
    return ids;
}

std::size_t Segment::first_word_from(std::string_view text) const {
    return first_not_below(0, by_text_.size(), [&](std::size_t at) {
        return words_[by_text_[at]] < text;
    });
}

std::optional<std::uint32_t> Segment::find_term(Place place,
                                                std::string_view stem) const {
    const std::string wanted = term_of(place, stem);
    const auto [from, to] = term_fences_.around(wanted, terms_.size());
    const std::size_t at = first_not_below(
        from, to, [&](std::size_t i) { return terms_[i] < wanted; });
    if (at == terms_.size() || terms_[at] != wanted) return std::nullopt;
    return static_cast<std::uint32_t>(at);
}

PostingList Segment::postings(std::uint32_t term) const {
    const auto ends = posting_begin_.range(term, term + 2);
    const auto bytes = postings_.range(ends[0], ends[1]);
    return {{bytes.data(), bytes.size()}, posting_count_[term]};
}

}  // namespace ibid
