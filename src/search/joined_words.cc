#include "search/joined_words.h"

#include <algorithm>
#include <string>

#include "text/stop_words.h"

namespace ibid {

namespace {

// Shorter words that only a space parts are mostly initials: r un, b us.
constexpr std::size_t shortest = 3;

bool is_number(const std::string& word) {
    return word.front() >= '0' && word.front() <= '9';
}

bool may_join(const Query& a, const Query& b, std::string_view text) {
    for (const Query* word : {&a, &b})
        if (word->type != Query::Type::word || !word->field.empty())
            return false;
    if (b.span.start != a.span.end + 1 || b.span.start > text.size())
        return false;
    const std::string& first = a.words.front();
    const std::string& second = b.words.front();
    if (is_number(first) && is_number(second)) return false;
    if (is_stop_word(first + second)) return false;
    const char between = text[a.span.end];
    return between == '-' || (between == ' ' && first.size() >= shortest &&
                              second.size() >= shortest);
}

bool is_known(const std::string& word, const Shards& shards,
              const Analyzer& analyzer) {
    const auto words = analyzer.in_each_language(word);
    const auto has_one = [&](const OpenSegment& open) {
        return std::ranges::any_of(words, [&](const std::string& one) {
            return open.segment.find_word(one).has_value();
        });
    };
    return std::ranges::any_of(shards, [&](const Shard& shard) {
        return std::ranges::any_of(shard.columns.segments(), has_one);
    });
}

}  // namespace

void join_words(Query& query, std::string_view text, const Shards& shards,
                const Analyzer& analyzer) {
    for (std::size_t i = 1; i < query.parts.size(); ++i) {
        Query& a = query.parts[i - 1];
        Query& b = query.parts[i];
        if (!may_join(a, b, text)) continue;
        const std::string joined = a.words.front() + b.words.front();
        if (!is_known(joined, shards, analyzer)) continue;
        a.also.push_back(joined);
        b.also.push_back(joined);
    }
    for (Query& part : query.parts) join_words(part, text, shards, analyzer);
}

}  // namespace ibid
