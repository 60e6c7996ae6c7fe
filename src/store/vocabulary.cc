#include "store/vocabulary.h"

#include "store/ordering.h"

namespace ibid {

std::vector<std::uint32_t> write_vocabulary(
    const Numbering& words, const std::vector<std::uint32_t>& counts,
    const std::vector<std::uint32_t>& terms, SegmentOutput& out) {
    const auto by_text = sorted_order(
        words.size(),
        [&](std::uint32_t a, std::uint32_t b) { return words[a] < words[b]; });
    const std::vector<std::uint32_t> text_rank = inverse(by_text);
    // The most frequent words get the smallest ids, hence the shortest bytes.
    const auto by_count =
        sorted_order(words.size(), [&](std::uint32_t a, std::uint32_t b) {
            return counts[a] != counts[b] ? counts[a] > counts[b]
                                          : text_rank[a] < text_rank[b];
        });
    std::vector<std::uint32_t> ids = inverse(by_count);

    StringsOutput texts(out, SegmentPart::word_text, SegmentPart::word_begin);
    std::vector<std::uint32_t> count, term, text_order;
    for (const std::uint32_t word : by_count) {
        texts.append(words[word]);
        count.push_back(counts[word]);
        term.push_back(terms[word]);
    }
    texts.finish();
    for (const std::uint32_t word : by_text) text_order.push_back(ids[word]);
    out.put(SegmentPart::word_count, count);
    out.put(SegmentPart::word_term, term);
    out.put(SegmentPart::words_by_text, text_order);
    return ids;
}

}  // namespace ibid
