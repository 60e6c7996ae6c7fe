#include "read/ignore.h"

#include <string>

#include <doctest/doctest.h>

using ibid::IgnoreRules;

namespace {

// "-" left out, "+" taken back, "." nothing said. A path that ends in a slash
// is a folder's.
char verdict(const std::string& rules, std::string path) {
    const bool folder = path.ends_with('/');
    if (folder) path.pop_back();
    const auto ignored = IgnoreRules(rules).ignores(path, folder);
    return !ignored ? '.' : *ignored ? '-' : '+';
}

}  // namespace

TEST_CASE("rules are gitignore's") {
    struct Case {
        std::string rules;
        std::string path;
        char verdict;
    };
    const Case cases[] = {
        {"", "a", '.'},
        {"\n\n", "a", '.'},
        {"# a", "# a", '.'},
        {"\\# a", "# a", '-'},
        {"\\!a", "!a", '-'},
        {"a", "a", '-'},
        {"a", "b/a", '-'},
        {"a", "ab", '.'},
        {"a", "a/", '-'},
        {"a/", "a/", '-'},
        {"a/", "a", '.'},
        {"a/", "x/y/a/", '-'},
        {"/a", "a", '-'},
        {"/a", "b/a", '.'},
        {"/", "a", '.'},
        {"b/a", "b/a", '-'},
        {"b/a", "x/b/a", '.'},
        {"*.log", "x.log", '-'},
        {"*.log", "b/x.log", '-'},
        {"*.log", "x.txt", '.'},
        {"/*.log", "b/x.log", '.'},
        {"b/*.log", "b/x.log", '-'},
        // A star does not cross a slash.
        {"b/*", "b/c/x", '.'},
        {"b*x", "b/x", '.'},
        {"?.md", "a.md", '-'},
        {"?.md", "ab.md", '.'},
        {"[a-c].md", "b.md", '-'},
        {"[!a-c].md", "b.md", '.'},
        {"**/a", "a", '-'},
        {"**/a", "x/y/a", '-'},
        {"a/**", "a/x", '-'},
        {"a/**", "a/x/y", '-'},
        {"a/**", "a/", '.'},
        {"a/**/b", "a/b", '-'},
        {"a/**/b", "a/x/y/b", '-'},
        {"a/**/b", "a/x/y/c", '.'},
        {"a/**/b/**/c", "a/b/b/x/c", '-'},
        {"**", "a", '-'},
        // The last rule that speaks of a path wins.
        {"*.txt\n!keep.txt", "keep.txt", '+'},
        {"*.txt\n!keep.txt", "drop.txt", '-'},
        {"!keep.txt\n*.txt", "keep.txt", '-'},
        // Space at the end does not count, unless it is escaped.
        {"a   ", "a", '-'},
        {"a\r\nb\r", "b", '-'},
        {"a\\ ", "a ", '-'},
        {"a b", "a b", '-'},
        // Odd input means itself or nothing.
        {"[", "a", '.'},
        {"\\", "a", '.'},
        {"!", "a", '.'},
        {"//", "a", '.'},
        {"\xFF*", "\xFFx", '-'},
    };
    for (const Case& c : cases) {
        CAPTURE(c.rules);
        CAPTURE(c.path);
        CHECK(verdict(c.rules, c.path) == c.verdict);
    }
}

TEST_CASE("hostile rules stay cheap") {
    std::string globs, stars, path;
    for (int i = 0; i < 1000; ++i) {
        globs += "**/a/";
        path += "a/";
    }
    CHECK(verdict(globs + "b", path + "c") == '.');
    for (int i = 0; i < 60; ++i) stars += "*a";
    CHECK(verdict(stars + "b", std::string(250, 'a')) == '.');
}
