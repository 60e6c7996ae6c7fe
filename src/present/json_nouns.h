// The JSON of what results are made of: what json.cc puts into lines. For that
// file alone, which includes nlohmann-json before it: a library has one door.
#pragma once

#include <string>
#include <string_view>

#include "present/json.h"

namespace ibid {

using Json = nlohmann::ordered_json;

inline Json known(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

template <typename List, typename Make>
inline Json list(const List& items, Make make) {
    Json out = Json::array();
    for (const auto& item : items) out.push_back(make(item));
    return out;
}

inline std::string line(const Json& object) {
    return object.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

inline Json json_of(const Span& span) {
    return {{"start", span.start}, {"end", span.end}};
}

inline Json json_of(const Article& article) {
    return {{"id", article.id},
            {"title", known(article.title)},
            {"authors", Json(article.authors)},
            {"date", known(to_string(article.date))},
            {"source", known(article.source)},
            {"path", known(article.path)},
            {"url", known(article.url)},
            {"language", known(article.language)},
            {"csl", Json(article.csl)}};
}

// The span's text, as far as the text reaches.
inline std::string_view slice(const std::string& text, const Span& span) {
    if (span.start > span.end || span.start > text.size()) return {};
    return std::string_view(text).substr(span.start, span.end - span.start);
}

inline Json json_of(const ActorMention& actor, const std::string& text) {
    return {{"id", actor.actor},
            {"name", known(actor.name)},
            {"surface", slice(text, actor.span)},
            {"start", actor.span.start},
            {"end", actor.span.end},
            {"inferred", actor.inferred},
            {"through",
             actor.inferred ? Json(through_name(actor.through)) : Json()},
            {"via", known(actor.via)}};
}

inline Json day(Day number) {
    if (number == 0) return {};
    return to_string(Date{static_cast<int>(number / 10000),
                          static_cast<int>(number / 100 % 100),
                          static_cast<int>(number % 100)});
}

inline Json json_of(const ActorOffice& office) {
    return {{"title", office.title},
            {"of", office.of},
            {"from", day(office.held.from)},
            {"to", day(office.held.to)}};
}

inline Json json_of(const DateMention& date, const std::string& text) {
    return {{"from", known(to_string(date.from))},
            {"to", known(to_string(date.to))},
            {"surface", slice(text, date.span)},
            {"start", date.span.start},
            {"end", date.span.end},
            {"inferred", date.inferred}};
}

// What a passage has of its own, whether it is a hit or a neighbour.
inline void add(Json& out, const Passage& passage) {
    out["id"] = passage.id;
    out["text"] = passage.text;
    out["para"] = passage.number;
    out["part"] = passage.part == 0 ? Json() : Json(passage.part);
    out["page"] = known(passage.page);
    out["heading"] = Json(passage.headings);
    out["kind"] = kind_name(passage.kind);
}

inline Json json_of(const Passage& passage) {
    Json out = Json::object();
    add(out, passage);
    return out;
}

inline Json json_of(const Hit& hit, const JsonFields& fields) {
    const Passage& passage = hit.passage;
    const auto neighbour = [](const Passage& each) { return json_of(each); };
    Json out{{"type", "passage"}, {"rank", hit.rank}, {"score", hit.score}};
    add(out, passage);
    out["article"] = json_of(hit.article);
    out["actors"] = list(passage.actors, [&](const ActorMention& actor) {
        return json_of(actor, passage.text);
    });
    out["dates"] = list(passage.dates, [&](const DateMention& date) {
        return json_of(date, passage.text);
    });
    out["highlights"] =
        list(hit.highlights, [](const Span& span) { return json_of(span); });
    out["also_in"] = hit.also_in;
    if (fields.reasons) out["reasons"] = Json(hit.reasons);
    if (fields.context) {
        out["before"] = list(hit.before, neighbour);
        out["after"] = list(hit.after, neighbour);
    }
    return out;
}

inline Json json_of(const Remark& remark) {
    Json out = json_of(remark.span);
    if (remark.span.start == remark.span.end)
        out = {{"start", {}}, {"end", {}}};
    out["text"] = remark.text;
    return out;
}

inline Json json_of(const Suggestion& suggestion) {
    return {{"word", suggestion.word},
            {"better", suggestion.better},
            {"start", suggestion.span.start},
            {"end", suggestion.span.end},
            {"query", suggestion.query}};
}

}  // namespace ibid
