// Bytes of a segment <-> its file DIR/columns/ID.seg.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>

namespace ibid {

std::filesystem::path segment_file(const std::filesystem::path& dir,
                                   const std::string& id);

// Writes a segment's bytes so that they are on the disk when it returns.
// The id is made from the bytes. Throws ibid::Error on a full disk.
std::string write_segment(const std::filesystem::path& dir,
                          const std::string& bytes);

// Removes every other file of the columns' folder.
void keep_segments(const std::filesystem::path& dir,
                   const std::set<std::string>& ids);

// A file mapped into memory for reading; empty when it cannot be.
class Mapping {
public:
    explicit Mapping(const std::filesystem::path& file);
    ~Mapping();
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;

    std::string_view bytes() const { return bytes_; }

private:
    std::string_view bytes_;
};

}  // namespace ibid
