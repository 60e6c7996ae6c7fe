#include "present/json.h"

#include <set>
#include <string_view>

#include <nlohmann/json.hpp>

#include "present/json_nouns.h"

namespace ibid {
namespace {

std::string query_line(const Results& results, bool reasons) {
    const QueryEcho& query = results.query;
    Json out{{"type", "query"},
             {"schema", json_schema_version},
             {"text", query.text},
             {"words", query.words},
             {"relaxed", query.relaxed}};
    out["remarks"] =
        list(query.remarks, [](const Remark& each) { return json_of(each); });
    out["actors"] = list(query.actors, [](const NamedActor& each) {
        return Json{{"words", each.words},
                    {"id", each.actor},
                    {"name", known(each.name)},
                    {"start", each.span.start},
                    {"end", each.span.end}};
    });
    out["suggestions"] = list(results.suggestions, [](const Suggestion& each) {
        return json_of(each);
    });
    if (reasons) out["tree"] = query.tree;
    return line(out);
}

std::string facet_lines(const std::vector<Facet>& facets) {
    std::string out;
    for (const Facet& facet : facets)
        out += line({{"type", "facet"},
                     {"field", facet.field},
                     {"distinct", facet.distinct},
                     {"values", list(facet.values, [](const FacetValue& each) {
                          return Json{{"value", known(each.value)},
                                      {"label", known(each.label)},
                                      {"passages", each.count.passages},
                                      {"articles", each.count.articles}};
                      })}});
    return out;
}

std::string passage_lines(const std::vector<Hit>& hits,
                          const JsonFields& fields) {
    std::string out;
    for (const Hit& hit : hits) out += line(json_of(hit, fields));
    return out;
}

Json summary(const Count& count, std::size_t shown) {
    return {{"type", "summary"},
            {"schema", json_schema_version},
            {"passages", count.passages},
            {"articles", count.articles},
            {"shown", shown},
            {"without_copies", nullptr}};
}

std::string summary_line(const Count& count, std::size_t shown) {
    return line(summary(count, shown));
}

std::string summary_line(const Results& results, std::size_t shown) {
    Json out = summary(results.count, shown);
    out["without_copies"] = results.count.passages - results.copies;
    return line(out);
}

}  // namespace

std::string json_lines(const Results& results, const JsonFields& fields) {
    return query_line(results, fields.reasons) +
           passage_lines(results.hits, fields) + facet_lines(results.facets) +
           summary_line(results, results.hits.size());
}

std::string json_lines(const Results& results,
                       const std::vector<ArticleHits>& articles) {
    std::string out = query_line(results, false);
    for (const ArticleHits& each : articles)
        out += line({{"type", "article"},
                     {"article", json_of(each.article)},
                     {"passages", each.passages}});
    return out + facet_lines(results.facets) +
           summary_line(results, articles.size());
}

std::string json_lines(const Trend& trend, const JsonFields& fields) {
    std::string out = query_line(trend.found, fields.reasons);
    const auto add = [&](const TrendPoint& point) {
        out += line({{"type", "trend"},
                     {"date", trend.about ? "about" : "published"},
                     {"period", known(point.period)},
                     {"from", day(point.days.from)},
                     {"to", day(point.days.to)},
                     {"passages", point.count.passages},
                     {"articles", point.count.articles},
                     {"of_passages", point.of.passages},
                     {"of_articles", point.of.articles},
                     {"share", point.share()}});
    };
    for (const TrendPoint& point : trend.points) add(point);
    const bool undated = trend.undated.passages > 0;
    if (undated) add({"", {}, trend.undated, trend.undated_of});
    return out + summary_line(trend.found.count,
                              trend.points.size() + (undated ? 1 : 0));
}

std::string json_lines(const Comentions& comentions, const JsonFields& fields) {
    std::string out = query_line(comentions.found, fields.reasons);
    const auto actor = [](const Actor& each) {
        return Json{{"id", each.id},
                    {"name", known(each.name)},
                    {"kind", known(each.kind)}};
    };
    for (const Comention& pair : comentions.pairs)
        out += line(
            {{"type", "comention"},
             {"actors", Json::array({actor(pair.first), actor(pair.second)})},
             {"passages", pair.count.passages},
             {"articles", pair.count.articles},
             {"first", known(to_string(pair.earliest))},
             {"last", known(to_string(pair.latest))},
             {"article", json_of(pair.example.article)},
             {"example", json_of(pair.example.passage)}});
    return out + summary_line(comentions.found.count, comentions.pairs.size());
}

std::string json_lines(const std::vector<Hit>& hits, const JsonFields& fields) {
    std::set<std::string_view> articles;
    for (const Hit& hit : hits) articles.insert(hit.article.id);
    const Count count{hits.size(), articles.size()};
    return passage_lines(hits, fields) + summary_line(count, hits.size());
}

std::string json_lines(const std::vector<Actor>& actors) {
    std::string out;
    for (const Actor& actor : actors)
        out += line({{"type", "actor"},
                     {"id", actor.id},
                     {"name", known(actor.name)},
                     {"kind", known(actor.kind)},
                     {"aliases", Json(actor.aliases)},
                     {"places", Json(actor.places)},
                     {"short", Json(actor.short_names)},
                     {"acts_for", known(actor.acts_for)},
                     {"offices", list(actor.offices, [](const auto& each) {
                          return json_of(each);
                      })}});
    return out;
}

std::string json_lines(const std::vector<ActorSuggestion>& suggestions) {
    std::string out;
    for (const ActorSuggestion& each : suggestions)
        out += line({{"type", "proposal"},
                     {"name", each.name},
                     {"kind", each.kind},
                     {"passages", each.count.passages},
                     {"articles", each.count.articles},
                     {"example", each.example.passage.text},
                     {"passage", each.example.passage.id},
                     {"path", known(each.example.article.path)}});
    return out;
}

std::string json_lines(const std::vector<Status>& indexes) {
    std::string out;
    for (const Status& each : indexes) {
        Json kinds = Json::object();
        for (int kind = 0; kind < kind_count; ++kind)
            kinds[std::string(kind_name(static_cast<Kind>(kind)))] =
                each.passages_by_kind[kind];
        out += line({{"type", "status"},
                     {"schema", json_schema_version},
                     {"index", each.dir.string()},
                     {"passages", each.count.passages},
                     {"articles", each.count.articles},
                     {"passages_by_kind", kinds},
                     {"undated_articles", each.undated_articles},
                     {"oldest", known(to_string(each.oldest))},
                     {"newest", known(to_string(each.newest))},
                     {"actors", each.actors_known},
                     {"bytes", each.bytes}});
    }
    return out;
}

std::string json_lines(const std::vector<FailedFile>& files) {
    std::string out;
    for (const FailedFile& file : files)
        out += line({{"type", "failed"},
                     {"schema", json_schema_version},
                     {"file", file.name},
                     {"line", file.line == 0 ? Json() : Json(file.line)},
                     {"message", file.what},
                     {"hint", known(file.hint)},
                     {"more", file.more}});
    return out;
}

std::string json_error(std::string_view what, std::string_view hint) {
    return line({{"type", "error"},
                 {"message", what},
                 {"hint", known(std::string(hint))}});
}

std::string json_text(std::string_view text) {
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace ibid
