// Which actor files the articles are tagged by: those of --actors; with
// --no-actors none; else those that the index has, as they are now.
//
//   ibid-index --actors actors.toml articles
//   ibid-index articles              the same file, read again
//
// The index keeps them, and the place where they are read again: relative to
// the folder that holds it where they lie below it, as it does with sources.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <ibid/writer.h>

#include "indexer/options.h"
#include "indexer/report.h"

namespace ibid {

struct ActorChoice {
    std::vector<ActorSource> files;    // named as the index shall know them
    std::vector<std::string> remarks;  // on files that are gone
};

// Throws ibid::Error when a file cannot be read or is wrong; then it names the
// line.
ActorChoice choose_actors(const Options& options,
                          const std::filesystem::path& index);

// Gives them to the index and, when they are others than before, commits it
// with the new tags. Throws Interrupted with the index as it was.
void take_actors(Writer& writer, const ActorChoice& choice, Report& report);

// Says what that would do.
void rehearse_tags(const ActorChoice& choice,
                   const std::filesystem::path& index, Report& report);

}  // namespace ibid
