// What an index says of itself, read without a Writer: nothing is written and
// no lock is needed, so that it works beside a run that writes.
//
//   read_notes("articles/.ibid", "file:") -> {"file:1f03": "...", ...}
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include <ibid/writer.h>

namespace ibid {

// Before a note's key in the database's metadata.
inline constexpr std::string_view note_prefix = "note:";

// The whole of that key. Throws ibid::Error for a key of over 200 bytes or with
// a 0 in it: Xapian takes 245 bytes, in which a 0 counts twice.
std::string whole_note_key(std::string_view key);

// The keys of the notes whose whole keys begin so.
std::vector<std::string> note_keys(const Xapian::Database& database,
                                   const std::string& whole_prefix);

using Notes = std::map<std::string, std::string>;

// The notes (writer.h) whose keys begin with `prefix`, as of the last commit.
// They are an application's own, so the index may be of any schema version.
// Throws ibid::Error when they cannot be read.
Notes read_notes(const std::filesystem::path& dir,
                 std::string_view prefix = {});

// Writer::actor_files() as of the last commit. Throws ibid::Error when they
// cannot be read.
std::vector<ActorSource> held_actor_files(const std::filesystem::path& dir);

// Whether an article has been committed. Throws ibid::Error when the index
// cannot be read.
bool holds_articles(const std::filesystem::path& dir);

// Writer::recipe() of this program.
std::string current_recipe();

}  // namespace ibid
