#include "search/text_check.h"

#include "store/record.h"

namespace ibid {

Check text_check(const Shard& shard, std::vector<WordMatch> words) {
    return [&shard, words = std::move(words),
            sequence =
                std::vector<std::uint32_t>()](std::uint32_t document) mutable {
        const Segment* segment = shard.columns.find(document);
        if (!segment) return 0u;
        for (WordMatch& word : words) word.bind(*segment);
        segment->sequence(document, sequence);
        return count_runs(words, sequence);
    };
}

Check title_check(const Shard& shard, std::vector<WordMatch> words,
                  Analyzer& analyzer) {
    // The passages of an article follow each other: its title is read once.
    return [&shard, &analyzer, words = std::move(words), article = 0u,
            runs = 0u](std::uint32_t document) mutable {
        const Segment* segment = shard.columns.find(document);
        if (!segment) return 0u;
        const std::uint32_t header = segment->row(document).article;
        if (header != article) {
            article = header;
            const std::string data =
                shard.database.get_document(header).get_data();
            runs = count_runs(
                words, analyzer.analyze(unpack_article(data).article.title));
        }
        return runs;
    };
}

}  // namespace ibid
