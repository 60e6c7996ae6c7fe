#include "indexer/place.h"

#include <algorithm>
#include <cstdlib>

#include <ibid/error.h>

#include "store/database.h"

namespace ibid {

namespace fs = std::filesystem;

namespace {

constexpr const char* index_name = ".ibid";

bool is_folder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

fs::path nearest_index() {
    std::error_code failed;
    fs::path folder = fs::current_path(failed);
    while (!folder.empty()) {
        if (is_folder(folder / index_name)) return folder / index_name;
        if (folder == folder.root_path()) break;
        folder = folder.parent_path();
    }
    return {};
}

void check_source(const fs::path& source) {
    std::error_code failed;
    if (!fs::exists(source, failed))
        throw Error("no such folder or file: " + source.string());
    if (!is_folder(source)) return;
    if (source.lexically_normal().filename() == index_name ||
        (holds_index(source) && fs::exists(lock_file(source), failed)))
        throw Error(source.string() + " is an index, not a folder of articles",
                    "name the folder that holds the articles");
    fs::directory_iterator open(source, failed);
    if (failed)
        throw Error("cannot read the folder " + source.string() + ": " +
                    failed.message());
}

// "x/" names the folder x, and x lies in what holds it.
fs::path without_slash(const fs::path& dir) {
    return dir.has_filename() ? dir : dir.parent_path();
}

}  // namespace

fs::path find_index(const Options& options) {
    if (!options.index.empty()) return without_slash(options.index);
    const auto folder =
        std::find_if(options.sources.begin(), options.sources.end(), is_folder);
    if (folder != options.sources.end()) return *folder / index_name;
    const char* named = std::getenv("IBID_INDEX");
    if (named && *named) return without_slash(named);
    const fs::path nearest = nearest_index();
    if (!nearest.empty()) return nearest;
    return options.sources.empty() ? fs::path() : fs::path(index_name);
}

bool holds_index(const fs::path& dir) {
    return is_folder(database_dir(dir));
}

void check_sources(const std::vector<fs::path>& sources) {
    for (const fs::path& source : sources)
        if (source != "-") check_source(source);
}

FreshIndex::FreshIndex(const fs::path& dir) : dir_(dir) {
    std::error_code failed;
    had_folder_ = is_folder(dir);
    kept_ = had_folder_ ? !fs::is_empty(dir, failed) : fs::exists(dir, failed);
}

FreshIndex::~FreshIndex() {
    if (kept_) return;
    std::error_code ignored;
    for (const fs::path& part :
         {database_dir(dir_), columns_dir(dir_), lock_file(dir_)})
        fs::remove_all(part, ignored);
    if (!had_folder_) fs::remove(dir_, ignored);
}

}  // namespace ibid
