#include "store/segment_output.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <ibid/error.h>

#include "store/database.h"
#include "store/page_check.h"
#include "store/passage_id.h"
#include "store/segment_file.h"

namespace ibid {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t buffer_pages = 32;
constexpr std::uint64_t rest_bytes = 8u << 20;

Error cannot_write(const fs::path& file) {
    // Of a full disk the program knows what to say.
    const bool is_full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return Error("cannot write " + file.string() + ": " + std::strerror(errno),
                 is_full ? "" : "the index is as it was before");
}

void write_whole(int descriptor, std::string_view bytes, const fs::path& file) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) throw cannot_write(file);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

// So that a rename in the folder outlives a power cut.
void sync_folder(const fs::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

template <class T>
std::string_view bytes_of(const T& value) {
    return {reinterpret_cast<const char*>(&value), sizeof value};
}

}  // namespace

SegmentOutput::SegmentOutput(const fs::path& dir, std::function<void()> rest)
    : partial_(partial_segment_file(dir)),
      descriptor_(::open(partial_.c_str(),
                         O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)),
      rest_(std::move(rest)) {
    if (descriptor_ < 0) throw cannot_write(partial_);
}

SegmentOutput::SegmentOutput(std::string& bytes) : bytes_(&bytes) {}

SegmentOutput::~SegmentOutput() {
    if (descriptor_ < 0) return;
    ::close(descriptor_);
    ::unlink(partial_.c_str());
}

void SegmentOutput::begin(SegmentPart part) {
    end_part();
    part_ = static_cast<std::size_t>(part);
    begin_ = end_;
}

void SegmentOutput::end_part() {
    if (part_ < segment_parts) {
        footer_.offset[part_] = begin_;
        footer_.size[part_] = end_ - begin_;
    }
    append(std::string_view("\0\0\0\0\0\0\0", (8 - end_ % 8) % 8));
}

void SegmentOutput::append(std::string_view bytes) {
    end_ += bytes.size();
    while (!bytes.empty()) {
        const std::size_t room = buffer_pages * page_size - buffer_.size();
        const std::string_view part = bytes.substr(0, room);
        buffer_ += part;
        bytes.remove_prefix(part.size());
        if (buffer_.size() == buffer_pages * page_size) write_out();
    }
}

void SegmentOutput::write_out() {
    for (std::size_t at = 0; at < buffer_.size(); at += page_size)
        hashes_.push_back(
            page_hash(std::string_view(buffer_).substr(at, page_size)));
    if (bytes_)
        *bytes_ += buffer_;
    else
        write_whole(descriptor_, buffer_, partial_);
    buffer_.clear();
    if (!rest_ || end_ - rested_at_ < rest_bytes) return;
    rest_();
    rested_at_ = end_;
}

std::string SegmentOutput::finish(std::uint64_t rows) {
    end_part();
    write_out();
    footer_.rows = rows;
    footer_.sections_end = end_;
    std::memcpy(footer_.magic, segment_magic, sizeof segment_magic);
    std::string tail(reinterpret_cast<const char*>(hashes_.data()),
                     hashes_.size() * sizeof hashes_[0]);
    tail += bytes_of(footer_);
    footer_.check = footer_check(tail);
    tail.resize(tail.size() - sizeof footer_);
    tail += bytes_of(footer_);
    const std::string id = id_text(footer_.check >> 4);
    if (bytes_) {
        *bytes_ += tail;
        return id;
    }
    write_whole(descriptor_, tail, partial_);
    if (::fsync(descriptor_) != 0) throw cannot_write(partial_);
    const fs::path file =
        partial_.parent_path() / segment_file({}, id).filename();
    if (::rename(partial_.c_str(), file.c_str()) != 0) throw cannot_write(file);
    ::close(descriptor_);
    descriptor_ = -1;
    sync_folder(partial_.parent_path());
    return id;
}

}  // namespace ibid
