// Ids of articles, in order, as texts of many and where each ends: of a file
// with a million articles a string for each would take more than all else.
//
//   IdList ids{"f#1", "f#2"};
//   ids.push_back("f#3");
//   ids[2]                       // "f#3", as long as nothing is added
#pragma once

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
    std::string_view operator[](std::size_t i) const {
        const Block& block = blocks_[i / ids_of_block];
        i %= ids_of_block;
        const std::size_t begin = i == 0 ? 0 : block.ends[i - 1];
        return std::string_view(block.letters)
            .substr(begin, block.ends[i] - begin);
    }

    void push_back(std::string_view id) {
        if (size() % ids_of_block == 0) {
            if (!empty()) blocks_.back().letters.shrink_to_fit();
            blocks_.emplace_back();
        }
        Block& block = blocks_.back();
        block.letters += id;
        block.ends.push_back(block.letters.size());
    }
    friend bool operator==(const IdList&, const IdList&) = default;

private:
    // As one text, what there is would be copied where it grows.
    static constexpr std::size_t ids_of_block = 1024;
    struct Block {
        std::string letters;
        std::vector<std::size_t> ends;
        friend bool operator==(const Block&, const Block&) = default;
    };
    std::vector<Block> blocks_;
};

}  // namespace ibid
