#include "read/sidecar.h"

#include <algorithm>
#include <string_view>
#include <system_error>
#include <utility>

#include "read/csv_table.h"
#include "read/decode.h"
#include "read/input.h"
#include "read/metadata.h"
#include "read/read_error.h"
#include "text/hash.h"
#include "text/tree.h"
#include "text/utf8.h"

namespace ibid {

namespace {

constexpr std::uintmax_t longest_table = 32u << 20;

// Spreadsheets write semicolons or tabs where the comma is the decimal mark.
char separator_of(std::string_view text) {
    const std::string_view header = text.substr(0, text.find('\n'));
    for (const char separator : {',', ';', '\t'})
        if (header.find(separator) != header.npos) return separator;
    return ',';
}

Tree text_node(std::string_view text, std::size_t line) {
    Tree node;
    node.text = text;
    node.line = line;
    return node;
}

Tree author_node(std::string_view cell, std::size_t line) {
    Tree node;
    node.type = Tree::Type::list;
    node.line = line;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find(';'), cell.size());
        node.items.push_back(text_node(cell.substr(0, end), line));
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return node;
}

class TableReader {
public:
    TableReader(std::string name, std::vector<Failure>& failures)
        : name_(std::move(name)), failures_(failures) {}

    std::map<std::string, Article> read(const std::filesystem::path& path) {
        try {
            const Decoded decoded =
                decode(Input({path, name_, 0, 0}).read_all(longest_table));
            for (const std::string& remark : decoded.remarks) fail(0, remark);
            read_text(decoded.text);
        } catch (const ReadError& error) {
            fail(0, error.what());
        }
        return std::move(rows_);
    }

private:
    void read_text(std::string_view text) {
        const CsvTable table = parse_csv(text, separator_of(text));
        if (table.unclosed > 0)
            fail(0, "the quote in row " + std::to_string(table.unclosed) +
                        " has no end; what follows was not read");
        if (table.rows.empty()) return;
        for (const std::string& cell : table.rows[0].cells)
            columns_.push_back(fold_utf8(fold_space(cell)));
        if (std::ranges::find(columns_, "file") == columns_.end())
            return fail(1, "has no column named \"file\"");
        for (std::size_t i = 1; i < table.rows.size(); ++i)
            add_row(table.rows[i]);
    }

    void add_row(const CsvRow& row) {
        const std::string number = "row " + std::to_string(row.number);
        if (row.cells.size() > columns_.size())
            return fail(row.line,
                        number + " has " + std::to_string(row.cells.size()) +
                            " cells under " + std::to_string(columns_.size()) +
                            " columns and was not used");
        std::string file;
        Tree tree;
        tree.type = Tree::Type::table;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const std::string& cell = row.cells[i];
            if (columns_[i] == "file")
                file = cell.starts_with("./") ? cell.substr(2) : cell;
            else
                tree.fields.emplace_back(columns_[i],
                                         columns_[i].starts_with("author")
                                             ? author_node(cell, row.line)
                                             : text_node(cell, row.line));
        }
        if (file.empty()) return fail(row.line, number + " names no file");
        const auto [place, is_new] = rows_.try_emplace(file);
        if (!is_new)
            return fail(row.line, number + " is a second one about " + file +
                                      " and was not used");
        for (const FieldTrouble& trouble :
             set_metadata(place->second, tree, "metadata.csv " + number))
            fail(trouble.line, number + ": " + trouble.what);
    }

    void fail(std::size_t line, std::string what) {
        failures_.push_back({name_, line, std::move(what)});
    }

    std::string name_;
    std::vector<Failure>& failures_;
    std::vector<std::string> columns_;
    std::map<std::string, Article> rows_;
};

// "b/c.txt" -> "b/metadata.csv".
std::string table_name(const std::string& file_name) {
    const std::size_t slash = file_name.rfind('/');
    return file_name.substr(0, slash == file_name.npos ? 0 : slash + 1) +
           "metadata.csv";
}

}  // namespace

const Sidecars::Table& Sidecars::table(const std::filesystem::path& folder,
                                       const std::string& name) {
    const auto [place, is_new] = tables_.try_emplace(folder);
    const std::filesystem::path path = folder / "metadata.csv";
    std::error_code error;
    if (is_new && std::filesystem::exists(path, error))
        place->second.rows = TableReader(name, failures_).read(path);
    return place->second;
}

const Article* Sidecars::find(const SourceFile& file) {
    if (file.path == "-") return nullptr;
    const auto& rows =
        table(file.path.parent_path(), table_name(file.name)).rows;
    const auto row = rows.find(file.path.filename().string());
    return row == rows.end() ? nullptr : &row->second;
}

Known Sidecars::known(const SourceFile& file) {
    const Article* row = find(file);
    const Article* entry = library_.about(file);
    if (!entry) return {row, library_.empty() ? nullptr : &library_};
    if (!row) return entry;
    const auto [merged, is_new] = merged_.try_emplace(file.name, *entry);
    if (is_new) override_metadata(merged->second, *row);
    return &merged->second;
}

std::string Sidecars::fingerprint(const SourceFile& file) {
    const Known all = known(file);
    if (!all.article && !all.by_title) return "";
    std::string print = all.article ? metadata_print(*all.article) : "";
    if (all.by_title) print += all.by_title->fingerprint();
    return ibid::fingerprint(print);
}

std::vector<Failure> Sidecars::take_failures() {
    return std::exchange(failures_, {});
}

}  // namespace ibid
