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

// How a name is used for an actor.
struct NameUse {
    std::string actor;
    bool inferred = false;  // a capital's, a seat's
    std::string written;    // only as it is here; "": in any case
};

// All uses of a name, none of a phrase that must not be taken for a name that
// it holds ("South China Sea"). Nothing when the name is not known. The same
// of names is asked as of find_actors(), but ids are none.
std::optional<std::vector<NameUse>> uses_of_name(
    const Xapian::Database& database, std::string_view name);

// The ids of the actors with that id, name or alias; case, accents and
// punctuation aside.
std::vector<std::string> find_actors(const Xapian::Database& database,
                                     std::string_view name);

std::vector<Actor> all_actors(const Xapian::Database& database);

}  // namespace ibid
