// The notes about source files -> which of them could not be read, or not to
// their end, and why (`ibid status --failed`).
//
//   failed_files("articles/.ibid")
//     -> {"scan.pdf", 0, "has no text, only pictures of its pages", "run ..."}
//        {"press.jsonl", 17, "is not JSON", ""}
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "index/note_lines.h"

namespace ibid {

struct FailedFile {
    std::string name;      // as the index knows the file; "-": standard input
    std::size_t line = 0;  // of a record; 0: the file as a whole
    std::string what;      // continues the name: "is not JSON"
    std::string hint;      // what would help; "" when nothing is known to
    // Of a file with very many: how many more records failed than are named.
    std::size_t more = 0;
};

// By name and line. Throws ibid::Error when the index cannot be read.
std::vector<FailedFile> failed_files(const std::filesystem::path& index);

// Of one note; nothing of a note that is not of this form.
std::vector<FailedFile> failures_of(std::string_view note);

// The lines of a failure in a note.
void append_failure(std::string& note, std::size_t line, std::string_view what,
                    std::string_view hint);

}  // namespace ibid
