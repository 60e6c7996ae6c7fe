#include "index/check_copies.h"

#include <system_error>

#include "store/segment_file.h"
#include "store/stored_copies.h"

namespace ibid {

namespace {

std::string id_of(const IndexRows& rows, std::uint32_t number) {
    const auto [segment, row] = rows.place(number);
    return mark_text(rows.segments()[segment]->segment.id_marks()[row]);
}

}  // namespace

std::string check_copies(const std::filesystem::path& dir,
                         const Xapian::Database& database,
                         const std::vector<const OpenSegment*>& segments) {
    const IndexRows rows(segments);
    try {
        const Copies copies = read_copies(dir, database, rows);
        const CopyPairs wrong = wrong_copy_pairs(rows, copies);
        if (!wrong.empty())
            return "differ from the passages: " + id_of(rows, wrong[0].first) +
                   " and " + id_of(rows, wrong[0].second) +
                   " are not alike, for one pair";
        if (!is_table_of(dir, database, rows, copies))
            return "are not grouped as their pairs are";
    } catch (const DamagedSegment&) {
        std::error_code error;
        return std::filesystem::exists(segment_file(dir, copies_file(database)),
                                       error)
                   ? "are damaged"
                   : "are missing";
    }
    return "";
}

}  // namespace ibid
