#include "search/compile.h"

#include <algorithm>
#include <set>

#include "search/column_nodes.h"
#include "search/date_nodes.h"
#include "search/named_node.h"
#include "search/title_match.h"
#include "search/word_group.h"
#include "search/word_nodes.h"
#include "search/wordless.h"
#include "store/schema.h"

namespace ibid {

namespace {

class Compiler {
public:
    Compiler(const Shard& shard, const OpenSegment& open, bool with_context,
             Analyzer& analyzer)
        : shard_(shard),
          open_(open),
          segment_(open.segment),
          analyzer_(analyzer) {
        compiled_.has_context = with_context;
    }

    Compiled run(const Query& query) {
        compiled_.root = alone(query);
        if (compiled_.leaves.empty() || !compiled_.has_context)
            return std::move(compiled_);
        if (const auto rest = without_words(query))
            compiled_.wordless = node(*rest);
        return std::move(compiled_);
    }

private:
    using Type = Query::Type;
    using Form = Query::Form;

    NodePtr node(const Query& query) {
        switch (query.type) {
            case Type::everything:
                return every_row(segment_.rows());
            case Type::word:
            case Type::phrase:
                return query.field == "title" ? title(query) : words(query);
            case Type::field:
                return field_node(segment_, query);
            case Type::date:
                return time_node(segment_, query);
            case Type::all:
                return all(query);
            case Type::any:
                return any(query);
            case Type::none:
                return all_of({}, {negated(query)}, segment_.rows());
        }
        return any_of({});
    }

    // A node that is no part of a conjunction.
    NodePtr alone(const Query& query) {
        const std::size_t first = compiled_.leaves.size();
        NodePtr found = node(query);
        return query.named ? or_named(query, std::move(found), first) : found;
    }

    // What `words` finds, or another name of the actor that they name. Their
    // leaves are those from `first` on.
    NodePtr or_named(const Query& query, NodePtr words, std::size_t first) {
        Leaf leaf;
        leaf.query = &query;
        leaf.is_other_name = true;
        leaf.share = other_name_share;
        leaf.first_word = first;
        std::vector<NodePtr> texts;
        for (std::size_t i = first; i < compiled_.leaves.size(); ++i) {
            const Leaf& word = compiled_.leaves[i];
            if (word.query->optional) continue;
            texts.push_back(word.text);
            leaf.passages_with.insert(leaf.passages_with.end(),
                                      word.passages_with.begin(),
                                      word.passages_with.end());
        }
        const auto id = segment_.find_term(Place::name, query.named->actor);
        const NodePtr names = id ? term_node(segment_, *id) : any_of({});
        leaf.text = other_name_node(
            names, all_of(std::move(texts), {}, segment_.rows()));
        compiled_.leaves.push_back(std::move(leaf));
        return any_of({std::move(words), names});
    }

    NodePtr any(const Query& query) {
        std::vector<NodePtr> parts;
        std::vector<std::size_t> begins;  // by part, of its leaves
        for (const Query& part : query.parts) {
            begins.push_back(compiled_.leaves.size());
            NodePtr found = node(part);
            if (part.named)
                found = or_named(part, std::move(found),
                                 begins[begins.size() - part.named->parts]);
            parts.push_back(std::move(found));
        }
        return any_of(std::move(parts));
    }

    NodePtr all(const Query& query) {
        std::vector<NodePtr> wanted;
        std::vector<NodePtr> unwanted;
        // By part, where its nodes and its leaves begin.
        std::vector<std::pair<std::size_t, std::size_t>> begins;
        for (const Query& part : query.parts) {
            begins.emplace_back(wanted.size(), compiled_.leaves.size());
            if (part.type == Type::none)
                unwanted.push_back(negated(part));
            else if (NodePtr found = node(part); !part.optional)
                wanted.push_back(std::move(found));
            if (!part.named) continue;
            const auto [first, leaf] =
                begins[begins.size() - part.named->parts];
            const auto from =
                wanted.begin() + static_cast<std::ptrdiff_t>(first);
            NodePtr words = all_of({from, wanted.end()}, {}, segment_.rows());
            wanted.erase(from, wanted.end());
            wanted.push_back(or_named(part, std::move(words), leaf));
        }
        return all_of(std::move(wanted), std::move(unwanted), segment_.rows());
    }

    NodePtr negated(const Query& query) {
        const bool outer = positive_;
        positive_ = false;
        NodePtr inner = node(query.parts.front());
        positive_ = outer;
        return inner;
    }

    // Only what the text says leaves a passage out.
    NodePtr words(const Query& query) {
        Leaf leaf;
        leaf.query = &query;
        const std::vector<WordMatch> wanted = word_matches(query, analyzer_);
        leaf.text = in_text(wanted, leaf.passages_with);
        if (!positive_) return leaf.text;
        if (query.type == Type::word &&
            wanted.front().form() == Form::stemmed) {
            leaf.heading = term(Place::heading, wanted.front());
            leaf.title = term(Place::title, wanted.front());
        }
        std::vector<NodePtr> places{leaf.text};
        for (const NodePtr& place : {leaf.heading, leaf.title})
            if (place && compiled_.has_context) places.push_back(place);
        compiled_.leaves.push_back(std::move(leaf));
        return any_of(std::move(places));
    }

    // nullptr when the segment has no such term.
    NodePtr term(Place place, const WordMatch& word) {
        std::vector<NodePtr> parts;
        for (const std::string& stem : word.stems()) {
            const auto id = segment_.find_term(place, stem);
            if (!id) continue;
            parts.push_back(place == Place::title ? title_node(segment_, *id)
                                                  : term_node(segment_, *id));
        }
        return in_any_language(std::move(parts));
    }

    NodePtr in_text(const std::vector<WordMatch>& wanted,
                    std::vector<std::uint32_t>& passages_with) {
        std::vector<NodePtr> parts;
        std::set<std::string> seen;
        for (const WordMatch& word : wanted) {
            if (!seen.insert(word.word()).second) continue;
            parts.push_back(one_word(word));
            passages_with.push_back(count_of(word, *parts.back()));
        }
        if (wanted.size() > 1)
            return run_node(segment_, wanted, std::move(parts));
        return all_of(std::move(parts), {}, segment_.rows());
    }

    NodePtr one_word(const WordMatch& word) {
        switch (word.form()) {
            case Form::stemmed:
                if (NodePtr found = term(Place::text, word)) return found;
                break;
            case Form::exact: {
                WordMatch bound = word;
                bound.bind(segment_);
                const std::vector<std::uint32_t> ids = bound.word_ids();
                if (!ids.empty()) return forms_node(segment_, ids);
                break;
            }
            case Form::prefix:
                return forms_node(segment_,
                                  segment_.words_with_prefix(word.word()));
        }
        return any_of({});
    }

    // Those that have the word in any form; of a prefix, all of its words.
    std::uint32_t count_of(const WordMatch& word, const Node& found) const {
        if (word.form() == Form::prefix) return found.estimate();
        std::uint32_t sum = 0;
        for (const std::string& stem : word.stems())
            if (const auto id = segment_.find_term(Place::text, stem))
                sum += segment_.posting_count(*id);
        return sum;
    }

    // A condition on the title holds for all of the article's passages and
    // says nothing about which of them is the best.
    NodePtr title(const Query& query) {
        const std::vector<WordMatch> wanted = word_matches(query, analyzer_);
        if (wanted.size() > 1 || wanted.front().form() != Form::stemmed)
            return title_run_node(shard_, open_, wanted, analyzer_);
        NodePtr found = term(Place::title, wanted.front());
        return found ? found : any_of({});
    }

    const Shard& shard_;
    const OpenSegment& open_;
    const Segment& segment_;
    Analyzer& analyzer_;
    Compiled compiled_;
    bool positive_ = true;
};

}  // namespace

void Compiled::keep_in_text(const Window& window, Bits& rows) {
    if (!has_context || leaves.empty()) return;
    Bits without = rows;
    const auto pass = [&](const NodePtr& node) {
        Bits found = without;
        node->narrow(window, found);
        without -= found;
    };
    for (const Leaf& leaf : leaves)
        if (!leaf.query->optional && without.any()) pass(leaf.text);
    if (wordless && without.any()) pass(wordless);
    rows -= without;
}

Compiled compile(const Query& query, const Shard& shard, std::uint32_t segment,
                 bool context_suffices, Analyzer& analyzer) {
    const bool with_context = context_suffices || word_groups(query) > 1;
    return Compiler(shard, shard.columns.segments()[segment], with_context,
                    analyzer)
        .run(query);
}

}  // namespace ibid
