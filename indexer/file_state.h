// FileState: what the last run learnt about a source file, as text that is
// kept in the index's notes.
//
//   ibid-file 1
//   name reports/one.jsonl
//   size 4096
//   ...
//   article reports/one.jsonl#1
//   failure 7 is not JSON
//
// Values may hold any bytes: a line end is written \n, a backslash \\.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/source_file.h"

namespace ibid {

struct FileState {
    std::string name;
    std::uintmax_t size = 0;
    std::int64_t modified = 0;
    // Fingerprint of its bytes; "" when the next run must read it in any case:
    // it could not be opened, was not read to its end, or stands back behind
    // another file that holds the same article.
    std::string content;
    std::string sidecar;  // of what a table says about it
    std::string recipe;   // how it was read and turned into passages
    std::vector<std::string> articles;  // ids of those that it put, sorted
    std::size_t failed = 0;             // records; or 1, the whole file
    std::vector<Failure> failures;      // the first of them
};

// Failures that a state keeps in full.
inline constexpr std::size_t kept_failures = 100;

std::string to_string(const FileState& state);

// Nothing, when the text is not of this form or of another version.
std::optional<FileState> parse_file_state(std::string_view text);

// Of a file's bytes, in constant memory; "" when it cannot be read. Throws
// Interrupted.
std::string content_fingerprint(const std::filesystem::path& path);

}  // namespace ibid
