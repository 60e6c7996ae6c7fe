// Draft: a document whose blocks are being given their kinds, with what every
// recogniser needs to know of them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/document.h>

#include "document/shape.h"

namespace ibid {

class Draft {
public:
    explicit Draft(Document& document);

    Article& article;
    std::vector<Block>& blocks;

    std::size_t size() const { return blocks.size(); }
    const Shape& shape(std::size_t i) const { return shapes_[i]; }

    // No kind yet; the first recogniser that knows a block decides.
    bool open(std::size_t i) const { return !blocks[i].kind; }
    bool is(std::size_t i, Kind kind) const { return blocks[i].kind == kind; }
    void decide(std::size_t i, Kind kind, int level = 0);

    // The first block after the last long paragraph that may be running text:
    // what stands from here on may be debris.
    std::size_t after_prose() const;
    // The share (0..1) of the document's words in block i and after it.
    double share_from(std::size_t i) const;

    // Fills in a field's origin: "by-line in line 2".
    void note_origin(const std::string& field, std::string_view what,
                     std::size_t block);

private:
    std::vector<Shape> shapes_;
    std::vector<std::size_t> words_before_;
};

}  // namespace ibid
