#include "indexer/bibliographies.h"

#include <algorithm>
#include <system_error>

#include <ibid/error.h>

#include "index/peek.h"
#include "indexer/place.h"

namespace ibid {

namespace fs = std::filesystem;

namespace {

using Paths = std::vector<fs::path>;

Paths noted(const fs::path& index) {
    Paths paths;
    if (index.empty() || !holds_index(index)) return paths;
    const Notes notes = read_notes(index, bibliographies_note);
    const auto note = notes.find(bibliographies_note);
    if (note == notes.end()) return paths;
    for (std::size_t at = 0; at < note->second.size();) {
        const std::size_t end = note->second.find('\0', at);
        paths.emplace_back(note->second.substr(at, end - at));
        at = end + 1;
    }
    return paths;
}

// What is damaged may be rebuilt from what is named.
Paths noted_if_readable(const fs::path& index) {
    try {
        return noted(index);
    } catch (const Error&) {
        return {};
    }
}

}  // namespace

Paths find_bibliographies(const Options& options, const fs::path& index) {
    if (options.bibliographies.empty())
        return options.rebuild ? noted_if_readable(index) : noted(index);
    Paths paths;
    for (const fs::path& path : options.bibliographies)
        if (path != "none") paths.push_back(fs::absolute(path));
    return paths;
}

Sidecars read_bibliographies(const Paths& paths) {
    Bibliography library;
    std::vector<Failure> failures;
    for (const fs::path& path : paths) {
        if (!fs::exists(path))
            throw Error("there is no bibliography " + path.string(),
                        "name it with --bibliography FILE; --bibliography "
                        "none does without");
        library.read(path, failures);
    }
    return {std::move(library), std::move(failures)};
}

void leave_out(const Paths& paths, Listing& listing) {
    std::erase_if(listing.files, [&](const SourceFile& file) {
        return std::ranges::any_of(paths, [&](const fs::path& path) {
            std::error_code failed;
            return file.path.filename() == path.filename() &&
                   fs::equivalent(file.path, path, failed);
        });
    });
}

std::string to_note(const Paths& paths) {
    std::string note;
    for (const fs::path& path : paths) (note += path.string()) += '\0';
    return note;
}

}  // namespace ibid
