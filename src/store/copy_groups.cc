#include "store/copy_groups.h"

#include <algorithm>
#include <string>
#include <utility>

#include "store/packing.h"
#include "text/hash.h"

namespace ibid {

namespace {

constexpr const char* groups_key = "copies";
constexpr const char* pairs_key = "copy-pairs";

// The pairs of each row, as numbers of such rows.
struct Graph {
    explicit Graph(const PairedRows& paired)
        : rows(paired.rows), begin(rows.size() + 1) {
        for (const auto& [one, other] : paired.pairs) {
            ++begin[one + 1];
            ++begin[other + 1];
        }
        for (std::size_t i = 1; i < begin.size(); ++i) begin[i] += begin[i - 1];
        std::vector<std::uint32_t> at(begin.begin(), begin.end() - 1);
        copies.resize(2 * paired.pairs.size());
        for (const auto& [one, other] : paired.pairs) {
            copies[at[one]++] = other;
            copies[at[other]++] = one;
        }
    }

    const std::vector<std::uint32_t>& rows;
    std::vector<std::uint32_t> begin;   // by number of the row, in `copies`
    std::vector<std::uint32_t> copies;  // numbers of rows
};

// By number of the row, the longest of its group, maybe itself.
std::vector<std::uint32_t> longest_copies(const IndexRows& rows,
                                          const Graph& graph) {
    std::vector<
        std::pair<std::pair<std::uint32_t, std::uint64_t>, std::uint32_t>>
        order;
    for (const std::uint32_t row : graph.rows)
        order.emplace_back(rows.rank(row), order.size());
    std::ranges::sort(order);
    std::vector<std::uint32_t> longest(order.size(), CopyGroups::none);
    for (const auto& [rank, one] : order) {
        if (longest[one] != CopyGroups::none) continue;
        longest[one] = one;
        for (auto at = graph.begin[one]; at < graph.begin[one + 1]; ++at) {
            std::uint32_t& of_copy = longest[graph.copies[at]];
            if (of_copy == CopyGroups::none) of_copy = one;
        }
    }
    return longest;
}

// Of 63 bits, all of which nine bytes hold.
std::uint64_t check_of(std::string_view bytes) {
    return hash64(bytes) >> 1;
}

void put_checked(Xapian::WritableDatabase& database, const char* key,
                 std::string bytes) {
    Packer out;
    out.number(check_of(bytes));
    out.string(bytes);
    database.set_metadata(key, out.take());
}

// Calls read(in) with what put_checked() was given.
template <class Read>
void read_checked(const Xapian::Database& database, const char* key,
                  const IndexRows& rows, Read read) {
    const std::string entry = database.get_metadata(key);
    if (entry.empty() && rows.segments().empty()) return;  // a new index
    try {
        Unpacker in(entry);
        const std::uint64_t check = in.number();
        const std::string_view bytes = in.view();
        if (check_of(bytes) != check) throw DamagedSegment();
        Unpacker inside(bytes);
        read(inside);
    } catch (const DamagedSegment&) {
        throw;
    } catch (const Error&) {
        throw DamagedSegment();
    }
}

}  // namespace

std::uint32_t CopyGroups::group_of(std::uint32_t segment,
                                   std::uint32_t row) const {
    const InSegment& in = segments[segment];
    const auto at = std::ranges::lower_bound(in.rows, row);
    if (at == in.rows.end() || *at != row) return none;
    return in.groups[static_cast<std::size_t>(at - in.rows.begin())];
}

CopyGroups group_copies(const IndexRows& rows, const CopyPairs& pairs) {
    const PairedRows paired(pairs, rows.size());
    const Graph graph(paired);
    const std::vector<std::uint32_t> longest = longest_copies(rows, graph);
    std::vector<std::uint32_t> size(longest.size());
    for (const std::uint32_t one : longest) ++size[one];
    CopyGroups groups;
    groups.segments.resize(rows.segments().size());
    std::vector<std::uint32_t> number(longest.size(), CopyGroups::none);
    for (std::size_t i = 0; i < longest.size(); ++i) {
        if (size[longest[i]] < 2) continue;
        std::uint32_t& group = number[longest[i]];
        if (group == CopyGroups::none) group = groups.count++;
        const auto [segment, row] = rows.place(graph.rows[i]);
        groups.segments[segment].rows.push_back(row);
        groups.segments[segment].groups.push_back(group);
    }
    return groups;
}

CopyGroups find_copies(const IndexRows& rows) {
    return group_copies(
        rows, find_copy_pairs(rows, std::vector<bool>(rows.size(), true)));
}

void write_copies(Xapian::WritableDatabase& database, const IndexRows& rows,
                  const CopyPairs& pairs) {
    const CopyGroups groups = group_copies(rows, pairs);
    Packer out;
    out.number(groups.count);
    out.list(groups.segments, [&](const CopyGroups::InSegment& in) {
        out.number(in.rows.size());
        std::uint32_t before = 0;
        for (std::size_t i = 0; i < in.rows.size(); ++i) {
            out.number(in.rows[i] - before);
            out.number(in.groups[i]);
            before = in.rows[i];
        }
    });
    put_checked(database, groups_key, out.take());

    Packer found;
    std::uint32_t before = 0;
    found.list(pairs, [&](const CopyPair& pair) {
        found.number(pair.first - before);
        found.number(pair.second - pair.first);
        before = pair.first;
    });
    put_checked(database, pairs_key, found.take());
}

CopyGroups read_copy_groups(const Xapian::Database& database,
                            const IndexRows& rows) {
    CopyGroups groups;
    read_checked(database, groups_key, rows, [&](Unpacker& in) {
        groups.count = in.number32();
        in.list([&] {
            const std::size_t segment = groups.segments.size();
            if (segment == rows.segments().size()) throw DamagedSegment();
            const auto size = rows.segments()[segment]->segment.rows();
            auto& of_segment = groups.segments.emplace_back();
            std::uint32_t row = 0;
            in.list([&] {
                row += in.number32();
                const std::uint32_t group = in.number32();
                if (row >= size || group >= groups.count)
                    throw DamagedSegment();
                of_segment.rows.push_back(row);
                of_segment.groups.push_back(group);
            });
        });
    });
    if (groups.segments.size() != rows.segments().size())
        throw DamagedSegment();
    return groups;
}

CopyPairs read_copy_pairs(const Xapian::Database& database,
                          const IndexRows& rows) {
    CopyPairs pairs;
    read_checked(database, pairs_key, rows, [&](Unpacker& in) {
        std::uint32_t first = 0;
        in.list([&] {
            first += in.number32();
            const std::uint32_t second = first + in.number32();
            if (first >= second || second >= rows.size())
                throw DamagedSegment();
            pairs.emplace_back(first, second);
        });
    });
    return pairs;
}

}  // namespace ibid
