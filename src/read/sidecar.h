// metadata.csv: a table of what is known about the files in its folder.
//
//   file,title,authors,date,source,url
//   report.txt,The title,"Ann Lee; Bo Ek",2022-03,East Asia Forum,https://...
//
// Columns are found by name, in any order; only `file` is needed. Authors are
// parted by semicolons. What the table says wins over what the file says.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <ibid/document.h>

#include "read/source_file.h"

namespace ibid {

class Sidecars {
public:
    // The row about `file`, or nullptr. Tables are read once. A table that is
    // broken gives its failures (once) and the rows that could be read.
    const Article* find(const SourceFile& file);
    // Changes when the row does; "" without a row.
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
    std::vector<Failure> failures_;
};

}  // namespace ibid
