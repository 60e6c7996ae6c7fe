// Source files -> how ibid understands them, as text (--dump).
#pragma once

#include "indexer/options.h"
#include "read/walk.h"

namespace ibid {

// Prints the documents, the passages or the index entries of the files; the
// exit status is 2 when something could not be read.
int dump(const Options& options, const Listing& listing);

}  // namespace ibid
