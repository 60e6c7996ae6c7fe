#include "indexer/place.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <system_error>

#include <ibid/error.h>

#include "index/peek.h"
#include "store/database.h"
#include "store/lock.h"

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

// A folder of articles stands for the index that it holds.
fs::path index_of(const fs::path& dir) {
    return is_folder(dir / index_name) ? dir / index_name : without_slash(dir);
}

// $IBID_INDEX: folders with colons between them, of which ibid searches all.
fs::path index_of_environment() {
    const char* variable = std::getenv("IBID_INDEX");
    std::string_view rest = variable ? variable : "";
    std::string_view named;
    while (!rest.empty()) {
        const std::string_view part = rest.substr(0, rest.find(':'));
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
        if (part.empty()) continue;
        if (!named.empty())
            throw Error(
                "IBID_INDEX names several indexes, and ibid-index "
                "writes one",
                "name it: ibid-index -d DIR");
        named = part;
    }
    return named.empty() ? fs::path() : index_of(named);
}

}  // namespace

fs::path find_index(const Options& options) {
    if (!options.index.empty()) return index_of(options.index);
    const auto folder =
        std::find_if(options.sources.begin(), options.sources.end(), is_folder);
    if (folder != options.sources.end()) return *folder / index_name;
    const fs::path named = index_of_environment();
    if (!named.empty()) return named;
    const fs::path nearest = nearest_index();
    if (!nearest.empty()) return nearest;
    return options.sources.empty() ? fs::path() : fs::path(index_name);
}

fs::path resolved(const fs::path& path) {
    std::error_code failed;
    const fs::path whole = fs::weakly_canonical(fs::absolute(path), failed);
    return failed ? fs::absolute(path).lexically_normal() : whole;
}

bool holds_index(const fs::path& dir) {
    return is_folder(database_dir(dir));
}

void check_sources(const std::vector<fs::path>& sources) {
    for (const fs::path& source : sources)
        if (source != "-") check_source(source);
}

FreshIndex::FreshIndex(const fs::path& dir)
    : dir_(dir), had_folder_(is_folder(dir)) {
    make_index_dir(dir);
    const Lock lock(lock_file(dir));
    fresh_ = !fs::exists(database_dir(dir)) && fs::is_empty(columns_dir(dir));
}

FreshIndex::~FreshIndex() {
    if (!fresh_ || !is_folder(dir_)) return;
    try {
        const Lock lock(lock_file(dir_));
        if (!holds_index(dir_) || !holds_articles(dir_)) remove_empty();
    } catch (const std::exception&) {
        // Another process writes it, or it is not what this run has left.
    }
}

// The lock's file goes last: until then nobody else begins to write here.
void FreshIndex::remove_empty() const {
    std::error_code ignored;
    for (const fs::path& part :
         {database_dir(dir_), columns_dir(dir_), lock_file(dir_)})
        fs::remove_all(part, ignored);
    if (!had_folder_) fs::remove(dir_, ignored);
}

}  // namespace ibid
