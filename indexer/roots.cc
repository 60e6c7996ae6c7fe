#include "indexer/roots.h"

#include <algorithm>

#include "indexer/place.h"
#include "read/file_name.h"

namespace ibid {

namespace fs = std::filesystem;

namespace {

// A link to a file keeps its own name, as in the walk.
fs::path resolved_source(const fs::path& source) {
    if (fs::is_directory(source)) return resolved(source);
    return resolved(fs::absolute(source).parent_path()) / source.filename();
}

bool lies_in(std::string_view name, std::string_view folder) {
    if (!name.starts_with(folder)) return false;
    return name.size() == folder.size() || folder.ends_with('/') ||
           name[folder.size()] == '/';
}

// The name of a path that is not taken relative to anything.
std::string full_name(const fs::path& path) {
    return file_name(path, {});
}

}  // namespace

Roots::Roots(const fs::path& index_dir)
    : base_(resolved(index_dir).parent_path()) {}

void Roots::add(const fs::path& source) {
    if (source != "-") add_resolved(resolved_source(source));
}

void Roots::add_resolved(const fs::path& path) {
    const std::string name = full_name(path);
    for (const fs::path& other : paths_)
        if (lies_in(name, full_name(other))) return;
    std::erase_if(paths_, [&name](const fs::path& other) {
        return lies_in(full_name(other), name);
    });
    paths_.push_back(path);
}

void Roots::except(const std::string& name) {
    exceptions_.push_back(absolute(name));
}

bool Roots::hold(std::string_view file_name) const {
    if (file_name == "-") return false;
    const std::string name = absolute(file_name);
    for (const std::string& exception : exceptions_)
        if (lies_in(name, exception)) return false;
    return std::any_of(paths_.begin(), paths_.end(),
                       [&name](const fs::path& path) {
                           return lies_in(name, full_name(path));
                       });
}

std::string Roots::to_note() const {
    std::string note;
    for (const fs::path& path : paths_) {
        const bool below = lies_in(path.string(), base_.string());
        note += below ? path.lexically_relative(base_).string() : path.string();
        note += '\0';
    }
    return note;
}

void Roots::add_note(std::string_view note) {
    while (!note.empty()) {
        const std::size_t end = std::min(note.find('\0'), note.size());
        const fs::path path = base_ / fs::path(note.substr(0, end));
        add_resolved(path.filename() == "." ? base_ : path);
        note.remove_prefix(std::min(end + 1, note.size()));
    }
}

std::string Roots::absolute(std::string_view name) const {
    if (name.starts_with('/')) return std::string(name);
    std::string base = full_name(base_);
    if (name == ".") return base;
    if (!base.ends_with('/')) base += '/';
    return base + std::string(name);
}

}  // namespace ibid
