// Ids of articles, in order, as one text and where each ends: of a file with a
// million articles a string for each would take more than all else.
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

    std::size_t size() const { return ends_.size(); }
    bool empty() const { return ends_.empty(); }
    std::string_view operator[](std::size_t i) const {
        const std::size_t begin = i == 0 ? 0 : ends_[i - 1];
        return std::string_view(letters_).substr(begin, ends_[i] - begin);
    }

    void push_back(std::string_view id) {
        letters_ += id;
        ends_.push_back(letters_.size());
    }
    void reserve(std::size_t ids, std::size_t letters) {
        ends_.reserve(ids);
        letters_.reserve(letters);
    }
    friend bool operator==(const IdList&, const IdList&) = default;

private:
    std::string letters_;
    std::vector<std::size_t> ends_;
};

}  // namespace ibid
