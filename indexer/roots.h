// Roots: the folders and files that an index is made from, and which source
// files lie in them.
//
//   Roots roots("/a/.ibid");
//   roots.add("/a/reports");
//   roots.hold("reports/one.md") -> true: "/a/reports/one.md"
//
// The index keeps them relative to the folder that holds it where they lie
// below it, so that a folder that is moved together with its index still knows
// itself.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace ibid {

// The key of the index's note that keeps them.
inline constexpr const char* roots_note = "roots";

class Roots {
public:
    explicit Roots(const std::filesystem::path& index_dir);

    // "-" and what lies below another root add nothing; a root above others
    // takes their place.
    void add(const std::filesystem::path& source);

    // What lies at or below this name (a source file's, or a folder's that
    // could not be opened) is held no more.
    void except(const std::string& name);

    // Whether the source file of that name lies at or below a root.
    bool hold(std::string_view file_name) const;

    // As they can be opened.
    const std::vector<std::filesystem::path>& paths() const { return paths_; }

    // As a note of the index: each followed by a NUL.
    std::string to_note() const;
    void add_note(std::string_view note);

private:
    void add_resolved(const std::filesystem::path& path);
    std::string absolute(std::string_view name) const;

    std::filesystem::path base_;  // absolute; the folder that holds the index
    std::vector<std::filesystem::path> paths_;  // absolute
    std::vector<std::string> exceptions_;       // absolute names
};

}  // namespace ibid
