#include "search/compile.h"

#include <algorithm>
#include <set>

#include "search/text_check.h"
#include "search/wordless.h"
#include "store/record.h"
#include "store/schema.h"
#include "store/terms.h"

namespace ibid {

namespace {

class Compiler {
public:
    Compiler(const Shard& shard, Analyzer& analyzer)
        : shard_(shard), analyzer_(analyzer) {}

    Compiled run(const Query& query) {
        compiled_.root = cursor(query);
        if (compiled_.leaves.empty()) return std::move(compiled_);
        if (const auto rest = without_words(query))
            compiled_.wordless = cursor(*rest);
        return std::move(compiled_);
    }

private:
    using Type = Query::Type;

    CursorPtr cursor(const Query& query) {
        switch (query.type) {
            case Type::everything:
                return all_passages();
            case Type::word:
            case Type::phrase:
                return words(query);
            case Type::field:
                return field(query);
            case Type::date:
                return date(query);
            case Type::all:
                return all(query);
            case Type::any:
                return any(query);
            case Type::none:
                return none(query);
        }
        return list_cursor({});
    }

    CursorPtr term(std::string_view prefix, std::string_view value) {
        return term_cursor(shard_.database, make_term(prefix, value));
    }

    CursorPtr all_passages() {
        return with_row([](const Row& row) { return row.kind != no_kind; });
    }

    template <class Test>
    CursorPtr with_row(Test test) {
        return checked_cursor(
            term_cursor(shard_.database, ""),
            [test, &columns = shard_.columns](std::uint32_t docid) {
                const Segment* segment = columns.find(docid);
                return segment && test(segment->row(docid)) ? 1u : 0u;
            });
    }

    CursorPtr date(const Query& query) {
        return with_row([range = query.dates](const Row& row) {
            return row.kind != no_kind && row.first_day != 0 &&
                   (range.to == 0 || row.first_day <= range.to) &&
                   (range.from == 0 || row.last_day >= range.from);
        });
    }

    CursorPtr field(const Query& query) {
        const std::string_view prefix = find_field(query.field)->prefix;
        std::vector<CursorPtr> parts;
        for (const std::string& value : query.terms)
            parts.push_back(term(prefix, value));
        if (parts.empty()) return list_cursor({});
        return union_cursor(std::move(parts));
    }

    CursorPtr any(const Query& query) {
        const bool outer = below_any_;
        below_any_ = true;
        std::vector<CursorPtr> parts;
        for (const Query& part : query.parts) parts.push_back(cursor(part));
        below_any_ = outer;
        return union_cursor(std::move(parts));
    }

    CursorPtr none(const Query& query) {
        return difference_cursor(all_passages(), negated(query));
    }

    CursorPtr negated(const Query& query) {
        const bool outer = positive_;
        positive_ = false;
        CursorPtr inner = cursor(query.parts.front());
        positive_ = outer;
        return inner;
    }

    CursorPtr all(const Query& query) {
        std::vector<CursorPtr> wanted;
        std::vector<CursorPtr> unwanted;
        const bool outer = apart_;
        apart_ = below_any_;
        for (const Query& part : query.parts) {
            if (part.type == Type::none)
                unwanted.push_back(negated(part));
            else if (part.optional)
                optional(part);
            else
                wanted.push_back(cursor(part));
        }
        apart_ = outer;
        CursorPtr result = wanted.empty()
                               ? all_passages()
                               : intersection_cursor(std::move(wanted));
        if (unwanted.empty()) return result;
        return difference_cursor(std::move(result),
                                 union_cursor(std::move(unwanted)));
    }

    // A word that scores where it occurs and that no match depends on.
    void optional(const Query& query) {
        const bool outer = apart_;
        apart_ = true;
        cursor(query);
        apart_ = outer;
    }

    CursorPtr words(const Query& query) {
        if (query.field == "title") return title_words(query);
        Leaf leaf;
        CursorPtr found = places(query, leaf);
        if (!positive_) return found;
        if (apart_) {
            leaf = {};
            leaf.owned = places(query, leaf);
        }
        leaf.query = &query;
        compiled_.leaves.push_back(std::move(leaf));
        return found;
    }

    // Where the words are, with the leaf's cursors.
    CursorPtr places(const Query& query, Leaf& leaf) {
        CursorPtr text = matching(query, "", leaf.passages_with);
        leaf.text = text.get();
        if (!positive_) return text;
        std::vector<CursorPtr> found;
        found.push_back(std::move(text));
        if (query.type == Type::word && query.form == Query::Form::stemmed) {
            const std::string& stem = analyzer_.stem(query.words.front());
            found.push_back(term(heading_prefix, stem));
            leaf.heading = found.back().get();
            found.push_back(term(find_field("title")->prefix, stem));
            leaf.title = found.back().get();
        }
        return union_cursor(std::move(found));
    }

    // A condition on the title holds for all of the article's passages and
    // says nothing about which of them is the best.
    CursorPtr title_words(const Query& query) {
        std::vector<std::uint32_t> unused;
        return matching(query, find_field("title")->prefix, unused);
    }

    // Documents that have the query's words under the prefix, side by side and
    // in the form that it asks for.
    CursorPtr matching(const Query& query, std::string_view prefix,
                       std::vector<std::uint32_t>& passages_with) {
        std::vector<WordMatch> wanted;
        std::vector<CursorPtr> parts;
        std::set<std::string> seen;
        for (const std::string& word : query.words) {
            wanted.emplace_back(query.form, word, analyzer_);
            if (seen.insert(word).second)
                parts.push_back(
                    candidates(wanted.back(), prefix, passages_with));
        }
        CursorPtr found = intersection_cursor(std::move(parts));
        if (query.words.size() == 1 && query.form == Query::Form::stemmed)
            return found;
        return checked_cursor(
            std::move(found),
            prefix.empty() ? text_check(shard_, std::move(wanted))
                           : title_check(shard_, std::move(wanted), analyzer_));
    }

    CursorPtr candidates(const WordMatch& word, std::string_view prefix,
                         std::vector<std::uint32_t>& passages_with) {
        std::set<std::string> stems{word.stem()};
        if (word.form() == Query::Form::prefix) stems = stems_of(word);
        std::uint32_t passages = 0;
        std::vector<std::uint32_t> documents;
        for (const std::string& stem : stems) {
            const std::string name = make_term(prefix, stem);
            passages += shard_.database.get_termfreq(name);
            if (word.form() == Query::Form::prefix)
                documents.insert(documents.end(),
                                 shard_.database.postlist_begin(name),
                                 shard_.database.postlist_end(name));
        }
        passages_with.push_back(passages);
        if (word.form() != Query::Form::prefix)
            return term(prefix, word.stem());
        std::ranges::sort(documents);
        documents.erase(std::ranges::unique(documents).begin(),
                        documents.end());
        return list_cursor(std::move(documents));
    }

    // The stems of all words that begin as the prefix says.
    std::set<std::string> stems_of(const WordMatch& prefix) const {
        std::set<std::string> stems;
        for (const Segment& segment : shard_.columns.segments())
            for (const auto id : segment.words_with_prefix(prefix.word()))
                stems.emplace(segment.stem_of(id));
        return stems;
    }

    const Shard& shard_;
    Analyzer& analyzer_;
    Compiled compiled_;
    bool positive_ = true;
    bool below_any_ = false;
    // Whether leaves need cursors of their own: a conjunction below an `any`
    // looks for its own next match past the document where the root stands.
    bool apart_ = false;
};

}  // namespace

bool Compiled::in_text(std::uint32_t document) {
    for (const Leaf& leaf : leaves)
        if (!leaf.query->optional && leaf.text->at(document)) return true;
    return leaves.empty() || (wordless && wordless->at(document));
}

Compiled compile(const Query& query, const Shard& shard, Analyzer& analyzer) {
    return Compiler(shard, analyzer).run(query);
}

}  // namespace ibid
