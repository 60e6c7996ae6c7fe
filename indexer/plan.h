// The files that were found and those that are known -> what to do with each.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/known_files.h"
#include "indexer/roots.h"
#include "read/sidecar.h"
#include "read/source_file.h"

namespace ibid {

// What the same bytes give the same articles and the same failures under.
struct Terms {
    std::string recipe;  // a file that was read otherwise has changed
    std::string reach;   // formats and limits: what failed by others is tried
                         // again, as it might be read now
    bool retry = false;  // what failed is tried again in any case
};

enum class Verdict {
    fresh,    // not known: read it
    changed,  // its bytes, its sidecar row or the recipe differ: read it again
    again,    // the last run could not finish it, or it failed and might be
              // read now: read it again
    touched,  // only its time differs: remember that
    same,     // leave it alone
    gone,     // remove its articles
};

struct Task {
    Verdict verdict = Verdict::same;
    SourceFile file;  // of a file that is gone: only its name
};

// Files that are gone come first, so that an article which has moved to
// another file finds its id free. Throws Interrupted: a file whose time has
// changed is read for its fingerprint.
std::vector<Task> make_plan(const std::vector<SourceFile>& found,
                            const KnownFiles& known, const Roots& searched,
                            Sidecars& sidecars, const Terms& terms);

bool is_to_be_read(Verdict verdict);

// "new", "changed", "removed", "unchanged", as reports say it.
std::string_view verdict_name(Verdict verdict);

}  // namespace ibid
