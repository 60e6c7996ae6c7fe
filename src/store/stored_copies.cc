#include "store/stored_copies.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "store/database.h"
#include "store/packing.h"
#include "store/segment_file.h"
#include "store/segment_parts.h"
#include "text/hash.h"

namespace ibid {

namespace {

constexpr const char* file_key = "copies";
constexpr const char* pairs_key = "copy-pairs";

// Of 63 bits, all of which nine bytes hold.
std::uint64_t check_of(std::string_view bytes) {
    return hash64(bytes) >> 1;
}

std::string packed(const CopyPairs& pairs) {
    Packer found;
    std::uint32_t before = 0;
    found.list(pairs, [&](const CopyPair& pair) {
        found.number(pair.first - before);
        found.number(pair.second - pair.first);
        before = pair.first;
    });
    const std::string bytes = found.take();
    Packer out;
    out.number(check_of(bytes));
    out.string(bytes);
    return out.take();
}

CopyPairs unpacked(std::string_view entry, const IndexRows& rows) {
    CopyPairs pairs;
    try {
        Unpacker in(entry);
        const std::uint64_t check = in.number();
        const std::string_view bytes = in.view();
        if (check_of(bytes) != check) throw DamagedSegment();
        Unpacker inside(bytes);
        std::uint32_t first = 0;
        inside.list([&] {
            first += inside.number32();
            const std::uint32_t second = first + inside.number32();
            if (first >= second || second >= rows.size())
                throw DamagedSegment();
            pairs.emplace_back(first, second);
        });
    } catch (const DamagedSegment&) {
        throw;
    } catch (const Error&) {
        throw DamagedSegment();
    }
    return pairs;
}

CopyPairs same_texts(const CopyTable& table) {
    CopyPairs same;
    same.reserve(table.rows_in_groups());
    for (std::uint32_t group = 0; group < table.groups(); ++group) {
        std::uint32_t standing = CopyGroups::none;
        table.each_row(group, [&](std::uint32_t row, bool stands) {
            if (stands)
                standing = row;
            else if (standing != CopyGroups::none)
                same.emplace_back(standing, row);
            else
                throw DamagedSegment();
        });
    }
    std::ranges::sort(same);
    return same;
}

std::string table_bytes(const IndexRows& rows, const Copies& copies) {
    std::string bytes;
    SegmentOutput out(bytes);
    write_copy_table(out, rows, copies);
    out.finish(rows.size());
    return bytes;
}

}  // namespace

IndexRows rows_of(const Columns& columns) {
    std::vector<const OpenSegment*> segments;
    for (const OpenSegment& open : columns.segments())
        segments.push_back(&open);
    return IndexRows(std::move(segments));
}

void write_copies(const std::filesystem::path& dir,
                  Xapian::WritableDatabase& database, const IndexRows& rows,
                  const Copies& copies) {
    std::string id;
    if (rows.size() > 0) {
        SegmentOutput out(dir);
        write_copy_table(out, rows, copies);
        id = out.finish(rows.size());
    }
    database.set_metadata(file_key, id);
    database.set_metadata(pairs_key, packed(copies.near));
}

Copies read_copies(const std::filesystem::path& dir,
                   const Xapian::Database& database, const IndexRows& rows) {
    if (rows.size() == 0) return {};
    const Mapping mapping(segment_file(dir, copies_file(database)));
    const CopyTable table(mapping.bytes(), rows);
    table.ensure_intact();
    return {same_texts(table),
            unpacked(database.get_metadata(pairs_key), rows)};
}

std::string copies_file(const Xapian::Database& database) {
    return database.get_metadata(file_key);
}

bool has_copies_file(const std::filesystem::path& dir,
                     const Xapian::Database& database) {
    const std::string id = copies_file(database);
    if (id.empty())
        return std::ranges::all_of(
            read_segment_list(database),
            [](const SegmentEntry& entry) { return entry.rows == 0; });
    const Mapping mapping(segment_file(dir, id));
    try {
        read_footer(mapping.bytes());
        return true;
    } catch (const DamagedSegment&) {
        return false;
    }
}

bool is_table_of(const std::filesystem::path& dir,
                 const Xapian::Database& database, const IndexRows& rows,
                 const Copies& copies) {
    if (rows.size() == 0) return true;
    const Mapping mapping(segment_file(dir, copies_file(database)));
    return mapping.bytes() == table_bytes(rows, copies);
}

struct OpenCopies::Opened {
    explicit Opened(const std::filesystem::path& file) : mapping(file) {}
    Mapping mapping;
    std::string own;
    std::optional<CopyTable> table;
};

// Files go once a commit has made them superfluous.
OpenCopies::OpenCopies(const std::filesystem::path& dir,
                       const Xapian::Database& database) {
    const std::string id = copies_file(database);
    opened_ = std::make_unique<Opened>(segment_file(dir, id));
    if (!id.empty() && opened_->mapping.bytes().empty() &&
        copies_file(open_database(dir)) != id)
        throw Xapian::DatabaseModifiedError("a later commit has removed " + id);
}

OpenCopies::~OpenCopies() = default;
OpenCopies::OpenCopies(OpenCopies&&) noexcept = default;
OpenCopies& OpenCopies::operator=(OpenCopies&&) noexcept = default;

const CopyTable& OpenCopies::table(const Columns& columns) const {
    if (opened_->table) return *opened_->table;
    IndexRows rows = rows_of(columns);
    std::string_view bytes = opened_->mapping.bytes();
    if (columns.rebuilt() || rows.size() == 0)
        bytes = opened_->own = table_bytes(rows, find_copies(rows));
    return opened_->table.emplace(bytes, std::move(rows));
}

}  // namespace ibid
