#include "read/mail/mail_start.h"

#include <algorithm>
#include <string>

#include "read/html/source_tag.h"

namespace ibid::mail {

namespace {

// The lines of the head in lower case, each behind a line end; "" when the
// first is not of the form "Name: value".
std::string head_lines(std::string_view head) {
    const std::size_t colon = head.find(':');
    if (colon == head.npos || colon == 0 || colon > 50) return "";
    for (const char c : head.substr(0, colon))
        if (c <= ' ' || c == 127) return "";
    std::string lines = '\n' + html::lowered(head);
    std::erase(lines, '\r');
    lines.resize(std::min(lines.find("\n\n"), lines.size()));
    return lines;
}

bool has(const std::string& lines, std::string_view what) {
    return lines.find(what) != lines.npos;
}

}  // namespace

// Machines write these, people do not.
bool begins_as_mail(std::string_view head) {
    const std::string lines = head_lines(head);
    return has(lines, "\nmessage-id:") || has(lines, "\nreceived:") ||
           has(lines, "\nmime-version:");
}

bool begins_as_saved_page(std::string_view head) {
    const std::string lines = head_lines(head);
    return has(lines, "\nmime-version:") && has(lines, "multipart/related") &&
           !has(lines, "\nreceived:") && !has(lines, "\nto:");
}

}  // namespace ibid::mail
