#include "present/actor_page.h"

#include <algorithm>

#include "present/harmless.h"
#include "present/paragraph.h"

namespace ibid {
namespace {

std::string day_in_words(Day day) {
    return to_string(Date{static_cast<int>(day / 10000),
                          static_cast<int>(day / 100 % 100),
                          static_cast<int>(day % 100)});
}

std::string listed(const std::vector<std::string>& names) {
    std::string out;
    for (const std::string& name : names)
        out += (out.empty() ? "" : ", ") + name;
    return out;
}

std::string row(std::string_view what, const std::string& text,
                const Layout& layout) {
    if (text.empty()) return "";
    return indented(std::string(what) + ": " + harmless(text), 2, Tone::plain,
                    layout);
}

std::string in_words(const ActorOffice& office) {
    return office.title + ", " + office.of + ", " +
           day_in_words(office.held.from) + ".." +
           (office.held.to == 0 ? "" : day_in_words(office.held.to));
}

}  // namespace

std::string actor_page(const Actor& actor, const Layout& layout) {
    std::vector<std::string> names = actor.aliases;
    std::erase_if(names, [&](const std::string& name) {
        return name == actor.name || std::ranges::count(actor.places, name) > 0;
    });
    std::string out =
        paint(Tone::place, harmless(actor.id), layout.colour) + "  " +
        paint(Tone::title, harmless(actor.name), layout.colour) +
        paint(Tone::quiet, " (" + harmless(actor.kind) + ")", layout.colour) +
        '\n';
    out += row("also", listed(names), layout);
    out += row("inferred from", listed(actor.places), layout);
    out += row("once named", listed(actor.short_names), layout);
    out += row("acts for", actor.acts_for, layout);
    for (const ActorOffice& office : actor.offices)
        out += row("office", in_words(office), layout);
    return out;
}

}  // namespace ibid
