// The pages of `ibid --help` and `ibid help TOPIC`, made from the tables of
// commands, options, fields and formats.
#pragma once

#include <string>

#include "query/commands.h"

namespace ibid {

std::string help_page(const Layout& layout);

// What a command line without any words gets to see.
std::string short_help();

// `ibid help query`.
std::string query_page(const Layout& layout);

Answer run_help(const Options& options, const Screen& screen);

}  // namespace ibid
