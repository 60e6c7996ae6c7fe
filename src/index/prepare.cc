#include "index/prepare.h"

#include <algorithm>

#include "document/passages.h"
#include "document/structure.h"
#include "text/words.h"

namespace ibid {

namespace {

bool needs_structure(const Document& document) {
    return !std::ranges::all_of(document.blocks, [](const Block& block) {
        return block.kind.has_value();
    });
}

}  // namespace

PreparedArticle Preparer::prepare(Document document,
                                  std::uint64_t fingerprint) {
    if (needs_structure(document)) recognise_structure(document);
    std::vector<Passage> passages = split(document);
    StoredArticle stored{std::move(document.article), fingerprint,
                         static_cast<std::uint32_t>(passages.size())};
    PreparedArticle prepared;
    prepared.id = stored.article.id;
    SegmentArticleMaker maker(stored);
    ArticleAnnotator annotator(annotator_, stored.article);
    for (Passage& passage : passages) {
        tokenize(passage.text, tokens_);
        annotator.annotate(passage, tokens_);
        maker.add(passage, tokens_);
        ++prepared.totals.passages;
        if (passage.kind != Kind::body) continue;
        ++prepared.totals.body_passages;
        prepared.totals.body_tokens += stored_length(tokens_.size());
    }
    prepared.segment = maker.take();
    for (const std::string& run : pack_runs(stored, passages))
        prepared.runs.push_back(compressor_.compress(run));
    return prepared;
}

}  // namespace ibid
