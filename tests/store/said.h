// What a segment says of the articles that are in it, in one order, without the
// numbers that it uses for itself: two segments of the same articles say the
// same.
#pragma once

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

#include "store/columns.h"
#include "store/row_bits.h"

namespace ibid {

inline std::string values_said(const Segment& segment, std::uint32_t set) {
    std::string text = "{";
    for (const std::uint32_t value : segment.set(set))
        text += std::string(segment.value(value)) + '/' +
                std::string(segment.value_key(value)) + ' ';
    return text + "}";
}

inline std::string words_said(const Segment& segment, std::uint32_t row) {
    std::vector<std::uint32_t> ids;
    segment.sequence(row, ids);
    std::string text;
    for (const std::uint32_t id : ids)
        text += std::string(segment.word(id)) + '>' +
                std::string(segment.term(segment.term_of_word(id))) + ' ';
    return text;
}

inline std::string dates_said(const Segment& segment, std::uint32_t wanted) {
    std::string text = "[";
    segment.each_date(
        wanted / 64 * 64, wanted + 1,
        [&](std::uint32_t row, std::uint32_t range) {
            if (row == wanted)
                text += std::to_string(segment.date_ranges()[range].from) +
                        '-' + std::to_string(segment.date_ranges()[range].to) +
                        ' ';
        });
    return text + "]";
}

inline std::string articles_said(const OpenSegment& open) {
    const Segment& segment = open.segment;
    const auto bit = [](const Section<std::uint64_t>& bits, std::uint32_t row) {
        return row_bit(bits.range(0, bits.size()), row);
    };
    std::string text;
    for (std::uint32_t i = 0; i < segment.articles(); ++i) {
        if (!open.is_article_alive(i)) continue;
        const ArticleRow& row = segment.article(i);
        text += std::to_string(row.docid) + ' ' + std::string(segment.key(i)) +
                ' ' + std::to_string(row.id_hash) + ' ' +
                std::to_string(row.fingerprint) + ' ' +
                std::to_string(segment.days(i).from) + ' ' +
                std::to_string(segment.days(i).to) +
                values_said(segment, row.authors) +
                values_said(segment, row.source) +
                values_said(segment, row.language) + '\n';
        for (std::uint32_t at = segment.first_row(i);
             at < segment.first_row(i + 1); ++at)
            text += "  " + std::to_string(segment.kind()[at]) + ' ' +
                    std::to_string(segment.length()[at]) + ' ' +
                    mark_text(segment.id_marks()[at]) +
                    (segment.article_of()[at] == i ? "" : " of another") +
                    (bit(segment.article_begins(), at) ? " first" : "") +
                    (bit(segment.body_rows(), at) ? " body" : "") +
                    values_said(segment, segment.actors()[at]) +
                    dates_said(segment, at) + words_said(segment, at) + '\n';
    }
    return text;
}

// Every term that is in an article, with these places: row or article among
// those that are alive.
inline std::string postings_said(const OpenSegment& open) {
    const Segment& segment = open.segment;
    std::vector<std::uint32_t> rows, articles;
    std::uint32_t row = 0, article = 0;
    for (std::uint32_t i = 0; i < segment.rows(); ++i)
        rows.push_back(open.is_alive(i) ? row++ : 0);
    for (std::uint32_t i = 0; i < segment.articles(); ++i)
        articles.push_back(open.is_article_alive(i) ? article++ : 0);
    std::string text;
    for (std::uint32_t term = 0; term < segment.terms(); ++term) {
        std::string places;
        const bool title = segment.term(term)[0] == 'T';
        for (const Posting& at : read_postings(segment.postings(term)))
            if (title ? open.is_article_alive(at.row) : open.is_alive(at.row))
                places += ' ' +
                          std::to_string((title ? articles : rows)[at.row]) +
                          ':' + std::to_string(at.count);
        if (!places.empty())
            text += std::string(segment.term(term)) + places + '\n';
    }
    return text;
}

inline std::string all_said(const OpenSegment& open) {
    return articles_said(open) + postings_said(open);
}

inline std::string all_said(std::string_view bytes) {
    return all_said(OpenSegment{Segment(bytes), {}, {}});
}

}  // namespace ibid
