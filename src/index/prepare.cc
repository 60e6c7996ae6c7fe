#include "index/prepare.h"

#include <utility>

#include "document/passages.h"
#include "document/structure.h"
#include "text/words.h"

namespace ibid {

PreparedArticle Preparer::prepare(Document document,
                                  std::uint64_t fingerprint) {
    if (needs_structure(document)) recognise_structure(document);
    std::vector<Passage> passages = split(document);
    StoredArticle stored{std::move(document.article), fingerprint,
                         static_cast<std::uint32_t>(passages.size())};
    SegmentArticleMaker maker(stored);
    ArticleAnnotator annotator(annotator_, stored.article);
    for (Passage& passage : passages) {
        tokenize(passage.text, tokens_);
        annotator.annotate(passage, tokens_);
        maker.add(passage, tokens_);
    }
    return pack(stored, passages, maker);
}

std::optional<PreparedArticle> Preparer::retag(const StoredArticle& stored,
                                               std::vector<Passage> passages,
                                               std::size_t& changed) {
    bool same = true;
    ArticleAnnotator annotator(annotator_, stored.article);
    for (Passage& passage : passages) {
        const auto actors = std::move(passage.actors);
        const auto dates = std::move(passage.dates);
        tokenize(passage.text, tokens_);
        annotator.annotate(passage, tokens_);
        if (passage.actors == actors && passage.dates == dates) continue;
        same = false;
        ++changed;
    }
    if (same) return std::nullopt;
    SegmentArticleMaker maker(stored);
    for (const Passage& passage : passages) {
        tokenize(passage.text, tokens_);
        maker.add(passage, tokens_);
    }
    return pack(stored, passages, maker);
}

PreparedArticle Preparer::pack(const StoredArticle& stored,
                               const std::vector<Passage>& passages,
                               SegmentArticleMaker& maker) {
    PreparedArticle prepared;
    prepared.id = stored.article.id;
    prepared.segment = maker.take();
    for (std::size_t i = 0; i < passages.size(); ++i) {
        ++prepared.totals.passages;
        if (passages[i].kind != Kind::body) continue;
        ++prepared.totals.body_passages;
        prepared.totals.body_tokens +=
            stored_length(prepared.segment.passages[i].words.size());
    }
    for (const std::string& run : pack_runs(stored, passages))
        prepared.runs.push_back(compressor_.compress(run));
    return prepared;
}

}  // namespace ibid
