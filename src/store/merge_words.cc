#include "store/merge_words.h"

#include "store/merge_terms.h"
#include "store/numbering.h"
#include "store/sequences_output.h"
#include "store/vocabulary.h"

namespace ibid {

namespace {

// Calls each(row) with the old numbers of the rows that stay.
template <class Each>
void each_row(const MergeSource& source, Each each) {
    for (std::uint32_t row = 0; row < source.rows.size(); ++row)
        if (source.rows[row] != MergeSource::gone) each(row);
}

bool is_in_context(const MergeSource& source, std::uint32_t word) {
    const Segment& segment = source.segment();
    const std::string_view stem =
        segment.term(segment.term_of_word(word)).substr(1);
    for (const Place place : {Place::heading, Place::title})
        if (const auto term = segment.find_term(place, stem))
            if (has_postings(source, *term)) return true;
    return false;
}

void count_words(MergeSource& source) {
    const Segment& segment = source.segment();
    source.word_counts.assign(segment.words(), 0);
    if (source.is_whole()) {
        for (std::uint32_t id = 0; id < segment.words(); ++id)
            source.word_counts[id] = segment.word_count(id);
        return;
    }
    std::vector<std::uint32_t> ids;
    each_row(source, [&](std::uint32_t row) {
        segment.sequence(row, ids);
        for (const std::uint32_t id : ids) ++source.word_counts.at(id);
    });
    for (std::uint32_t id = 0; id < segment.words(); ++id)
        if (source.word_counts[id] == 0 && !is_in_context(source, id))
            source.word_counts[id] = MergeSource::gone;
}

// The words of all sources, in one numbering.
struct MergedWords {
    Numbering words;
    std::vector<std::uint32_t> counts;
    std::vector<std::uint32_t> terms;
    std::vector<std::vector<std::uint32_t>> number;  // by source and word id

    explicit MergedWords(const std::vector<MergeSource>& sources) {
        for (const MergeSource& source : sources) {
            number.emplace_back(source.word_counts.size(), MergeSource::gone);
            for (std::uint32_t id = 0; id < source.word_counts.size(); ++id)
                if (source.word_counts[id] != MergeSource::gone)
                    add(source, id);
        }
    }

    void add(const MergeSource& source, std::uint32_t id) {
        const auto [word, is_new] = words.number(source.segment().word(id));
        if (is_new) {
            counts.push_back(0);
            terms.push_back(source.terms.at(source.segment().term_of_word(id)));
        }
        counts[word] += source.word_counts[id];
        number.back()[id] = word;
    }
};

void write_sequences(const std::vector<MergeSource>& sources,
                     const MergedWords& merged,
                     const std::vector<std::uint32_t>& ids_of,
                     SegmentOutput& out) {
    SequencesOutput sequences(out, rows_that_stay(sources));
    std::vector<std::uint32_t> numbers;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const Segment& segment = sources[i].segment();
        numbers = merged.number[i];
        for (std::uint32_t& number : numbers)
            if (number != MergeSource::gone) number = ids_of[number];
        each_row(sources[i], [&](std::uint32_t row) {
            // A word takes a byte or more.
            sequences.row(segment.packed_words(row).size(), [&](auto add) {
                segment.each_word(row,
                                  [&](std::uint32_t id) { add(numbers[id]); });
            });
        });
    }
    sequences.finish();
}

}  // namespace

void choose_words(std::vector<MergeSource>& sources) {
    for (MergeSource& source : sources) count_words(source);
}

void write_words(const std::vector<MergeSource>& sources, SegmentOutput& out) {
    const MergedWords merged(sources);
    write_sequences(
        sources, merged,
        write_vocabulary(merged.words, merged.counts, merged.terms, out), out);
}

}  // namespace ibid
