#include "store/posting_list.h"

#include <cstring>
#include <limits>

#include "store/bit_packing.h"
#include "store/packing.h"
#include "store/page_check.h"

namespace ibid {

namespace {

static_assert(PostingList::block_size == packed_numbers);

// Of the directory.
struct BlockEntry {
    std::uint32_t last_row = 0;
    std::uint32_t end = 0;  // of its bytes, counted from the first block's
};

BlockEntry entry_at(std::string_view directory, std::size_t block) {
    BlockEntry entry;
    std::memcpy(&entry, directory.data() + block * sizeof entry, sizeof entry);
    return entry;
}

// A block's postings, `before` being the row of the one before it, less one.
void append_block(std::string& bytes, const Posting* postings,
                  std::uint32_t before) {
    std::uint32_t rows[packed_numbers];
    std::uint32_t counts[packed_numbers];
    for (std::size_t i = 0; i < packed_numbers; ++i) {
        rows[i] = postings[i].row - before;
        counts[i] = postings[i].count - 1;
        before = postings[i].row + 1;
    }
    const unsigned row_bits = bits_for(rows);
    const unsigned count_bits = bits_for(counts);
    bytes.push_back(static_cast<char>(row_bits));
    bytes.push_back(static_cast<char>(count_bits));
    const std::size_t at = bytes.size();
    bytes.resize(at + packed_size(row_bits) + packed_size(count_bits));
    pack(rows, row_bits, bytes.data() + at);
    pack(counts, count_bits, bytes.data() + at + packed_size(row_bits));
}

void append_rest(std::string& bytes, std::span<const Posting> postings,
                 std::uint32_t before) {
    for (const Posting& posting : postings) {
        const std::uint64_t difference = posting.row - before;
        append_varint(bytes, difference * 2 + (posting.count == 1 ? 1 : 0));
        if (posting.count != 1) append_varint(bytes, posting.count - 2);
        before = posting.row + 1;
    }
}

// Reads varints; what goes beyond the end is damage.
class Reader {
public:
    explicit Reader(std::string_view bytes)
        : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; at_ < end_ && shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(*at_++);
            value |= std::uint64_t{byte & 0x7Fu} << shift;
            if (byte < 0x80) return value;
        }
        throw DamagedSegment();
    }

private:
    const char* at_;
    const char* end_;
};

}  // namespace

void append_postings(std::string& bytes, std::span<const Posting> postings) {
    const std::size_t whole = postings.size() / packed_numbers;
    const std::size_t directory = bytes.size();
    bytes.resize(directory + whole * sizeof(BlockEntry));
    const std::size_t first = bytes.size();
    std::uint32_t before = 0;
    for (std::size_t block = 0; block < whole; ++block) {
        append_block(bytes, &postings[block * packed_numbers], before);
        const std::uint32_t last =
            postings[(block + 1) * packed_numbers - 1].row;
        before = last + 1;
        const BlockEntry entry{
            last, static_cast<std::uint32_t>(bytes.size() - first)};
        std::memcpy(bytes.data() + directory + block * sizeof entry, &entry,
                    sizeof entry);
    }
    append_rest(bytes, postings.subspan(whole * packed_numbers), before);
}

PostingList::PostingList(std::string_view bytes, std::uint32_t size)
    : size_(size) {
    const std::size_t directory = size / packed_numbers * sizeof(BlockEntry);
    if (bytes.size() < directory) throw DamagedSegment();
    directory_ = bytes.substr(0, directory);
    body_ = bytes.substr(directory);
}

std::uint32_t PostingList::first_row(std::size_t block) const {
    return block == 0 ? 0 : last_row(block - 1) + 1;
}

std::uint32_t PostingList::last_row(std::size_t block) const {
    if (block >= size_ / block_size)
        return std::numeric_limits<std::uint32_t>::max();
    return entry_at(directory_, block).last_row;
}

std::size_t PostingList::find_block(std::uint32_t row, std::size_t from) const {
    // Mostly the next one or near it; so in growing steps, then by halves.
    std::size_t step = 1;
    std::size_t to = from;
    while (to < blocks() && last_row(to) < row) {
        from = to + 1;
        to += step;
        step *= 2;
    }
    to = to < blocks() ? to : blocks();
    while (from < to) {
        const std::size_t middle = from + (to - from) / 2;
        if (last_row(middle) < row)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

std::size_t PostingList::decode(std::size_t block, std::uint32_t* rows,
                                std::uint32_t* counts) const {
    const std::size_t start =
        block == 0 ? 0 : entry_at(directory_, block - 1).end;
    std::uint32_t row = first_row(block);
    if (start > body_.size()) throw DamagedSegment();
    if (block == size_ / block_size) {
        Reader in(body_.substr(start));
        const std::size_t rest = size_ % block_size;
        for (std::size_t i = 0; i < rest; ++i) {
            const std::uint64_t number = in.number();
            row += static_cast<std::uint32_t>(number / 2);
            rows[i] = row++;
            const std::uint64_t count = number % 2 ? 1 : in.number() + 2;
            if (counts) counts[i] = static_cast<std::uint32_t>(count);
        }
        return rest;
    }
    if (body_.size() - start < 2) throw DamagedSegment();
    const auto row_bits = static_cast<unsigned char>(body_[start]);
    const auto count_bits = static_cast<unsigned char>(body_[start + 1]);
    const std::size_t needed = packed_size(row_bits) + packed_size(count_bits);
    if (row_bits > 32 || count_bits > 32 || body_.size() - start - 2 < needed)
        throw DamagedSegment();
    const char* const packed = body_.data() + start + 2;
    unpack(packed, row_bits, rows);
    for (std::size_t i = 0; i < block_size; ++i) {
        row += rows[i];
        rows[i] = row++;
    }
    if (counts) {
        unpack(packed + packed_size(row_bits), count_bits, counts);
        for (std::size_t i = 0; i < block_size; ++i) ++counts[i];
    }
    return block_size;
}

std::vector<Posting> read_postings(const PostingList& list) {
    std::vector<Posting> postings;
    postings.reserve(list.size());
    std::uint32_t rows[PostingList::block_size];
    std::uint32_t counts[PostingList::block_size];
    for (std::size_t block = 0; block < list.blocks(); ++block) {
        const std::size_t size = list.decode(block, rows, counts);
        for (std::size_t i = 0; i < size; ++i)
            postings.push_back({rows[i], counts[i]});
    }
    return postings;
}

}  // namespace ibid
