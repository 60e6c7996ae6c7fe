#include "search/column_values.h"

namespace ibid {

std::uint32_t ArticleRow::*column_of(std::string_view field) {
    if (field == "author") return &ArticleRow::authors;
    if (field == "source") return &ArticleRow::source;
    return &ArticleRow::language;
}

std::vector<std::uint32_t> column_values(const OpenSegment& open,
                                         std::string_view field) {
    const Segment& segment = open.segment;
    std::vector<bool> set_seen(segment.sets());
    std::vector<bool> value_seen(segment.values());
    std::vector<std::uint32_t> values;
    const auto column = column_of(field);
    for (std::uint32_t i = 0; i < segment.articles(); ++i) {
        if (!open.is_article_alive(i)) continue;
        const std::uint32_t set = segment.article(i).*column;
        if (set_seen[set]) continue;
        set_seen[set] = true;
        for (const std::uint32_t value : segment.set(set)) {
            if (!value_seen[value]) values.push_back(value);
            value_seen[value] = true;
        }
    }
    return values;
}

}  // namespace ibid
