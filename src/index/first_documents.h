// The first articles of a new index, which wait until there are enough of them
// to learn from what its texts are best compressed with.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <ibid/document.h>

namespace ibid {

class FirstDocuments {
public:
    // With their fingerprints.
    using List = std::vector<std::pair<Document, std::uint64_t>>;

    void add(const Document& document, std::uint64_t fingerprint);
    bool is_empty() const { return list_.empty(); }
    bool are_enough() const;
    // One string a document.
    std::vector<std::string> texts() const;
    List take();

private:
    List list_;
    std::size_t bytes_ = 0;  // of text
};

}  // namespace ibid
