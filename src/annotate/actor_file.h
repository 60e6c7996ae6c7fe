// What one actor file says: actors, and what it changes in the files before
// it. Each with the line where it stands.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "annotate/lexicon.h"

namespace ibid {

struct ActorFile {
    struct Actor {
        LexiconEntry entry;  // kind and name may be missing
        std::size_t line = 0;
        std::size_t acts_for_line = 0;
        std::size_t offices_line = 0;
    };
    struct Text {
        std::string text;
        std::size_t line = 0;
    };
    struct Merge {
        std::string from;  // id: its names become names of
        std::string into;  // id
        std::size_t line = 0;
    };

    std::string name;  // of the file, for messages
    std::vector<Actor> actors;
    std::vector<Text> dropped_actors;  // ids
    std::vector<Text> dropped_names;   // of whomever they are
    std::vector<Merge> merges;
};

}  // namespace ibid
