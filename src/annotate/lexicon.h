// The actor file: who may be named in a text, and by which words.
//
//   Lexicon lexicon = load_lexicon(toml_text, "data/actors.toml");
//   find_actor(lexicon, "DPRK")->id == "PRK"
//
// The file's format is described in doc/actor-files.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <ibid/date.h>
#include <ibid/writer.h>

namespace ibid {

// Words that name an actor.
struct ActorName {
    std::string text;         // "Pyongyang"
    bool inferred = false;    // names it by a capital, a seat
    bool case_bound = false;  // only as written: "US", not "us"
};

// What a person was, for whom and when.
struct Office {
    std::string title;  // "Foreign Minister"
    std::string of;     // id: "USA"
    DateRange held;
};

struct LexiconEntry {
    std::string id;    // ISO 3166 alpha-3 for countries, else a short name
    std::string name;  // for display
    std::string kind;  // "country", "organisation", "alliance", "media", ...
    std::vector<ActorName> names;        // `name` and all aliases
    std::vector<std::string> not_names;  // phrases that hold a name, but no one
    std::string acts_for;                // id of the actor it speaks for, or ""
    // What it is also called by a text that has said who is meant: "Kim" after
    // Kim Jong-un was named, "Korea" where only South Korea is.
    std::vector<std::string> short_names{};
    std::vector<Office> offices{};      // in order of time
    std::vector<std::string> unless{};  // words beside which it is not meant
};

struct Lexicon {
    std::vector<LexiconEntry> entries;
    std::string fingerprint;  // of the file's content
};

// Throws ibid::Error that names `file_name` and the line of what is wrong.
Lexicon load_lexicon(std::string_view toml, std::string_view file_name);

// The files that the program ships (data/actors, compiled in).
const Lexicon& built_in_lexicon();

// The built-in actors with what these files of the user's add and change, each
// going by all before it (doc/actor-files.md). Throws as above.
Lexicon lexicon_with(const std::vector<ActorSource>& files);

// Throws ibid::Error when the file cannot be read.
ActorSource read_actor_file(const std::string& path);

// `lexicon` with what a file adds and changes, whose text is at hand.
Lexicon add_actor_file(Lexicon lexicon, std::string_view text,
                       std::string_view file_name);

// The actor with that id or name, in any case; nullptr when there is none.
const LexiconEntry* find_actor(const Lexicon& lexicon, std::string_view name);

// What two names must share to be the same name: their folded words.
// "U.S." and "us" give "us"; "Franco-", which counts only before a hyphen,
// gives "franco-". "" when there is no word in it.
std::string name_key(std::string_view name);

}  // namespace ibid
