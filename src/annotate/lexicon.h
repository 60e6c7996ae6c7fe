// The actor file: who may be named in a text, and by which words.
//
//   Lexicon lexicon = load_lexicon(toml_text, "data/actors.toml");
//   find_actor(lexicon, "DPRK")->id == "PRK"
//
// The file's format is described at the top of data/actors.toml.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ibid {

// Words that name an actor.
struct ActorName {
    std::string text;         // "Pyongyang"
    bool inferred = false;    // names it by a capital, a seat
    bool case_bound = false;  // only as written: "US", not "us"
};

struct LexiconEntry {
    std::string id;    // ISO 3166 alpha-3 for countries, else a short name
    std::string name;  // for display
    std::string kind;  // "country", "organisation", "alliance", "media", ...
    std::vector<ActorName> names;        // `name` and all aliases
    std::vector<std::string> not_names;  // phrases that hold a name, but no one
    std::string acts_for;                // id of the actor it speaks for, or ""
};

struct Lexicon {
    std::vector<LexiconEntry> entries;
    std::string fingerprint;  // of the file's content
};

// Throws ibid::Error that names `file_name` and the line of what is wrong.
Lexicon load_lexicon(std::string_view toml, std::string_view file_name);

// The file that the program ships (data/actors.toml, compiled in).
const Lexicon& built_in_lexicon();

// The actor with that id or name, in any case; nullptr when there is none.
const LexiconEntry* find_actor(const Lexicon& lexicon, std::string_view name);

// What two names must share to be the same name: their folded words.
// "U.S." and "us" give "us"; "Franco-", which counts only before a hyphen,
// gives "franco-". "" when there is no word in it.
std::string name_key(std::string_view name);

}  // namespace ibid
