// An article and the words of its passages -> what a segment keeps of them.
//
//   SegmentArticleMaker maker(stored);
//   for (const Passage& passage : passages)
//       maker.add(passage, tokenize(passage.text));
//   builder.add(maker.take());
#pragma once

#include <string>
#include <vector>

#include "store/article_record.h"
#include "store/segment_builder.h"
#include "text/index_words.h"
#include "text/token.h"

namespace ibid {

// The mentions of a passage that call the actor by a name of its own, or by a
// capital or a seat: not by the name of a leader or an agency, who is an actor
// too. Linear, as the mentions are in order of their spans.
std::vector<const ActorMention*> mentions_by_name(
    const std::vector<ActorMention>& mentions);

class SegmentArticleMaker {
public:
    explicit SegmentArticleMaker(const StoredArticle& article);

    // `tokens` are those of the passage's text.
    void add(const Passage& passage, const Tokens& tokens);
    SegmentArticle take() { return std::move(made_); }

private:
    std::vector<std::uint32_t> words_of(std::string_view text);
    std::uint32_t number(const Tokens& tokens, std::size_t at) {
        return made_.words.number(index_words_(tokens, at)).id;
    }

    IndexWords index_words_;
    SegmentArticle made_;
    // Passages that follow each other mostly stand under the same headings.
    std::vector<std::string> headings_;
    std::vector<std::uint32_t> heading_words_;
};

}  // namespace ibid
