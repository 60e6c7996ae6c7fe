#include "index/check_copies.h"

#include "store/copy_groups.h"

namespace ibid {

namespace {

std::string id_of(const IndexRows& rows, std::uint32_t number) {
    const auto [segment, row] = rows.place(number);
    return mark_text(rows.segments()[segment]->segment.id_marks()[row]);
}

}  // namespace

std::string check_copies(const Xapian::Database& database,
                         const std::vector<const OpenSegment*>& segments) {
    const IndexRows rows(segments);
    try {
        const CopyPairs pairs = read_copy_pairs(database, rows);
        const CopyPairs wrong = wrong_copy_pairs(rows, pairs);
        if (!wrong.empty())
            return "differ from its passages: " + id_of(rows, wrong[0].first) +
                   " and " + id_of(rows, wrong[0].second) +
                   " are not alike, for one pair";
        if (read_copy_groups(database, rows) != group_copies(rows, pairs))
            return "are not grouped as their pairs are";
    } catch (const DamagedSegment&) {
        return "cannot be read";
    }
    return "";
}

}  // namespace ibid
