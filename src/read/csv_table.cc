#include "read/csv_table.h"

#include <csv.h>

#include <algorithm>
#include <new>
#include <utility>

namespace ibid {

namespace {

class Parser {
public:
    Parser(CsvTable& table, char separator) : table_(table) {
        if (csv_init(&parser_, CSV_REPALL_NL) != 0) throw std::bad_alloc();
        csv_set_delim(&parser_, static_cast<unsigned char>(separator));
        csv_set_blk_size(&parser_, 64 * 1024);
    }
    ~Parser() { csv_free(&parser_); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    void parse(std::string_view text) {
        if (csv_parse(&parser_, text.data(), text.size(), on_cell, on_row,
                      this) != text.size())
            throw std::bad_alloc();
        // Strict at the end only: quotes within a cell are forgiven.
        csv_set_opts(&parser_, CSV_STRICT | CSV_STRICT_FINI);
        if (csv_fini(&parser_, on_cell, on_row, this) != 0)
            table_.unclosed = row_.number;
    }

private:
    static void on_cell(void* text, std::size_t size, void* data) {
        auto& self = *static_cast<Parser*>(data);
        self.row_.cells.emplace_back(static_cast<const char*>(text), size);
    }

    static void on_row(int, void* data) {
        auto& self = *static_cast<Parser*>(data);
        CsvRow& row = self.row_;
        std::ptrdiff_t lines = 1;
        bool empty = true;
        for (const std::string& cell : row.cells) {
            lines += std::count(cell.begin(), cell.end(), '\n');
            empty = empty && cell.empty();
        }
        CsvRow next;
        next.number = row.number + 1;
        next.line = row.line + static_cast<std::size_t>(lines);
        if (!empty) self.table_.rows.push_back(std::move(row));
        row = std::move(next);
    }

    csv_parser parser_{};
    CsvTable& table_;
    CsvRow row_{{}, 1, 1};
};

}  // namespace

CsvTable parse_csv(std::string_view text, char separator) {
    CsvTable table;
    Parser(table, separator).parse(text);
    return table;
}

}  // namespace ibid
