#include "read/html/page_start.h"

#include <cstddef>
#include <string>

#include "read/html/source_tag.h"

namespace ibid::html {

namespace {

constexpr std::size_t looked_at = 1000;  // bytes

}  // namespace

bool begins_as_page(std::string_view head) {
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    const std::string start = lowered(head.substr(0, looked_at));
    // Past an XML declaration and comments.
    std::size_t at = start.find_first_not_of(" \t\r\n");
    while (at != start.npos && (start.compare(at, 2, "<?") == 0 ||
                                start.compare(at, 4, "<!--") == 0)) {
        const std::string_view end = start[at + 1] == '?' ? "?>" : "-->";
        const std::size_t next = start.find(end, at);
        if (next == start.npos) return false;
        at = start.find_first_not_of(" \t\r\n", next + end.size());
    }
    return at != start.npos && (start.compare(at, 14, "<!doctype html") == 0 ||
                                start.compare(at, 5, "<html") == 0);
}

}  // namespace ibid::html
