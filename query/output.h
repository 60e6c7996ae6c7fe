// Text -> stdout, whole or with an Error; through a pager when that is wanted.
#pragma once

#include <string>

#include "query/options.h"
#include "query/screen.h"

namespace ibid {

// A reader that has gone away (head, a pager that was left) is no error.
void write_results(const std::string& text, const Options& options,
                   const Screen& screen);

void write_notes(const std::string& text);  // to stderr, come what may

}  // namespace ibid
