// Sections, one after the other -> a segment's file, or its bytes in memory.
//
//   SegmentOutput out(dir);
//   out.begin(SegmentPart::row_kind);
//   out.append(kinds);
//   ...
//   std::string id = out.finish(rows);   // the file is on the disk
//
// What is not finished leaves nothing behind.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "store/section.h"
#include "store/segment_layout.h"

namespace ibid {

class SegmentOutput {
public:
    // To a file in the folder of columns of the index `dir`. `rest` is called
    // now and then, after 8 MB: memory that was read for them can be let go.
    explicit SegmentOutput(const std::filesystem::path& dir,
                           std::function<void()> rest = {});
    // To memory.
    explicit SegmentOutput(std::string& bytes);
    ~SegmentOutput();
    SegmentOutput(const SegmentOutput&) = delete;
    SegmentOutput& operator=(const SegmentOutput&) = delete;

    // Every part of its kind of file is begun once, in any order.
    void begin(SegmentPart part);
    void append(std::string_view bytes);
    template <class T>
    void append(std::span<const T> values) {
        append({reinterpret_cast<const char*>(values.data()),
                values.size_bytes()});
    }
    template <class T>
    void put(SegmentPart part, const std::vector<T>& values) {
        begin(part);
        append(std::span<const T>(values));
    }
    // For whoever has read much, but written nothing of it.
    void rest() const {
        if (rest_) rest_();
    }
    // Bytes of the present part so far.
    std::uint64_t size() const { return end_ - begin_; }

    // The segment's id, made from its bytes. Throws ibid::Error when the disk
    // is full.
    std::string finish(std::uint64_t rows);

private:
    void end_part();
    void write_out();

    std::filesystem::path partial_;
    int descriptor_ = -1;
    std::function<void()> rest_;
    std::uint64_t rested_at_ = 0;
    std::string* bytes_ = nullptr;
    std::string buffer_;  // a whole number of pages is behind it
    std::vector<std::uint64_t> hashes_;
    SegmentFooter footer_;
    std::size_t part_ = segment_parts;
    std::uint64_t begin_ = 0;
    std::uint64_t end_ = 0;
};

// Strings, in the order given, as two parts.
class StringsOutput {
public:
    StringsOutput(SegmentOutput& out, SegmentPart text, SegmentPart begins)
        : out_(out), begins_(begins) {
        out_.begin(text);
    }
    void append(std::string_view string) {
        out_.append(string);
        begin_.push_back(static_cast<std::uint32_t>(out_.size()));
    }
    void finish() { out_.put(begins_, begin_); }

private:
    SegmentOutput& out_;
    SegmentPart begins_;
    std::vector<std::uint32_t> begin_{0};
};

// Sorted strings, with their fences (section.h).
class SortedStringsOutput {
public:
    SortedStringsOutput(SegmentOutput& out, SegmentPart text,
                        SegmentPart begins, SegmentPart fences)
        : out_(out), fences_(fences), strings_(out, text, begins) {}
    void append(std::string_view string) {
        if (size_++ % Fences::each == 0) fence_.push_back(Fences::of(string));
        strings_.append(string);
    }
    void finish() {
        strings_.finish();
        out_.put(fences_, fence_);
    }

private:
    SegmentOutput& out_;
    SegmentPart fences_;
    StringsOutput strings_;
    std::size_t size_ = 0;
    std::vector<std::uint64_t> fence_;
};

}  // namespace ibid
