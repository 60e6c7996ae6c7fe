// The sentences of a file that would take more than it may, and of one at which
// its reader failed; each with what would help.
#pragma once

#include <string_view>

#include "read/read_error.h"
#include "read/reader.h"

namespace ibid {

ReadError too_much_text(const ReadLimits& limits);
ReadError too_much_memory(const ReadLimits& limits);
ReadError too_much_time(const ReadLimits& limits);
// `how`: "by a segmentation fault".
ReadError reader_failed(std::string_view reader, std::string_view how);

}  // namespace ibid
