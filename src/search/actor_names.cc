#include "search/actor_names.h"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <string>

#include "search/quotation.h"
#include "search/resolve.h"
#include "store/actor_table.h"
#include "text/stop_words.h"
#include "text/utf8.h"
#include "text/words.h"

namespace ibid {

namespace {

using Type = Query::Type;

// Parts of a list that a name may have, and words of a query that are looked
// up: each costs a look into the index.
constexpr std::size_t longest_name = 8;
constexpr std::size_t longest_list = 64;

// Letters as they are written, word by word: "U.S." and "US" are one.
std::vector<std::string> letters_of(std::string_view text) {
    std::vector<std::string> words;
    for (const Token& token : tokenize(text)) {
        std::string& word = words.emplace_back(
            text.substr(token.span.start, token.span.end - token.span.start));
        std::erase(word, '.');
    }
    return words;
}

// "", " ", " of the ", "'s "
bool is_filler(std::string_view text) {
    for (const std::string_view possessive : {"'s", "’s"})
        if (text.starts_with(possessive)) text.remove_prefix(possessive.size());
    return std::ranges::all_of(tokenize(text), is_stop_word, &Token::word) &&
           std::ranges::all_of(text, [](char byte) {
               return byte == ' ' || (byte >= 'a' && byte <= 'z') ||
                      (byte >= 'A' && byte <= 'Z');
           });
}

class Namer {
public:
    Namer(std::string_view text, const Shards& shards,
          std::vector<NamedActor>& found)
        : text_(text), shards_(shards), found_(found) {}

    void look_at(Query& query) {
        if (query.type == Type::none) return;
        if (is_plain(query)) name({&query, 1});
        look_at_list(query.parts);
    }

private:
    void look_at_list(std::vector<Query>& parts) {
        const bool too_long = parts.size() > longest_list;
        for (std::size_t at = 0; at < parts.size();) {
            std::size_t size = 0;
            while (!too_long && size < longest_name &&
                   continues(parts, at, size))
                ++size;
            while (size > 0 && !name({&parts[at], size})) --size;
            if (size == 0 && !is_plain(parts[at])) look_at(parts[at]);
            at += std::max<std::size_t>(size, 1);
        }
    }

    // Whether part at + size follows those before it with nothing between but
    // words that are so common that they are no parts.
    bool continues(const std::vector<Query>& parts, std::size_t at,
                   std::size_t size) const {
        if (at + size == parts.size() || !is_plain(parts[at + size]))
            return false;
        if (size == 0) return true;
        const std::size_t from = parts[at + size - 1].span.end;
        const std::size_t to = parts[at + size].span.start;
        return from <= to && is_filler(text_.substr(from, to - from));
    }

    bool is_plain(const Query& query) const {
        if ((query.type != Type::word && query.type != Type::phrase) ||
            query.form != Query::Form::stemmed || !query.field.empty() ||
            query.span.end <= query.span.start || query.span.end > text_.size())
            return false;
        const bool insisted =
            query.span.start > 0 && text_[query.span.start - 1] == '+';
        return !insisted &&
               !is_quotation_mark(code_point_at(text_, query.span.start).value);
    }

    // Whether the parts together are a known name; if it is one actor's, marks
    // the last of them.
    bool name(std::span<Query> parts) {
        const Span span{parts.front().span.start, parts.back().span.end};
        const std::string words =
            folded_words(text_.substr(span.start, span.end - span.start));
        bool known = false;
        const auto actor = called_so(words, span, known);
        if (!known) return false;
        if (!actor || parts.back().optional || !is_named_here(*actor))
            return true;
        const std::string shown = actor_name(shards_, *actor);
        parts.back().named = {*actor, shown, words, parts.size()};
        found_.push_back({words, *actor, shown, span});
        return true;
    }

    // The one actor that is called so where it is typed so.
    std::optional<std::string> called_so(const std::string& words, Span span,
                                         bool& known) const {
        std::set<std::string> actors;
        bool own_name = false;
        for (const Shard& shard : shards_) {
            const auto uses = uses_of_name(shard.database, words);
            if (!uses) continue;
            known = true;
            for (const NameUse& use : *uses) {
                if (!use.written.empty() &&
                    letters_of(use.written) !=
                        letters_of(
                            text_.substr(span.start, span.end - span.start)))
                    continue;
                actors.insert(use.actor);
                own_name = own_name || !use.inferred;
            }
        }
        if (actors.size() != 1 || !own_name) return std::nullopt;
        return *actors.begin();
    }

    bool is_named_here(const std::string& actor) const {
        return std::ranges::any_of(shards_, [&](const Shard& shard) {
            return std::ranges::any_of(
                shard.columns.segments(), [&](const OpenSegment& open) {
                    return open.segment.find_term(Place::name, actor)
                        .has_value();
                });
        });
    }

    std::string_view text_;
    const Shards& shards_;
    std::vector<NamedActor>& found_;
};

}  // namespace

void name_actors(Query& query, std::string_view text, const Shards& shards,
                 std::vector<NamedActor>& found) {
    Namer(text, shards, found).look_at(query);
}

}  // namespace ibid
