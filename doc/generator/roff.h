// Program -> parts of a manual page, in mdoc.
#pragma once

#include <string>

#include "generator/program.h"

namespace ibid {

std::string roff_options(const Program& program);
std::string roff_commands(const Program& program);
std::string roff_formats(const Program& program);

// The fields of store/schema.h, so that the manual of the query language
// cannot disagree with the parser.
std::string roff_fields();

}  // namespace ibid
