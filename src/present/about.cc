#include "present/about.h"

#include <algorithm>

#include "present/actor_page.h"
#include "present/counts.h"
#include "present/dates.h"
#include "present/harmless.h"
#include "present/paragraph.h"
#include "present/wrap.h"
#include "text/utf8.h"

namespace ibid {
namespace {

std::string kinds_in_words(const Status& status) {
    std::string out;
    for (int kind = 0; kind < kind_count; ++kind) {
        const std::size_t passages = status.passages_by_kind[kind];
        if (passages == 0) continue;
        if (!out.empty()) out += ", ";
        out += std::to_string(passages) + "\u00A0";
        out += kind_name(static_cast<Kind>(kind));
    }
    return out;
}

std::string dates_in_words(const Status& status) {
    std::string out;
    if (status.newest.known())
        out = "published " + date_in_words(status.oldest, "") +
              (status.oldest == status.newest
                   ? ""
                   : " to " + date_in_words(status.newest, ""));
    if (status.undated_articles > 0) {
        if (!out.empty()) out += ", ";
        out += number_of(status.undated_articles, "article") + " undated";
    }
    return out;
}

std::string names_in_words(const Actor& actor) {
    std::string out;
    for (const std::string& alias : actor.aliases) {
        if (alias == actor.name) continue;
        if (!out.empty()) out += ", ";
        out += alias;
    }
    return out;
}

}  // namespace

std::string about_indexes(const std::vector<Status>& indexes,
                          const Layout& layout) {
    std::string out;
    for (const Status& each : indexes) {
        if (!out.empty()) out += '\n';
        out += indented(each.dir.string(), 0, Tone::title, layout);
        for (const std::string& line :
             {number_of(each.count.articles, "article") + ", " +
                  number_of(each.count.passages, "passage"),
              kinds_in_words(each), dates_in_words(each),
              number_of(each.actors_known, "actor") + " known",
              size_in_words(each.bytes) + " on disk"})
            out += indented(line, 2, Tone::plain, layout);
    }
    return out;
}

std::string about_actors(const std::vector<Actor>& actors,
                         const Layout& layout) {
    if (actors.size() == 1) return actor_page(actors.front(), layout);
    std::size_t widest = 0;
    for (const Actor& actor : actors)
        widest = std::max(widest, display_width(actor.id));
    widest = std::min(widest, layout.width / 3);
    std::string out;
    for (const Actor& actor : actors) {
        const std::string id = fit(harmless(actor.id), widest);
        out += paint(Tone::place, pad_right(id, widest), layout.colour) + "  ";
        out += paint(Tone::title, harmless(actor.name), layout.colour);
        if (!actor.kind.empty())
            out += paint(Tone::quiet, " (" + harmless(actor.kind) + ")",
                         layout.colour);
        out += '\n';
        out += indented(names_in_words(actor), widest + 2, Tone::plain, layout);
    }
    return out;
}

}  // namespace ibid
