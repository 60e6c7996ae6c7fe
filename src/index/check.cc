#include "index/check.h"

#include <algorithm>
#include <memory>
#include <sstream>
#include <system_error>

#include <xapian.h>

#include "index/check_copies.h"
#include "index/compare_segment.h"
#include "store/columns.h"
#include "store/damaged.h"
#include "store/database.h"
#include "store/segment_file.h"
#include "store/stored_copies.h"

namespace ibid {

namespace fs = std::filesystem;

namespace {

constexpr int most_attempts = 10;
constexpr const char* missing_hint =
    "the next run of ibid-index makes it again";
constexpr const char* file_hint =
    "delete that file: the next run of ibid-index makes it again";

using Docids = std::vector<std::uint32_t>;

std::string counted(std::size_t count, const char* noun) {
    return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
}

// One state of the index.
class State {
public:
    State(const fs::path& dir, const Xapian::Database& database)
        : dir_(dir), database_(database), reader_(database) {}

    IndexCheck look() {
        const std::vector<SegmentEntry> list = read_segment_list(database_);
        std::uint32_t last = 0;
        for (const SegmentEntry& entry : list) {
            if (entry.first_docid <= last ||
                entry.last_docid < entry.first_docid)
                find("the list of segments of " + dir_.string() +
                         " is out of order",
                     rebuild_hint);
            last = entry.last_docid;
            look_at(entry);
        }
        compare_articles();
        compare_totals();
        if (check_.findings.empty()) compare_copies(list);
        check_.articles = database_.get_doccount();
        check_.passages = totals_.passages;
        check_.segments = list.size();
        return std::move(check_);
    }

private:
    void find(const std::string& what, const std::string& hint) {
        check_.findings.emplace_back(what, hint);
    }

    void look_at(const SegmentEntry& entry) {
        const fs::path file = segment_file(dir_, entry.id);
        const Mapping mapping(file);
        try {
            const OpenSegment open = open_segment(mapping.bytes(), entry);
            if (!open.segment.intact()) throw DamagedSegment();
            compare(file, entry, compare_segment(open, reader_));
        } catch (const DamagedSegment&) {
            const bool there = fs::exists(file);
            find("the segment " + file.string() +
                     (there ? " is damaged" : " is missing"),
                 there ? file_hint : missing_hint);
            read_articles(entry);
        }
    }

    void compare(const fs::path& file, const SegmentEntry& entry,
                 SegmentComparison found) {
        for (const std::string& difference : found.differences)
            find("the segment " + file.string() +
                     " is not what its articles make: its " + difference,
                 file_hint);
        if (found.totals.passages != entry.rows - entry.removed_rows)
            find("the list of segments counts " +
                     counted(entry.rows - entry.removed_rows, "passage") +
                     " in " + file.string() + ", which has " +
                     std::to_string(found.totals.passages),
                 rebuild_hint);
        totals_ += found.totals;
        unreadable_.insert(unreadable_.end(), found.unreadable.begin(),
                           found.unreadable.end());
        in_segments_.insert(in_segments_.end(), found.articles.begin(),
                            found.articles.end());
    }

    // Those of a segment that cannot say which it has.
    void read_articles(const SegmentEntry& entry) {
        totals_known_ = false;
        auto at = database_.postlist_begin("");
        const auto end = database_.postlist_end("");
        if (at != end) at.skip_to(entry.first_docid);
        for (; at != end && *at <= entry.last_docid; ++at) {
            in_segments_.push_back(*at);
            try {
                reader_.passages(*at);
            } catch (const Error&) {
                unreadable_.push_back(*at);
            }
        }
    }

    // A document that is no article of a segment, or the other way round.
    void compare_articles() {
        const Docids in_database(database_.postlist_begin(""),
                                 database_.postlist_end(""));
        std::ranges::sort(in_segments_);
        Docids unlisted, unknown;
        std::ranges::set_difference(in_database, in_segments_,
                                    std::back_inserter(unlisted));
        std::ranges::set_difference(in_segments_, in_database,
                                    std::back_inserter(unknown));
        std::erase_if(unreadable_, [&](std::uint32_t docid) {
            return std::ranges::binary_search(unknown, docid);
        });
        say_articles(unreadable_, "cannot be read");
        say_articles(unlisted, "in the database, but in no segment");
        say_articles(unknown, "in a segment, but not in the database");
    }

    void say_articles(const Docids& docids, const char* what) {
        if (docids.empty()) return;
        find(counted(docids.size(), "article") + " of " + dir_.string() + ' ' +
                 what + " (number " + std::to_string(docids.front()) +
                 (docids.size() == 1 ? ")" : " for one)"),
             rebuild_hint);
    }

    void compare_totals() {
        if (!totals_known_) return;
        const Totals noted = read_totals(database_);
        if (noted.passages != totals_.passages ||
            noted.body_passages != totals_.body_passages ||
            noted.body_tokens != totals_.body_tokens)
            find("the totals of " + dir_.string() + " say " +
                     counted(noted.passages, "passage") + " of " +
                     counted(noted.body_tokens, "word") +
                     ", its segments say " + std::to_string(totals_.passages) +
                     " of " + std::to_string(totals_.body_tokens),
                 rebuild_hint);
    }

    // Of an index that is whole otherwise.
    void compare_copies(const std::vector<SegmentEntry>& list) {
        std::vector<std::unique_ptr<Mapping>> mappings;
        std::vector<std::unique_ptr<OpenSegment>> opened;
        std::vector<const OpenSegment*> segments;
        for (const SegmentEntry& entry : list) {
            mappings.push_back(
                std::make_unique<Mapping>(segment_file(dir_, entry.id)));
            opened.push_back(std::make_unique<OpenSegment>(
                open_segment(mappings.back()->bytes(), entry)));
            segments.push_back(opened.back().get());
        }
        const fs::path file = segment_file(dir_, copies_file(database_));
        const std::string said = check_copies(dir_, database_, segments);
        std::error_code error;
        if (!said.empty())
            find("the near copies in " + file.string() + ' ' + said,
                 fs::exists(file, error) ? file_hint : missing_hint);
    }

    const fs::path& dir_;
    const Xapian::Database& database_;
    ArticleReader reader_;
    IndexCheck check_;
    Totals totals_;
    bool totals_known_ = true;
    Docids in_segments_;
    Docids unreadable_;
};

// What Xapian itself finds wrong, in its first words; "" when nothing.
std::string xapian_says(const fs::path& dir) {
    std::ostringstream said;
    try {
        if (Xapian::Database::check(database_dir(dir).string(), 0, &said) == 0)
            return "";
    } catch (const Xapian::Error& error) {
        return error.get_msg();
    }
    const std::string text = said.str();
    return text.substr(0, text.find('\n'));
}

IndexCheck check_once(const fs::path& dir, const Xapian::Database& database) {
    IndexCheck check;
    try {
        check = State(dir, database).look();
    } catch (const Xapian::DatabaseModifiedError&) {
        throw;
    } catch (const Xapian::Error& error) {
        check.findings.push_back(database_error(dir, error));
    } catch (const Error& error) {
        check.findings.push_back(error);
    }
    const std::string said = xapian_says(dir);
    if (!said.empty())
        check.findings.emplace_back("the database " +
                                        database_dir(dir).string() +
                                        " is damaged: " + said,
                                    rebuild_hint);
    return check;
}

}  // namespace

IndexCheck check_index(const fs::path& dir) {
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        try {
            Xapian::Database database = open_database(dir);
            IndexCheck check = check_once(dir, database);
            // A commit in between may look like damage.
            if (check.findings.empty() || !database.reopen()) return check;
        } catch (const Xapian::DatabaseModifiedError&) {
            // Overtaken by two commits: once more, from the newest.
        }
    }
    throw Error(
        "the index " + dir.string() + " changes faster than it can be checked",
        "check it again when nothing is writing to it");
}

}  // namespace ibid
