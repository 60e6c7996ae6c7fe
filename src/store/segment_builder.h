// Articles, in order of their document ids -> a Segment.
//
//   SegmentBuilder builder;
//   builder.add(article);
//   SegmentOutput out(dir);
//   std::string id = builder.write(out);
//
// Memory: bytes(), about 6 for each word of running text, and the vocabulary;
// while it is written some 6 bytes a word more.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/article_days.h"
#include "store/numbering.h"
#include "store/segment.h"
#include "store/segment_output.h"
#include "store/value_sets.h"
#include "text/analyzer.h"

namespace ibid {

// What a segment keeps of a passage. Words are numbers in the article's own
// vocabulary.
struct SegmentPassage {
    Kind kind = Kind::body;
    std::uint64_t id = 0;              // id_number() of Passage::id
    std::vector<std::uint32_t> words;  // of the text, in order
    // The numbers in `words` of those that begin a sentence, but for the first.
    std::vector<std::uint32_t> sentences;
    std::vector<std::uint32_t> headings;  // of the headings above it
    std::vector<std::string> actors;      // ids, in any order
    // Those that the text calls by a name of their own, once for each time.
    std::vector<std::string> named;
    std::vector<DateRange> dates;  // as day_ranges() gives them
};

struct SegmentArticle {
    ArticleRow row;   // but for the sets
    DateRange days;   // of its date, both 0 without one
    std::string key;  // article_key()
    std::vector<std::string> authors;
    std::string source;    // "": none
    std::string language;  // "": unknown
    Numbering words;       // the vocabulary (text/index_words.h)
    std::vector<std::uint32_t> title;
    std::vector<SegmentPassage> passages;
};

class SegmentBuilder {
public:
    void add(const SegmentArticle& article);

    std::uint32_t articles() const {
        return static_cast<std::uint32_t>(articles_.size());
    }
    std::uint32_t rows() const {
        return static_cast<std::uint32_t>(rows_.size());
    }
    // What it holds of them, but for the vocabulary.
    std::size_t bytes() const;

    // Returns the segment's id.
    std::string write(SegmentOutput& out) const;

private:
    struct Row {
        std::uint32_t article = 0;
        std::uint32_t actors = 0;
        std::uint64_t id = 0;
        std::size_t sequence_end = 0;  // in sequences_
        Kind kind = Kind::body;
    };
    // Of a term that is not of the text.
    struct Mention {
        std::uint32_t term = 0;
        Posting posting;
    };

    void add_words(const Numbering& words);
    void add_copy_keys(const SegmentPassage& passage);
    // The numbers of terms that belong to others, by these: looked up once.
    using Known = std::vector<std::uint32_t>;
    std::uint32_t term(Place place, std::string_view stem, Known& known,
                       std::uint32_t of);
    void mention_words(Place place, const std::vector<std::uint32_t>& words,
                       Known& known, std::uint32_t at);
    std::uint32_t add_actors(const SegmentPassage& passage);
    // Of the terms in found_.
    void add_mentions(std::uint32_t at);

    struct Inverted;
    Inverted invert() const;
    void write_articles(SegmentOutput& out) const;
    void write_words(SegmentOutput& out,
                     const std::vector<std::uint32_t>& term_rank) const;
    void write_terms(SegmentOutput& out,
                     const std::vector<std::uint32_t>& order) const;

    Analyzer analyzer_;
    std::vector<ArticleRow> articles_;
    std::vector<std::uint32_t> first_rows_{0};  // and the end of all
    ArticleDays days_;
    std::vector<std::string> keys_;
    std::size_t keys_size_ = 0;  // bytes
    std::vector<Row> rows_;
    std::vector<std::uint32_t> sequences_;  // word ids by first appearance
    Numbering words_;
    std::vector<std::uint32_t> word_term_;
    std::vector<std::uint32_t> word_count_;
    Numbering terms_;
    std::vector<Mention> mentions_;
    ValueSets values_;
    DateLists dates_;
    std::vector<std::uint32_t> global_;  // the article's words -> words_
    Known title_terms_;                  // by the term of the word
    Known heading_terms_;
    Known actor_terms_;  // by the value
    Known name_terms_;
    std::vector<std::uint32_t> found_;       // terms of the passage at hand
    std::vector<std::uint64_t> copy_words_;  // by word
    // The keys of all rows, one row after the other, and where each ends.
    std::vector<std::uint32_t> copy_keys_;
    std::vector<std::size_t> copy_keys_end_;
    std::vector<std::uint64_t> passage_words_;  // of the passage at hand
    std::vector<std::uint32_t> passage_keys_;
};

}  // namespace ibid
