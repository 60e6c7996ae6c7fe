// .ibidignore -> whether a path is left out, by gitignore's rules.
//
//   drafts/      folders of that name, here and below
//   /old.txt     this folder's old.txt only
//   a/**/b.md    in any folder below a
//   *.log        any such name
//   !keep.log    takes it back
//   # a comment  (\# and \! begin a name)
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ibid {

class IgnoreRules {
public:
    IgnoreRules() = default;
    explicit IgnoreRules(std::string_view text);

    bool empty() const { return rules_.empty(); }

    // Whether `path`, relative to the rules' folder, is left out; nothing when
    // no rule speaks of it. The last rule that does wins.
    std::optional<bool> ignores(std::string_view path, bool is_folder) const;

private:
    struct Rule {
        std::vector<std::string> parts;  // globs; "**" is any number of folders
        bool folders_only = false;
        bool take_back = false;
    };
    static std::optional<Rule> parse_rule(std::string line);
    static bool matches(const Rule& rule, const std::vector<std::string>& path);

    std::vector<Rule> rules_;
};

}  // namespace ibid
