// A lexicon and an actor file -> the lexicon as the file changes it.
//
// What the file says wins: its names are taken from whom they belonged to. In
// order: actors are dropped, names are dropped, the file's actors are added
// (or added to, when the id is known), actors are merged.
#pragma once

#include "annotate/actor_file.h"
#include "annotate/lexicon.h"

namespace ibid {

// Throws ibid::Error that names the file and the line.
void merge_into(Lexicon& lexicon, const ActorFile& file);

}  // namespace ibid
