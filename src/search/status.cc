#include "search/status.h"

#include <filesystem>

#include "store/actor_table.h"

namespace ibid {

namespace {

std::uintmax_t bytes_below(const std::filesystem::path& dir) {
    std::error_code failed;
    std::uintmax_t sum = 0;
    for (std::filesystem::recursive_directory_iterator at(dir, failed), end;
         !failed && at != end; at.increment(failed)) {
        std::error_code gone;  // a writer may remove files meanwhile
        const std::uintmax_t size = at->file_size(gone);
        if (!gone) sum += size;
    }
    return sum;
}

// The date that begins and ends on these days.
Date date_of(Day first, Day last) {
    const int year = static_cast<int>(first / 10000);
    const int month = static_cast<int>(first / 100 % 100);
    for (const Date& date : {Date{year, 0, 0}, Date{year, month, 0}})
        if (first_day(date) == first && last_day(date) == last) return date;
    return {year, month, static_cast<int>(first % 100)};
}

void add(Status& status, const OpenSegment& open) {
    for (std::uint32_t row = 0; row < open.segment.rows(); ++row) {
        if (!open.is_alive(row)) continue;
        ++status.passages_by_kind[open.segment.kind()[row]];
        ++status.count.passages;
    }
    for (std::uint32_t i = 0; i < open.segment.articles(); ++i) {
        if (!open.is_article_alive(i)) continue;
        ++status.count.articles;
        const DateRange days = open.segment.days(i);
        if (days.from == 0) {
            ++status.undated_articles;
            continue;
        }
        const Date date = date_of(days.from, days.to);
        if (!status.oldest.known() || days.from < first_day(status.oldest))
            status.oldest = date;
        if (days.to > last_day(status.newest)) status.newest = date;
    }
}

}  // namespace

Status status_of(const Shard& shard) {
    Status status;
    status.dir = shard.dir;
    status.bytes = bytes_below(shard.dir);
    status.actors_known = all_actors(shard.database).size();
    for (const OpenSegment& open : shard.columns.segments()) add(status, open);
    return status;
}

}  // namespace ibid
