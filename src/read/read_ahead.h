// A source of bytes -> the same in pieces, read by a thread of its own while
// the piece before is worked on.
//
//   ReadAhead ahead(source, 1u << 18);
//   std::vector<char> piece;
//   while (std::size_t size = ahead.next(piece)) ...   // its first bytes
//
// To copy a file out of the kernel, to unpack and to fingerprint it takes as
// long as to find the few records in it that have changed.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "read/unzstd.h"

namespace ibid {

class ReadAhead {
public:
    // The source is called by the other thread alone until there is no
    // ReadAhead any more, which waits for a call to return. Throws
    // std::system_error when no thread is to be had.
    ReadAhead(ByteSource source, std::size_t piece_size);
    ~ReadAhead();

    // Returns how many bytes of `piece` are the next ones; 0 only at the end.
    // What `piece` was is used again. Throws what the source threw, after the
    // bytes before.
    std::size_t next(std::vector<char>& piece);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ibid
