#include "index/compare_segment.h"

#include <algorithm>
#include <map>
#include <set>

#include "index/posting_sums.h"
#include "store/numbering.h"
#include "store/segment_article.h"
#include "text/words.h"

namespace ibid {

namespace {

using Texts = std::set<std::string>;

Texts one_or_none(const std::string& value) {
    return value.empty() ? Texts{} : Texts{value};
}

Texts set_of(const std::vector<std::string>& values) {
    return {values.begin(), values.end()};
}

class Comparison {
public:
    Comparison(const OpenSegment& open, ArticleReader& reader)
        : open_(open),
          segment_(open.segment),
          reader_(reader),
          counts_(segment_.words()),
          key_sums_(segment_.rows()),
          sums_(open) {
        for (std::uint32_t id = 0; id < segment_.words(); ++id)
            words_.number(segment_.word(id));
        segment_.each_copy_key([&](std::uint32_t row, std::uint32_t key, bool) {
            key_sums_[row] = with_key(key_sums_[row], key);
        });
    }

    SegmentComparison run() {
        if (words_.size() != segment_.words())
            differ("words", "repeat themselves");
        for (std::uint32_t i = 0; i < segment_.articles(); ++i) take(i);
        count_removed_words();
        compare_words();
        if (found_.unreadable.empty() && !sums_.first_difference().empty())
            differ("postings",
                   "differ, those of " + sums_.first_difference() + " for one");
        return std::move(found_);
    }

private:
    void differ(const std::string& what, const std::string& how) {
        if (said_.insert(what).second)
            found_.differences.push_back(what + ' ' + how);
    }
    void must(bool holds, const char* what, std::uint32_t docid) {
        if (!holds)
            differ(what, "differ from those of article " +
                             std::to_string(docid) + " of the database");
    }

    void take(std::uint32_t article) {
        if (!open_.is_article_alive(article)) return;
        const std::uint32_t docid = segment_.article(article).docid;
        found_.articles.push_back(docid);
        add_totals(article);
        try {
            const StoredArticle stored = reader_.article(docid);
            SegmentArticleMaker maker(stored);
            for (const Passage& passage : reader_.passages(docid))
                maker.add(passage, tokenize(passage.text));
            compare(article, maker.take());
        } catch (const DamagedSegment&) {
            throw;
        } catch (const Error&) {
            found_.unreadable.push_back(docid);
        }
    }

    void add_totals(std::uint32_t article) {
        each_row(article, [this](std::uint32_t row) {
            ++found_.totals.passages;
            if (segment_.kind()[row] != static_cast<std::uint8_t>(Kind::body))
                return;
            ++found_.totals.body_passages;
            found_.totals.body_tokens += segment_.length()[row];
        });
    }

    template <class Each>
    void each_row(std::uint32_t article, Each each) const {
        for (std::uint32_t row = segment_.first_row(article);
             row < segment_.first_row(article + 1); ++row)
            each(row);
    }

    Texts values(std::uint32_t set) const {
        Texts texts;
        for (const std::uint32_t value : segment_.set(set))
            texts.emplace(segment_.value(value));
        return texts;
    }

    std::vector<DateRange> dates_of(std::uint32_t row) const {
        std::vector<DateRange> dates;
        const std::uint32_t block = row - row % DateLists::block_rows;
        segment_.each_date(
            block, row + 1, [&](std::uint32_t at, std::uint32_t range) {
                if (range >= segment_.date_ranges().size())
                    throw DamagedSegment();
                if (at == row) dates.push_back(segment_.date_ranges()[range]);
            });
        return dates;
    }

    void compare(std::uint32_t article, const SegmentArticle& wanted) {
        const ArticleRow& row = segment_.article(article);
        must(row.id_hash == wanted.row.id_hash &&
                 row.fingerprint == wanted.row.fingerprint &&
                 segment_.days(article) == wanted.days &&
                 segment_.key(article) == wanted.key &&
                 values(row.authors) == set_of(wanted.authors) &&
                 values(row.source) == one_or_none(wanted.source) &&
                 values(row.language) == one_or_none(wanted.language),
             "columns of articles", row.docid);
        must(segment_.passages_of(article) == wanted.passages.size(),
             "numbers of passages", row.docid);
        if (segment_.passages_of(article) != wanted.passages.size()) return;
        std::vector<std::uint32_t> ids;  // of the article's own words
        std::vector<std::uint64_t> hashes;
        for (const std::string_view word : wanted.words.strings()) {
            ids.push_back(words_.number(word).id);
            hashes.push_back(copy_word(word));
        }
        sums_.expect(Place::title, article, wanted.title, ids);
        std::size_t at = 0;
        each_row(article, [&](std::uint32_t i) {
            must(key_sums_[i] == key_sum(wanted.passages[at], hashes),
                 "keys of near copies", row.docid);
            compare_row(i, article, wanted.passages[at++], ids);
        });
    }

    static std::uint32_t with_key(std::uint32_t sum, std::uint32_t key) {
        return (sum ^ key) * 0x9E3779B1u;
    }

    // `words` are hashes by number in the article's vocabulary.
    std::uint32_t key_sum(const SegmentPassage& wanted,
                          const std::vector<std::uint64_t>& words) {
        copy_words_.clear();
        for (const std::uint32_t word : wanted.words)
            copy_words_.push_back(words[word]);
        copy_keys(copy_words_, wanted.sentences, copy_keys_);
        std::uint32_t sum = 0;
        for (const std::uint32_t key : copy_keys_) sum = with_key(sum, key);
        return sum;
    }

    void compare_row(std::uint32_t row, std::uint32_t article,
                     const SegmentPassage& wanted,
                     const std::vector<std::uint32_t>& ids) {
        const std::uint32_t docid = segment_.article(article).docid;
        must(segment_.article_of()[row] == article &&
                 segment_.kind()[row] ==
                     static_cast<std::uint8_t>(wanted.kind) &&
                 segment_.length()[row] == stored_length(wanted.words.size()) &&
                 segment_.id_marks()[row] == id_mark(wanted.id) &&
                 values(segment_.actors()[row]) == set_of(wanted.actors) &&
                 dates_of(row) == wanted.dates,
             "columns of passages", docid);
        std::vector<std::uint32_t> words;
        for (const std::uint32_t word : wanted.words)
            words.push_back(ids[word]);
        segment_.sequence(row, sequence_);
        must(sequence_ == words, "sequences of words", docid);
        for (const std::uint32_t word : words)
            if (word < counts_.size()) ++counts_[word];
        sums_.expect(Place::text, row, wanted.words, ids);
        sums_.expect(Place::heading, row, wanted.headings, ids);
        sums_.expect_actors(row, wanted.actors);
        sums_.expect_names(row, wanted.named);
    }

    // Those of removed articles still count.
    void count_removed_words() {
        for (std::uint32_t row = 0; row < segment_.rows(); ++row) {
            if (open_.is_alive(row)) continue;
            segment_.sequence(row, sequence_);
            for (const std::uint32_t word : sequence_)
                if (word < counts_.size()) ++counts_[word];
        }
    }

    void compare_words() {
        const std::vector<std::uint32_t> by_text =
            segment_.words_with_prefix("");
        if (by_text.size() != segment_.words() ||
            !std::ranges::is_sorted(by_text, {}, [this](std::uint32_t id) {
                return segment_.word(id);
            }))
            differ("words", "are out of order");
        if (!found_.unreadable.empty()) return;
        for (std::uint32_t id = 0; id < segment_.words(); ++id)
            if (counts_[id] != segment_.word_count(id))
                differ("counts of words", "differ, that of " +
                                              std::string(segment_.word(id)) +
                                              " for one");
    }

    const OpenSegment& open_;
    const Segment& segment_;
    ArticleReader& reader_;
    SegmentComparison found_;
    std::set<std::string> said_;
    Numbering words_;  // by the segment's ids, then those that it lacks
    std::vector<std::uint32_t> counts_;
    std::vector<std::uint32_t> key_sums_;  // of each row's copy keys
    PostingSums sums_;
    std::vector<std::uint32_t> sequence_;
    std::vector<std::uint64_t> copy_words_;
    std::vector<std::uint32_t> copy_keys_;
};

}  // namespace

SegmentComparison compare_segment(const OpenSegment& segment,
                                  ArticleReader& articles) {
    return Comparison(segment, articles).run();
}

}  // namespace ibid
