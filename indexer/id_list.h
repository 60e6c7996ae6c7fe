// Ids of articles, in order. Those of a file begin with its name, and most go
// on alike: of each it keeps what the first of a thousand does not begin with,
// so that a million that are numbered need some 13 MB.
//
//   IdList ids{"reports/f.jsonl#1", "reports/f.jsonl#2"};
//   ids[1]                       // "reports/f.jsonl#2", kept as "2"
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace ibid {

class IdList {
public:
    IdList() = default;
    IdList(std::initializer_list<std::string_view> ids) {
        for (const std::string_view id : ids) push_back(id);
    }

    std::size_t size() const {
        if (empty()) return 0;
        return (blocks_.size() - 1) * ids_of_block + blocks_.back().ends.size();
    }
    bool empty() const { return blocks_.empty(); }
    std::string operator[](std::size_t i) const {
        const Block& block = blocks_[i / ids_of_block];
        const std::string_view kept = block.kept(i % ids_of_block);
        const auto shared = static_cast<unsigned char>(kept[0]);
        std::string id(block.first(), 0, shared);
        return id.append(kept, 1);
    }

    void push_back(std::string_view id) {
        if (size() % ids_of_block == 0) {
            if (!empty()) blocks_.back().letters.shrink_to_fit();
            blocks_.emplace_back();
        }
        Block& block = blocks_.back();
        const std::string_view first = block.first();
        const std::size_t most = std::min({first.size(), id.size(), longest});
        const auto shared = static_cast<std::size_t>(
            std::mismatch(first.begin(), first.begin() + most, id.begin())
                .first -
            first.begin());
        block.letters += static_cast<char>(shared);
        block.letters += id.substr(shared);
        block.ends.push_back(block.letters.size());
    }
    friend bool operator==(const IdList&, const IdList&) = default;

private:
    static constexpr std::size_t ids_of_block = 1024;
    static constexpr std::size_t longest = 0xFF;  // that is shared
    struct Block {
        // Of each id a byte, how many it shares with the first, and the rest.
        std::string letters;
        std::vector<std::size_t> ends;

        std::string_view kept(std::size_t i) const {
            const std::size_t begin = i == 0 ? 0 : ends[i - 1];
            return std::string_view(letters).substr(begin, ends[i] - begin);
        }
        std::string_view first() const {
            return ends.empty() ? std::string_view() : kept(0).substr(1);
        }
        friend bool operator==(const Block&, const Block&) = default;
    };
    std::vector<Block> blocks_;
};

}  // namespace ibid
