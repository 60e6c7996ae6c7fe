#include "document/page_range.h"

namespace ibid {

std::string page_range(const std::vector<PageMark>& pages, std::size_t begin,
                       std::size_t end) {
    if (pages.empty()) return {};
    const PageMark* first = &pages.front();
    const PageMark* last = first;
    for (const PageMark& page : pages) {
        if (page.at <= begin) first = &page;
        if (page.at < end || page.at <= begin) last = &page;
    }
    if (first->label == last->label) return first->label;
    return first->label + "–" + last->label;
}

}  // namespace ibid
