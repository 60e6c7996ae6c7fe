// FileState: what the last run learnt about a source file, as text that is
// kept in the index's notes.
//
//   ibid-file 3
//   name reports/one.jsonl
//   size 4096
//   ...
//   failure 7 is not JSON
//   hint mend it
//   record 6b1f0c3e5a7d9248 1
//   article reports/one.jsonl#3
//
// A `record` gives the print of the record that the article was made from, and
// its id within the file. Of a file with very many articles the note ends with
// a line `continued`, and others go on with the articles. The lines are those
// of store/note_lines.h, and ibid reads the failures too (store/failed_file.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/id_list.h"
#include "read/reader.h"
#include "read/source_file.h"

namespace ibid {

struct FileState {
    std::string name;
    std::uintmax_t size = 0;
    std::int64_t modified = 0;
    // Fingerprint of its bytes, or `not_all_read`, which none equals; "" when
    // the next run must read it in any case: it could not be opened, the run
    // was interrupted, or it stands back behind another file that holds the
    // same article.
    std::string content;
    std::string sidecar;  // of what a table says about it
    std::string recipe;   // how it was read and turned into passages
    std::string reach;    // what could be read: a failure lasts as long
    IdList articles;      // ids of those that it put
    // Of each of them: its record, when that alone tells that the article is
    // unchanged and that nothing is to be said about it; else 0.
    std::vector<RecordPrint> records;
    std::size_t failed = 0;         // records; or 1, the whole file
    std::vector<Failure> failures;  // the first of them
};

// Failures that a state keeps in full.
inline constexpr std::size_t kept_failures = 100;

// Calls note() for the text of each note that the state is kept in, mostly one,
// in turn.
void write_file_state(const FileState& state,
                      const std::function<void(std::string_view text)>& note);

// Reads these texts again, one by one.
class FileStateReader {
public:
    // False, for good, when a text is not of this form or of another version.
    bool take(std::string_view text);

    // The state, once it is whole.
    std::optional<FileState> take_state();

private:
    bool take_line(std::string_view line);
    bool take_field(std::string_view key, std::string_view value);
    bool take_failure(std::string_view value);
    bool take_record(std::string_view value);

    FileState state_;
    std::string id_;  // that was read last
    bool begun_ = false;
    bool continued_ = false;
    bool wrong_ = false;
};

// Of a file's bytes, in constant memory; "" when it cannot be read. Throws
// Interrupted.
std::string content_fingerprint(const std::filesystem::path& path);

}  // namespace ibid
