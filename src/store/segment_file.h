// The files DIR/columns/ID.seg that hold an index's segments.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>

namespace ibid {

std::filesystem::path segment_file(const std::filesystem::path& dir,
                                   const std::string& id);

// Where a segment is written before it has an id; another one at each call.
std::filesystem::path partial_segment_file(const std::filesystem::path& dir);

// Removes every other file of the columns' folder.
void keep_segments(const std::filesystem::path& dir,
                   const std::set<std::string>& ids);

// A file mapped into memory for reading; empty when it cannot be. It stays
// readable when the file is removed, and takes no file descriptor.
class Mapping {
public:
    explicit Mapping(const std::filesystem::path& file);
    ~Mapping();
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;

    std::string_view bytes() const { return bytes_; }

    // Takes the pages out of the process's memory; the next look at one brings
    // it back. For whoever reads a large file through once.
    void let_go() const;

private:
    std::string_view bytes_;
};

}  // namespace ibid
