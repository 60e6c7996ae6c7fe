// A source file that is an archive -> its bytes, with what the limits on an
// article mean for one.
#pragma once

#include <string>
#include <string_view>

#include "read/archive.h"
#include "read/input.h"
#include "read/reader.h"

namespace ibid {

// An archive may be larger than an article's text by its pictures. Throws
// ReadError for what is none: "is no Word file: no ZIP archive".
std::string read_packed(Input& input, const ReadLimits& limits,
                        std::string_view format);

ArchiveLimits archive_limits(const ReadLimits& limits);

// Whether a file that begins so is one: OpenDocument and EPUB name themselves
// in their first part, the parts of a Word file are in a folder "word".
bool begins_as_docx(std::string_view head);
bool begins_as_odt(std::string_view head);
bool begins_as_epub(std::string_view head);

}  // namespace ibid
