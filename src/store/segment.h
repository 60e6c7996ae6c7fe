// Segment: what matching needs of a run of articles, as arrays in one file.
//
// Rows are passages, numbered from 0 in the order in which they were indexed;
// the passages of an article follow each other. A segment has the postings of
// every stem, the columns by row and by article that ranking, filters and
// facets look at, and each passage's words as a sequence, which serves phrases,
// exact forms and adjacency. It is derived from the articles in the database,
// never changes, and can be made again at any time (segment_builder.h,
// segment_merger.h). Articles that were removed since are known to Columns.
//
// File, little-endian, every section at a multiple of 8 bytes:
//
//   articles    ArticleRow each
//   first rows  u32[articles + 1]: of each article, and the end of all
//   days        u32[articles] each: first and last day of the article's date,
//               0 without one. By block of 64 rows: DateRange, in which the
//               dates lie of the articles with rows there; a bit by row: its
//               article has a date (article_days.h)
//   keys        StringTable, by article: article_key()
//   rows        by row, one array each: article u32, kind u8, length u16,
//               actors u32 (a set), mark of the passage id u32; a bit each
//               (row_bits.h): begins an article, is of Kind::body
//   dates       u32[blocks + 1] begins of blocks of 64 rows; in a block, for
//               each date that a passage talks about, its row (a byte) and
//               number (a varint); DateRange by number, ascending
//   copy keys   of each row of eight words or more its keys, 3 bytes each
//               (copy_key_lists.h)
//   sequences   u32[rows + 1] begins; varint word ids
//   words       StringTable by id (text/index_words.h; the mark of a language
//               alone: an article is in it); u32 count; u32 term; u32 ids in
//               order of the text. An id is the rank by frequency: most take a
//               byte in the sequences
//   terms       StringTable, sorted: place (a byte) and stem, or an actor's
//               id; u64 of the first bytes of every 32nd (section.h)
//   postings    by term (posting_list.h); u64[terms + 1] begins; u32 number.
//               Of articles for titles, else of rows
//   values      StringTable, facet values as written; StringTable, folded
//   sets        u32[sets + 1] begins; u32 ids of values. Set 0 is empty
//   ends        as segment_layout.h says
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/passage.h>

#include "store/article_row.h"
#include "store/copy_key_lists.h"
#include "store/date_lists.h"
#include "store/passage_id.h"
#include "store/posting_list.h"
#include "store/section.h"
#include "store/set_table.h"

namespace ibid {

// Where in an article a term occurs. The last two are no words but actors, by
// their ids: whoever a passage is about, and whom its text calls by a name of
// its own.
enum class Place : char {
    text = 't',
    heading = 'h',
    title = 'T',
    actor = 'a',
    name = 'n',
};

// A term as segments call it.
std::string term_of(Place place, std::string_view stem);

// What articles are sorted by when paths are: path, line end, id.
std::string article_key(const Article& article);

class Segment {
public:
    // Over the bytes of a segment that somebody else keeps alive. Throws
    // DamagedSegment when they are no whole segment; whatever is read of it
    // later may throw that too (section.h).
    explicit Segment(std::string_view bytes);

    // Looks at every byte.
    bool intact() const;

    std::uint32_t rows() const { return rows_; }
    std::uint32_t articles() const {
        return static_cast<std::uint32_t>(article_rows_.size());
    }

    const ArticleRow& article(std::uint32_t i) const {
        return article_rows_[i];
    }
    // Of the article's rows. Of articles(): the end of all rows.
    std::uint32_t first_row(std::uint32_t article) const {
        return first_rows_[article];
    }
    std::uint32_t passages_of(std::uint32_t article) const {
        return first_row(article + 1) - first_row(article);
    }
    // Of the article's date, both 0 without one.
    const Section<Day>& first_days() const { return first_days_; }
    const Section<Day>& last_days() const { return last_days_; }
    DateRange days(std::uint32_t article) const {
        return {first_days_[article], last_days_[article]};
    }
    std::string_view key(std::uint32_t article) const { return keys_[article]; }

    // By row.
    const Section<std::uint32_t>& article_of() const { return article_of_; }
    const Section<std::uint8_t>& kind() const { return kind_; }
    // Words of the text; 65,535 for that many and more.
    const Section<std::uint16_t>& length() const { return length_; }
    const Section<std::uint32_t>& actors() const { return actors_; }
    // id_mark() of Passage::id.
    const Section<std::uint32_t>& id_marks() const { return id_marks_; }

    // Bits by row (store/row_bits.h): it is an article's first; it is of
    // Kind::body. What nearly every search asks of all rows.
    const Section<std::uint64_t>& article_begins() const {
        return article_begins_;
    }
    const Section<std::uint64_t>& body_rows() const { return body_rows_; }
    // Its article has a date.
    const Section<std::uint64_t>& dated_rows() const { return dated_rows_; }
    // By block of 64 rows (ArticleDays): the dates of their articles lie
    // within; both ends are 0 where none has one.
    const Section<DateRange>& day_blocks() const { return day_blocks_; }

    // The spans of days that passages talk about, by number, ascending.
    const Section<DateRange>& date_ranges() const { return date_ranges_; }
    // Calls each(row, number of a span) for rows [first, end), of which `first`
    // is a multiple of 64.
    template <class Each>
    void each_date(std::uint32_t first, std::uint32_t end, Each each) const;

    // Calls each(row, key, whether it is the row's last), for all rows, with
    // the keys by which near copies are found.
    template <class Each>
    void each_copy_key(Each each) const;

    // The ids of the passage's words, in order.
    void sequence(std::uint32_t row, std::vector<std::uint32_t>& ids) const;
    // Calls each(id) with them.
    template <class Each>
    void each_word(std::uint32_t row, Each each) const;
    // As they are stored: varints side by side.
    std::string_view packed_words(std::uint32_t row) const {
        const auto ends = sequence_begin_.range(row, row + 2);
        const auto bytes = sequences_.range(ends[0], ends[1]);
        return {bytes.data(), bytes.size()};
    }
    // Say that they will be read soon: first where they begin, then they.
    void fetch_begin(std::uint32_t row) const { sequence_begin_.fetch(row); }
    void fetch_words(std::uint32_t row) const {
        constexpr std::size_t line = 64;
        const std::string_view bytes = packed_words(row);
        for (std::size_t at = 0; at < bytes.size() && at < 8 * line; at += line)
            __builtin_prefetch(bytes.data() + at);
    }
    // The ids of the words that a term of Place::text stands for.
    std::vector<std::uint32_t> words_of_term(std::uint32_t term) const;

    std::size_t words() const { return words_.size(); }
    std::string_view word(std::uint32_t id) const { return words_[id]; }
    std::uint32_t word_count(std::uint32_t id) const { return word_count_[id]; }
    // The term of Place::text that stands for the word.
    std::uint32_t term_of_word(std::uint32_t id) const {
        return word_term_[id];
    }
    // By word id; all are checked before this returns.
    std::span<const std::uint32_t> terms_of_words() const {
        return word_term_.range(0, word_term_.size());
    }
    std::optional<std::uint32_t> find_word(std::string_view word) const;
    // The ids of all words that begin so, in the order of their text.
    std::vector<std::uint32_t> words_with_prefix(std::string_view text) const;

    // The marks (text/language.h) of the languages that its articles are in,
    // besides the one without a mark.
    std::vector<std::string> marks() const;

    std::size_t terms() const { return terms_.size(); }
    // With its place in front.
    std::string_view term(std::uint32_t id) const { return terms_[id]; }
    std::optional<std::uint32_t> find_term(Place place,
                                           std::string_view stem) const;
    // The bytes are checked before this returns.
    PostingList postings(std::uint32_t term) const;
    std::uint32_t posting_count(std::uint32_t term) const {
        return posting_count_[term];
    }

    std::size_t values() const { return values_.size(); }
    std::string_view value(std::uint32_t id) const { return values_[id]; }
    // The value's words, folded: "lee min yong".
    std::string_view value_key(std::uint32_t id) const {
        return value_keys_[id];
    }
    std::size_t sets() const { return set_begin_.size() - 1; }
    std::span<const std::uint32_t> set(std::uint32_t id) const {
        const auto ends = set_begin_.range(id, id + 2);
        return set_values_.range(ends[0], ends[1]);
    }
    // All of them; their bytes are checked before this returns.
    SetTable all_sets() const {
        return {set_begin_.range(0, set_begin_.size()),
                set_values_.range(0, set_values_.size())};
    }

private:
    std::size_t first_word_from(std::string_view text) const;

    std::string_view bytes_;
    // On the heap: the sections point to it, and a Segment can be moved.
    std::unique_ptr<PageCheck> check_;
    std::uint32_t rows_ = 0;
    Section<ArticleRow> article_rows_;
    Section<std::uint32_t> first_rows_;
    Section<Day> first_days_;
    Section<Day> last_days_;
    Section<DateRange> day_blocks_;
    Section<std::uint64_t> dated_rows_;
    StringTable keys_;
    Section<std::uint32_t> article_of_;
    Section<std::uint8_t> kind_;
    Section<std::uint16_t> length_;
    Section<std::uint32_t> actors_;
    Section<std::uint32_t> id_marks_;
    Section<std::uint64_t> article_begins_;
    Section<std::uint64_t> body_rows_;
    Section<char> dates_;
    Section<std::uint32_t> date_begin_;
    Section<DateRange> date_ranges_;
    Section<char> copy_keys_;
    Section<std::uint32_t> sequence_begin_;
    Section<char> sequences_;
    StringTable words_;
    Section<std::uint32_t> word_count_;
    Section<std::uint32_t> word_term_;
    Section<std::uint32_t> by_text_;
    StringTable terms_;
    Fences term_fences_;
    Section<std::uint32_t> posting_count_;
    Section<std::uint64_t> posting_begin_;
    Section<char> postings_;
    StringTable values_;
    StringTable value_keys_;
    Section<std::uint32_t> set_begin_;
    Section<std::uint32_t> set_values_;
};

template <class Each>
void Segment::each_date(std::uint32_t first, std::uint32_t end,
                        Each each) const {
    for (; first < end; first += DateLists::block_rows) {
        const std::uint32_t block = first / DateLists::block_rows;
        const auto ends = date_begin_.range(block, block + 2);
        const auto bytes = dates_.range(ends[0], ends[1]);
        each_listed_date({bytes.data(), bytes.size()},
                         [&](std::uint32_t row, std::uint32_t range) {
                             if (first + row < end) each(first + row, range);
                         });
    }
}

template <class Each>
void Segment::each_copy_key(Each each) const {
    const auto lengths = length_.range(0, rows_);
    each_listed_key(
        {copy_keys_.range(0, 0).data(), copy_keys_.size()}, rows_,
        [&](std::uint32_t row) { return lengths[row]; },
        [&](std::size_t from, std::size_t to) { copy_keys_.range(from, to); },
        each);
}

template <class Each>
void Segment::each_word(std::uint32_t row, Each each) const {
    const std::string_view bytes = packed_words(row);
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* const end = at + bytes.size();
    while (at < end) {
        std::uint32_t id = *at++;
        // Three of four words take one byte.
        if (id >= 0x80) {
            id &= 0x7Fu;
            for (unsigned shift = 7; at < end; shift += 7) {
                const std::uint32_t byte = *at++;
                id |= (byte & 0x7Fu) << shift;
                if (byte < 0x80) break;
            }
        }
        each(id);
    }
}

}  // namespace ibid
