#include "read/html/main_part.h"

#include <utility>

#include "read/html/debris.h"
#include "read/html/leads.h"
#include "read/html/outline.h"
#include "read/html/root.h"
#include "read/html/teasers.h"

namespace ibid::html {

namespace {

// A page with less prose than this, in bytes, may have more in a noscript
// element, or under names that are wrong.
constexpr std::size_t hardly_any = 200;

MainPart attempt(const Page& page, bool with_noscript, bool trusting) {
    Outline outline = outline_of(page, with_noscript, trusting);
    drop_debris(outline);
    MainPart part;
    part.root = find_root(outline);
    if (trusting) drop_teasers(outline, part.root);
    part.zones = zones_of(outline);
    part.leads = find_leads(outline, part.root, part.zones);
    part.measures = std::move(outline.measures);
    return part;
}

std::size_t prose_of(const MainPart& part) {
    return part.measures[part.root].prose;
}

bool has_text(const MainPart& part) {
    for (const Measure& m : part.measures)
        if (m.live && m.own > 0) return true;
    return false;
}

}  // namespace

MainPart find_main_part(const Page& page) {
    MainPart part = attempt(page, false, true);
    if (prose_of(part) >= hardly_any) return part;
    MainPart other = attempt(page, true, true);
    if (prose_of(other) > 2 * prose_of(part) + hardly_any) return other;
    return has_text(part) ? part : attempt(page, false, false);
}

}  // namespace ibid::html
