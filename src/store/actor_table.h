// The actors that an index knows, kept in its metadata, so that a query needs
// no actor file: one look-up finds whom "DPRK" names.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include <ibid/index.h>

#include "annotate/lexicon.h"

namespace ibid {

// Replaces all actors.
void write_actors(Xapian::WritableDatabase& database, const Lexicon& lexicon);

std::optional<Actor> read_actor(const Xapian::Database& database,
                                const std::string& id);

// The ids of the actors with that id, name or alias; case, accents and
// punctuation aside.
std::vector<std::string> find_actors(const Xapian::Database& database,
                                     std::string_view name);

std::vector<Actor> all_actors(const Xapian::Database& database);

}  // namespace ibid
