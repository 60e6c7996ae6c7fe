#include "search/status.h"

#include <filesystem>

#include "store/actor_table.h"
#include "store/record.h"
#include "store/terms.h"

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

}  // namespace

Status status_of(const Shard& shard) {
    Status status;
    status.dir = shard.dir;
    status.bytes = bytes_below(shard.dir);
    status.actors_known = all_actors(shard.database).size();
    for (int i = 0; i < kind_count; ++i) {
        const std::size_t passages =
            shard.database.get_termfreq(kind_term(static_cast<Kind>(i)));
        status.passages_by_kind[i] = passages;
        status.count.passages += passages;
    }
    const std::string articles = any_article_term();
    Day oldest = 0, newest = 0;
    for (auto at = shard.database.postlist_begin(articles);
         at != shard.database.postlist_end(articles); ++at) {
        ++status.count.articles;
        const Date date =
            unpack_article(shard.database.get_document(*at).get_data())
                .article.date;
        if (!date.known()) {
            ++status.undated_articles;
            continue;
        }
        if (oldest == 0 || first_day(date) < oldest) {
            oldest = first_day(date);
            status.oldest = date;
        }
        if (last_day(date) > newest) {
            newest = last_day(date);
            status.newest = date;
        }
    }
    return status;
}

}  // namespace ibid
