// Mentions -> one readable line, to compare in tables of cases:
// "PRK:DPRK@4-8 RUS?:Moscow@20-26"; the ? marks an inferred one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <ibid/passage.h>

namespace ibid {

inline std::string slice(std::string_view text, const Span& span) {
    return std::string(text.substr(span.start, span.end - span.start));
}

inline std::string shown(std::string_view text,
                         const std::vector<ActorMention>& mentions,
                         bool with_places = false) {
    std::string out;
    for (const ActorMention& mention : mentions) {
        if (!out.empty()) out += ' ';
        out += mention.actor + (mention.inferred ? "?:" : ":") +
               slice(text, mention.span);
        if (with_places)
            out += '@' + std::to_string(mention.span.start) + '-' +
                   std::to_string(mention.span.end);
    }
    return out;
}

// "2018", "2018-05", "1990..1999", with the words: "2018-05[May 2018]"; the ?
// marks an inferred one.
inline std::string shown(std::string_view text,
                         const std::vector<DateMention>& mentions) {
    std::string out;
    for (const DateMention& mention : mentions) {
        if (!out.empty()) out += ' ';
        out += to_string(mention.from);
        if (mention.to != mention.from) out += ".." + to_string(mention.to);
        if (mention.inferred) out += '?';
        out += '[' + slice(text, mention.span) + ']';
    }
    return out;
}

}  // namespace ibid
