#include "store/segment_merger.h"

#include <algorithm>

#include "store/merge_dates.h"
#include "store/merge_terms.h"
#include "store/merge_words.h"
#include "store/row_bits.h"
#include "store/value_sets.h"

namespace ibid {

namespace {

template <class IsAlive>
NewNumbers number(std::uint32_t first, std::uint32_t size, bool whole,
                  IsAlive is_alive) {
    return whole ? NewNumbers(first, size) : NewNumbers(first, size, is_alive);
}

// Gives what is alive in each source its new number.
std::vector<MergeSource> number_rows(
    const std::vector<const OpenSegment*>& segments) {
    std::vector<MergeSource> sources;
    NewNumbers articles(0, 0);
    NewNumbers rows(0, 0);
    for (const OpenSegment* open : segments) {
        const Segment& segment = open->segment;
        articles = number(articles.end(), segment.articles(),
                          open->removed_articles.empty(),
                          [open](std::uint32_t article) {
                              return open->is_article_alive(article);
                          });
        rows =
            number(rows.end(), segment.rows(), open->removed.empty(),
                   [open](std::uint32_t row) { return open->is_alive(row); });
        sources.push_back({open, articles, rows});
    }
    return sources;
}

// The sets of values of all sources, as one numbering.
class MergedSets {
public:
    MergedSets(const std::vector<MergeSource>& sources,
               const SegmentOutput& out)
        : sources_(sources) {
        for (const MergeSource& source : sources)
            known_.emplace_back(source.segment().sets(), MergeSource::gone);
        for (std::size_t i = 0; i < sources.size(); ++i) collect(i, out);
    }

    void write(SegmentOutput& out) { rank_ = values_.write(out); }

    // To be asked after write().
    std::uint32_t number(std::size_t source, std::uint32_t set) const {
        return rank_[known_[source][set]];
    }

private:
    void collect(std::size_t i, const SegmentOutput& out) {
        constexpr std::uint32_t at_once = 1u << 16;
        const Segment& segment = sources_[i].segment();
        for (std::uint32_t article = 0; article < segment.articles();
             ++article) {
            if (article % at_once == 0) out.rest();
            if (sources_[i].articles[article] == MergeSource::gone) continue;
            const ArticleRow& row = segment.article(article);
            for (const auto set : {row.authors, row.source, row.language})
                take(i, set);
        }
        const auto actors = segment.actors().range(0, segment.rows());
        for (std::uint32_t row = 0; row < segment.rows(); ++row)
            if (sources_[i].rows[row] != MergeSource::gone)
                take(i, actors[row]);
    }

    void take(std::size_t source, std::uint32_t set) {
        std::uint32_t& known = known_[source][set];
        if (known != MergeSource::gone) return;
        const Segment& segment = sources_[source].segment();
        std::vector<std::uint32_t> values;
        for (const std::uint32_t value : segment.set(set))
            values.push_back(values_.value(segment.value(value)));
        known = values_.set(std::move(values));
    }

    const std::vector<MergeSource>& sources_;
    ValueSets values_;
    std::vector<std::vector<std::uint32_t>> known_;
    std::vector<std::uint32_t> rank_;
};

void write_articles(const std::vector<MergeSource>& sources,
                    const MergedSets& sets, SegmentOutput& out) {
    std::vector<std::uint32_t> first_rows{0};
    ArticleDays days;
    out.begin(SegmentPart::articles);
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const Segment& segment = sources[i].segment();
        for (std::uint32_t article = 0; article < segment.articles();
             ++article) {
            if (sources[i].articles[article] == MergeSource::gone) continue;
            ArticleRow row = segment.article(article);
            for (std::uint32_t* set :
                 {&row.authors, &row.source, &row.language})
                *set = sets.number(i, *set);
            out.append(std::span<const ArticleRow>(&row, 1));
            const std::uint32_t passages = segment.passages_of(article);
            first_rows.push_back(first_rows.back() + passages);
            days.add(segment.days(article), passages);
        }
    }
    out.put(SegmentPart::article_first_row, first_rows);
    days.write(out);
    StringsOutput keys(out, SegmentPart::key_text, SegmentPart::key_begin);
    for (const MergeSource& source : sources)
        for (std::uint32_t i = 0; i < source.articles.size(); ++i)
            if (source.articles[i] != MergeSource::gone)
                keys.append(source.segment().key(i));
    keys.finish();
}

// A column by row, each value of a source changed by `change(source, value)`.
template <class T, class Change>
void write_column(SegmentPart part, const std::vector<MergeSource>& sources,
                  const Section<T>& (Segment::*column)() const, Change change,
                  SegmentOutput& out) {
    constexpr std::uint32_t at_once = 1u << 16;
    out.begin(part);
    std::vector<T> values;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const Segment& segment = sources[i].segment();
        const auto& old = (segment.*column)();
        for (std::uint32_t from = 0; from < segment.rows(); from += at_once) {
            const std::uint32_t to = std::min(segment.rows(), from + at_once);
            values.clear();
            for (std::uint32_t row = from; const T value : old.range(from, to))
                if (sources[i].rows[row++] != MergeSource::gone)
                    values.push_back(change(i, value));
            out.append(std::span<const T>(values));
        }
    }
}

void write_bits(SegmentPart part, const std::vector<MergeSource>& sources,
                const Section<std::uint64_t>& (Segment::*bits)() const,
                SegmentOutput& out) {
    RowBits merged;
    for (const MergeSource& source : sources) {
        const Segment& segment = source.segment();
        const auto words =
            (segment.*bits)().range(0, RowBits::words_for(segment.rows()));
        for (std::uint32_t row = 0; row < segment.rows(); ++row)
            if (source.rows[row] != MergeSource::gone)
                merged.add(row_bit(words, row));
    }
    out.put(part, merged.words());
}

void write_copy_keys(const std::vector<MergeSource>& sources,
                     SegmentOutput& out) {
    CopyKeyLists lists(out);
    std::vector<std::uint32_t> keys;
    for (const MergeSource& source : sources)
        source.segment().each_copy_key(
            [&](std::uint32_t row, std::uint32_t key, bool is_last) {
                keys.push_back(key);
                if (!is_last) return;
                if (source.rows[row] != MergeSource::gone) lists.add(keys);
                keys.clear();
            });
    lists.finish();
}

void write_rows(const std::vector<MergeSource>& sources, const MergedSets& sets,
                SegmentOutput& out) {
    const auto same = [](std::size_t, auto value) { return value; };
    using Part = SegmentPart;
    write_column(
        Part::row_article, sources, &Segment::article_of,
        [&](std::size_t i, std::uint32_t article) {
            return sources[i].articles[article];
        },
        out);
    write_column(Part::row_kind, sources, &Segment::kind, same, out);
    write_column(Part::row_length, sources, &Segment::length, same, out);
    write_column(
        Part::row_actors, sources, &Segment::actors,
        [&](std::size_t i, std::uint32_t set) { return sets.number(i, set); },
        out);
    write_column(Part::row_id_mark, sources, &Segment::id_marks, same, out);
    write_bits(Part::article_begins, sources, &Segment::article_begins, out);
    write_bits(Part::body_rows, sources, &Segment::body_rows, out);
    write_dates(sources, out);
    write_copy_keys(sources, out);
}

}  // namespace

std::string merge_segments(const std::vector<const OpenSegment*>& segments,
                           SegmentOutput& out) {
    std::vector<MergeSource> sources = number_rows(segments);
    MergedSets sets(sources, out);
    sets.write(out);
    write_articles(sources, sets, out);
    write_rows(sources, sets, out);
    choose_words(sources);
    write_terms(sources, out);
    write_words(sources, out);
    return out.finish(rows_that_stay(sources));
}

}  // namespace ibid
