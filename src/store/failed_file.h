// Why a source file, or a record of one, could not be read <-> lines in the
// index's note about that file.
//
//   failure 17 is not JSON
//   hint mend it
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ibid {

struct FailedFile {
    std::string name;      // as the index knows the file; "-": standard input
    std::size_t line = 0;  // of a record; 0: the file as a whole
    std::string what;      // continues the name: "is not JSON"
    std::string hint;      // what would help; "" when nothing is known to
    // Of a file with very many: how many more records failed than are named.
    std::size_t more = 0;
};

// Of one note, in which a file's name comes before its failures; nothing of a
// note that is not of this form.
std::vector<FailedFile> failures_of(std::string_view note);

void append_failure(std::string& note, std::size_t line, std::string_view what,
                    std::string_view hint);

}  // namespace ibid
