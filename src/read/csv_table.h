// CSV text -> rows of cells. csv_table.cc is libcsv's only user.
//
//   "a,\"b, c\"\r\nd\n" -> {"a", "b, c"}, {"d"}
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ibid {

struct CsvRow {
    std::vector<std::string> cells;
    std::size_t number = 0;  // from 1, as a spreadsheet counts
    std::size_t line = 0;    // where it begins in the text, from 1
};

struct CsvTable {
    std::vector<CsvRow> rows;  // those that hold anything
    std::size_t unclosed = 0;  // row of a quote that is never closed; 0: none
};

CsvTable parse_csv(std::string_view text, char separator);

}  // namespace ibid
