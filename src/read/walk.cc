#include "read/walk.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string_view>
#include <system_error>
#include <utility>

#include "read/file_name.h"
#include "read/ignore.h"

namespace ibid {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view ignore_name = ".ibidignore";
constexpr std::string_view sidecar_name = "metadata.csv";

// Links resolved and "." and ".." gone, as far as the path exists.
fs::path resolved(const fs::path& path) {
    std::error_code error;
    fs::path result = fs::weakly_canonical(fs::absolute(path, error), error);
    return error ? path.lexically_normal() : result;
}

// Whatever its name. A folder of articles may hold one of these, not all.
bool is_index(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_directory(folder / "xapian", ignored) &&
           fs::is_directory(folder / "columns", ignored) &&
           fs::is_regular_file(folder / "lock", ignored);
}

// The rules of a folder, and of the folders above it that were walked.
struct Scope {
    const Scope* outer = nullptr;
    fs::path folder;
    IgnoreRules rules;

    // The innermost rule that speaks of the path wins.
    bool ignores(const fs::path& path, bool is_folder) const {
        for (const Scope* scope = this; scope; scope = scope->outer) {
            if (scope->rules.empty()) continue;
            const std::string below =
                path.lexically_relative(scope->folder).generic_string();
            if (auto ignored = scope->rules.ignores(below, is_folder))
                return *ignored;
        }
        return false;
    }
};

class Walk {
public:
    explicit Walk(const fs::path& index_dir)
        : index_dir_(resolved(index_dir)), base_(index_dir_.parent_path()) {}

    void add_root(const fs::path& root);
    Listing take();

private:
    void add_folder(const fs::path& folder, const Scope* outer);
    void add_entry(const fs::directory_entry& entry, const Scope& scope);
    void add_file(const fs::path& path);
    IgnoreRules read_rules(const fs::path& folder);
    void fail(const fs::path& path, std::string what) {
        listing_.failures.push_back({name_of(path), 0, std::move(what)});
    }
    void leave_out(const fs::path& path, std::string why) {
        listing_.left_out.push_back({name_of(path), 0, std::move(why)});
    }
    std::string name_of(const fs::path& path) const {
        return file_name(path, base_);
    }

    fs::path index_dir_;
    fs::path base_;
    Listing listing_;
};

void Walk::add_root(const fs::path& root) {
    if (root == "-") {
        listing_.files.push_back({root, "-", 0, 0});
        return;
    }
    std::error_code error;
    const fs::file_status status = fs::status(root, error);
    if (!fs::exists(status))
        return fail(root, error && error != std::errc::no_such_file_or_directory
                              ? "cannot be opened: " + error.message()
                              : "does not exist");
    if (fs::is_directory(status)) return add_folder(resolved(root), nullptr);
    // A link keeps its own name, wherever it leads.
    const fs::path absolute = fs::absolute(root, error);
    add_file(resolved(absolute.parent_path()) / absolute.filename());
}

IgnoreRules Walk::read_rules(const fs::path& folder) {
    const fs::path path = folder / ignore_name;
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return {};
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        fail(path, "cannot be opened, so nothing is left out by its rules");
        return {};
    }
    const std::istreambuf_iterator<char> begin(in), end;
    return IgnoreRules(std::string(begin, end));
}

void Walk::add_folder(const fs::path& folder, const Scope* outer) {
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    if (error) return fail(folder, "cannot be opened: " + error.message());
    const Scope scope{outer, folder, read_rules(folder)};
    while (entries != fs::directory_iterator()) {
        add_entry(*entries, scope);
        entries.increment(error);
        if (error)
            return fail(folder,
                        "cannot be read to its end: " + error.message());
    }
}

void Walk::add_entry(const fs::directory_entry& entry, const Scope& scope) {
    const fs::path& path = entry.path();
    const std::string name = path.filename().string();
    if (name.starts_with('.') || path == index_dir_) return;
    std::error_code error;
    const bool folder = entry.is_directory(error);
    if (scope.ignores(path, folder)) return;
    if (!folder) {
        if (name != sidecar_name) add_file(path);
    } else if (entry.is_symlink(error)) {
        leave_out(path, "is a link to a folder");
    } else if (is_index(path)) {
        leave_out(path, "is an index");
    } else {
        add_folder(path, &scope);
    }
}

void Walk::add_file(const fs::path& path) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0)
        return fail(path,
                    std::string("cannot be opened: ") + std::strerror(errno));
    if (!S_ISREG(status.st_mode)) return fail(path, "is not a regular file");
    SourceFile file;
    file.path = path;
    file.name = name_of(path);
    file.size = static_cast<std::uintmax_t>(status.st_size);
    file.modified = std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 +
                    status.st_mtim.tv_nsec;
    listing_.files.push_back(std::move(file));
}

// A file that two roots reach is listed once.
Listing Walk::take() {
    auto& files = listing_.files;
    std::ranges::sort(files, {}, &SourceFile::name);
    const auto same_name = [](const SourceFile& a, const SourceFile& b) {
        return a.name == b.name;
    };
    files.erase(std::unique(files.begin(), files.end(), same_name),
                files.end());
    std::ranges::stable_sort(listing_.failures, {}, &Failure::file);
    std::ranges::sort(listing_.left_out, {}, &Failure::file);
    return std::move(listing_);
}

}  // namespace

Listing walk(const std::vector<fs::path>& roots, const fs::path& index_dir) {
    Walk walk(index_dir);
    for (const fs::path& root : roots) walk.add_root(root);
    return walk.take();
}

}  // namespace ibid
