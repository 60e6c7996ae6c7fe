#include "indexer/sources.h"

#include <algorithm>
#include <cstdio>
#include <string>

#include <ibid/error.h>

#include "index/peek.h"
#include "indexer/place.h"
#include "indexer/roots.h"

namespace ibid {

namespace fs = std::filesystem;

namespace {

Roots noted_roots(const fs::path& index) {
    Roots roots(index);
    const Notes notes = read_notes(index, roots_note);
    const auto note = notes.find(roots_note);
    if (note != notes.end()) roots.add_note(note->second);
    return roots;
}

std::vector<fs::path> noted_sources(const fs::path& index) {
    if (!holds_index(index))
        throw Error("no index at " + index.string(),
                    "make one with: ibid-index FOLDER");
    std::vector<fs::path> paths = noted_roots(index).paths();
    if (paths.empty())
        throw Error("the index " + index.string() +
                        " does not say which folders it was made from",
                    "name them: ibid-index FOLDER...");
    return paths;
}

// What is damaged may be rebuilt from what is named.
Roots noted_roots_if_readable(const fs::path& index) {
    if (!holds_index(index)) return Roots(index);
    try {
        return noted_roots(index);
    } catch (const Error& error) {
        std::fprintf(stderr,
                     "ibid-index: %s\n"
                     "  so only what is named is read; name every folder that "
                     "it was made from\n",
                     error.what());
        return Roots(index);
    }
}

// As they were named where the index knows of no others.
std::vector<fs::path> with_noted(const std::vector<fs::path>& named,
                                 const fs::path& index) {
    Roots all = noted_roots_if_readable(index);
    Roots alone(index);
    for (const fs::path& source : named) {
        all.add(source);
        alone.add(source);
    }
    if (all.paths().size() == alone.paths().size() &&
        std::is_permutation(all.paths().begin(), all.paths().end(),
                            alone.paths().begin()))
        return named;
    std::vector<fs::path> sources = all.paths();
    if (std::find(named.begin(), named.end(), "-") != named.end())
        sources.emplace_back("-");
    return sources;
}

}  // namespace

std::vector<fs::path> find_sources(const Options& options,
                                   const fs::path& index) {
    const std::vector<fs::path> sources =
        options.sources.empty() ? noted_sources(index) : options.sources;
    check_sources(sources);
    if (options.sources.empty() || !options.rebuild) return sources;
    return with_noted(sources, index);
}

}  // namespace ibid
