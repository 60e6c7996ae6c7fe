#include "read/ignore.h"

#include <fnmatch.h>

#include <algorithm>
#include <utility>

namespace ibid {

namespace {

std::vector<std::string> split(std::string_view text, char mark) {
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t end = text.find(mark);
        parts.emplace_back(text.substr(0, end));
        if (end == text.npos) return parts;
        text.remove_prefix(end + 1);
    }
}

// Trailing spaces do not count unless a backslash stands before them.
void drop_trailing_space(std::string& line) {
    while (!line.empty() &&
           (line.back() == ' ' || line.back() == '\r' || line.back() == '\t')) {
        if (line.size() > 1 && line[line.size() - 2] == '\\') break;
        line.pop_back();
    }
}

}  // namespace

std::optional<IgnoreRules::Rule> IgnoreRules::parse_rule(std::string line) {
    drop_trailing_space(line);
    if (line.empty() || line[0] == '#') return std::nullopt;
    Rule rule;
    if (line[0] == '!') {
        rule.take_back = true;
        line.erase(0, 1);
    }
    if (line.ends_with('/')) {
        rule.folders_only = true;
        line.pop_back();
    }
    // A slash anywhere but at the end ties the rule to its own folder.
    const bool anchored = line.find('/') != line.npos;
    if (line.starts_with('/')) line.erase(0, 1);
    if (line.empty()) return std::nullopt;
    rule.parts = split(line, '/');
    if (!anchored) rule.parts.insert(rule.parts.begin(), "**");
    // "a/**" is what lies in a, not a itself.
    if (rule.parts.back() == "**") rule.parts.emplace_back("*");
    return rule;
}

IgnoreRules::IgnoreRules(std::string_view text) {
    for (std::string& line : split(text, '\n'))
        if (auto rule = parse_rule(std::move(line)))
            rules_.push_back(std::move(*rule));
}

// Goes back to the last "**" only, so that many of them stay cheap.
bool IgnoreRules::matches(const Rule& rule,
                          const std::vector<std::string>& path) {
    const std::vector<std::string>& globs = rule.parts;
    std::size_t glob = 0, part = 0;
    std::optional<std::size_t> star;
    std::size_t resume = 0;
    while (part < path.size()) {
        if (glob < globs.size() && globs[glob] == "**") {
            star = glob++;
            resume = part;
        } else if (glob < globs.size() &&
                   fnmatch(globs[glob].c_str(), path[part].c_str(), 0) == 0) {
            ++glob;
            ++part;
        } else if (star) {
            glob = *star + 1;
            part = ++resume;
        } else {
            return false;
        }
    }
    return glob == globs.size();
}

std::optional<bool> IgnoreRules::ignores(std::string_view path,
                                         bool is_folder) const {
    const std::vector<std::string> parts = split(path, '/');
    const auto rule =
        std::find_if(rules_.rbegin(), rules_.rend(), [&](const Rule& r) {
            return (is_folder || !r.folders_only) && matches(r, parts);
        });
    if (rule == rules_.rend()) return std::nullopt;
    return !rule->take_back;
}

}  // namespace ibid
