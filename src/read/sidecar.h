// metadata.csv: a table of what is known about the files in its folder.
//
//   file,title,authors,date,source,url
//   report.txt,The title,"Ann Lee; Bo Ek",2022-03,East Asia Forum,https://...
//
// Columns are found by name, in any order; only `file` is needed. Authors are
// parted by semicolons. What the table says wins over what the file says. The
// entries of reference libraries join it here.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <ibid/document.h>

#include "read/bibliography/bibliography.h"
#include "read/source_file.h"

namespace ibid {

// What is known of a file's articles from elsewhere.
struct Known {
    Known() = default;
    Known(const Article* said, const Bibliography* library = nullptr)
        : article(said), by_title(library) {}

    const Article* article = nullptr;  // nothing: nullptr
    // To be asked for each article by its title, unless nullptr.
    const Bibliography* by_title = nullptr;
};

class Sidecars {
public:
    Sidecars() = default;
    // Entries of reference libraries win over what files say, and tables over
    // those. `failures` are those of reading them.
    Sidecars(Bibliography library, std::vector<Failure> failures)
        : library_(std::move(library)), failures_(std::move(failures)) {}

    Known known(const SourceFile& file);

    // The row about `file`, or nullptr. Tables are read once. A table that is
    // broken gives its failures (once) and the rows that could be read.
    const Article* find(const SourceFile& file);
    // Changes when what is known of the file does; "" when that is nothing.
    std::string fingerprint(const SourceFile& file);
    std::vector<Failure> take_failures();

private:
    struct Table {
        std::map<std::string, Article> rows;  // by file name
    };
    // `name` is the table's own, for failures.
    const Table& table(const std::filesystem::path& folder,
                       const std::string& name);

    std::map<std::filesystem::path, Table> tables_;
    Bibliography library_;
    std::map<std::string, Article> merged_;  // by the file's name
    std::vector<Failure> failures_;
};

}  // namespace ibid
