#include "search/from_here.h"

#include <random>

#include <doctest/doctest.h>

#include "temp_dir.h"

using namespace ibid;

TEST_CASE("a name is rebased from one folder to another") {
    struct Case {
        std::string_view name, from, to, rebased;
    };
    const Case cases[] = {
        {"a/b.txt", "/c", "/c", "a/b.txt"},
        {"a/b.txt", "/c", "/c/a", "b.txt"},
        {"a/b.txt", "/c/d", "/c", "d/a/b.txt"},
        {"a/b.txt", "/c/d", "/", "c/d/a/b.txt"},
        {"a/b.txt", "/", "/a", "b.txt"},
        {"a/b.txt", "/c", "/d", "/c/a/b.txt"},
        {"b.txt", "/c", "/c/a", "/c/b.txt"},
        // The folder's name must end where the path's does.
        {"ab/c.txt", "/c", "/c/a", "/c/ab/c.txt"},
        {"a", "/c", "/c/a", "/c/a"},
        {"/x/y.txt", "/c", "/c", "/x/y.txt"},
        {"/x/y.txt", "/c", "/x", "y.txt"},
        // A record's id is no path, whatever it looks like.
        {"a.jsonl#../b//c", "/c", "/c", "a.jsonl#../b//c"},
        {"a.jsonl#../b//c", "/c/d", "/c", "d/a.jsonl#../b//c"},
        {"bad%FFname%0A.txt", "/c/d", "/c", "d/bad%FFname%0A.txt"},
        {"C#/a.txt", "/c", "/c/C#", "a.txt"},
        {"a//b", "/c", "/c/a", "/c/a//b"},
        // The current folder has been deleted.
        {"a.txt", "/c", "", "c/a.txt"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        CAPTURE(c.to);
        CHECK(rebased(c.name, c.from, c.to) == c.rebased);
        CHECK(rebased(c.rebased, c.to, c.from) == c.name);
    }
}

TEST_CASE("rebasing is undone with the folders exchanged") {
    std::mt19937 random(1);
    const std::string_view parts[] = {"a", "b", "ab", "a#1", "b%0A", ".c"};
    const auto path = [&](std::size_t most) {
        std::string out;
        for (std::size_t n = random() % (most + 1); n > 0; --n)
            out += '/' + std::string(parts[random() % std::size(parts)]);
        return out;
    };
    for (int i = 0; i < 20'000; ++i) {
        const std::string base = path(3).insert(0, i % 7 == 0 ? "/" : "");
        const std::string from = base.starts_with("//") ? "/" : "/x" + base;
        const std::string to = "/x" + path(3);
        std::string name = path(3) + "/file";
        // The name of a file below its folder is relative.
        name = rebased(i % 2 == 0 ? name.substr(1) : name, from, from);
        CAPTURE(name);
        CAPTURE(from);
        CAPTURE(to);
        CHECK(rebased(rebased(name, from, to), to, from) == name);
    }
}

TEST_CASE("an article is called by its file, and its record") {
    struct Case {
        std::string_view id, path, place, path_from_here;
    };
    const Case cases[] = {
        {"k/a.md", "k/a.md", "c/k/a.md", "c/k/a.md"},
        {"k/a.jsonl#17", "k/a.jsonl", "c/k/a.jsonl#17", "c/k/a.jsonl"},
        {"k/a.jsonl#x#y", "k/a.jsonl", "c/k/a.jsonl#x#y", "c/k/a.jsonl"},
        {"/x/a.md", "/x/a.md", "/x/a.md", "/x/a.md"},
        // Of a program, with an id of its own.
        {"quad-2022", "k/a.md", "quad-2022", "c/k/a.md"},
        {"k/a.mdx", "k/a.md", "k/a.mdx", "c/k/a.md"},
        {"review-17", "", "review-17", ""},
        // From standard input.
        {"stdin", "-", "stdin", "-"},
        {"-#17", "-", "-#17", "-"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.id);
        Article article;
        article.id = c.id;
        article.path = c.path;
        call_from("/w", "/w/c", article);
        CHECK(article.place == c.place);
        CHECK(article.path == c.path_from_here);
        CHECK(article.id == c.id);
    }
}

TEST_CASE("a typed place is read from here first") {
    using Names = std::vector<std::string>;
    CHECK(names_of("a.txt", "/none/c/k", "/none/c") ==
          Names{"k/a.txt", "k/a.txt", "a.txt"});
    CHECK(names_of("../k/./a.txt#../1", "/none/c/k", "/none/c") ==
          Names{"k/../k/./a.txt#../1", "k/a.txt#../1", "../k/./a.txt#../1"});
    CHECK(names_of("../c/a.txt", "/none/d", "/none/c")[1] == "a.txt");
    CHECK(names_of("/none/c/a.txt", "/none/d", "/none/c")[0] == "a.txt");
    CHECK(names_of("", "/none", "/none").back().empty());
}

TEST_CASE("links on the way to a file are followed, the last one is not") {
    namespace fs = std::filesystem;
    const TempDir dir;
    const fs::path root = fs::canonical(dir.path());
    write_file(root / "c/k/a.txt", "A");
    fs::create_directory_symlink(root / "c", root / "link");
    fs::create_symlink("a.txt", root / "c/k/b.txt");
    const std::string base = (root / "c").string();
    CHECK(names_of("link/k/a.txt", root.string(), base)[1] == "k/a.txt");
    CHECK(names_of("link/k/b.txt", root.string(), base)[1] == "k/b.txt");
    // So is the index's own folder found.
    fs::create_directory(root / "c/.ibid");
    for (const char* way : {"c/.ibid", "link/.ibid", "c/.ibid/", "c/.ibid/."})
        CHECK(base_of(root / way) == base);
}
