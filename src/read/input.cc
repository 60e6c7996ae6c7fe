#include "read/input.h"

#include <algorithm>
#include <cstring>
#include <system_error>
#include <utility>

#include "read/read_error.h"

namespace ibid {

namespace {

constexpr std::size_t buffer_size = 256 * 1024;
constexpr std::size_t head_size = 4096;
// Files of fewer bytes are not worth a thread.
constexpr std::uintmax_t least_ahead = 4u << 20;

std::string too_large(const std::string& size, std::uintmax_t limit) {
    return "is " + size + "; one article may have at most " +
           rounded_size(limit);
}

// The bytes `head`, then those of `rest`.
ByteSource prepend(std::string head, ByteSource rest) {
    return [head = std::move(head), at = std::size_t{0},
            rest = std::move(rest)](char* out, std::size_t size) mutable {
        if (at == head.size()) return rest(out, size);
        const std::size_t count = std::min(size, head.size() - at);
        std::memcpy(out, head.data() + at, count);
        at += count;
        return count;
    };
}

}  // namespace

Input::Input(const SourceFile& file)
    : raw_(std::make_shared<RawBytes>(file.path)), size_(raw_->size()) {
    // A small file needs no more than its own bytes and a look for others.
    buffer_.resize(static_cast<std::size_t>(std::clamp<std::uintmax_t>(
        size_.value_or(buffer_size) + 1, head_size, buffer_size)));
    source_ = [raw = raw_](char* out, std::size_t size) {
        return raw->read(out, size);
    };
    unpack();
}

void Input::unpack() {
    if (looks_like_zstd(head())) {
        source_ = unzstd(prepend(std::string(buffer_.data(), end_), source_));
        buffer_.resize(buffer_size);
        begin_ = end_ = 0;
        size_.reset();
    }
}

Input::Input(std::vector<char> bytes)
    : source_([](char*, std::size_t) { return std::size_t{0}; }),
      size_(bytes.size()),
      buffer_(std::move(bytes)),
      end_(buffer_.size()) {
    unpack();
}

std::string Input::content() {
    if (!raw_) return {};
    // The other thread may have read more than was asked for.
    const bool is_part = ahead_ && !is_ahead_at_end_;
    ahead_.reset();
    return is_part ? std::string(not_all_read) : raw_->content();
}

void Input::read_ahead() {
    if (ahead_ || !raw_ || raw_->size().value_or(0) < least_ahead) return;
    try {
        ahead_ = std::make_unique<ReadAhead>(source_, buffer_.size());
    } catch (const std::system_error&) {
        // No thread is to be had: it is read as any other file.
    }
}

bool Input::refill() {
    if (begin_ == end_) begin_ = end_ = 0;
    if (ahead_) {
        is_ahead_at_end_ = true;  // unless a piece comes
        end_ = ahead_->next(buffer_);
        is_ahead_at_end_ = end_ == 0;
        return end_ > 0;
    }
    const std::size_t count =
        source_(buffer_.data() + end_, buffer_.size() - end_);
    end_ += count;
    return count > 0;
}

std::string_view Input::head() {
    try {
        while (!ahead_ && end_ - begin_ < head_size && end_ < buffer_.size() &&
               refill())
            continue;
    } catch (const ReadError& error) {
        if (begin_ == end_) throw;
        // What came before the damage is read first.
        source_ = [error](char*, std::size_t) -> std::size_t { throw error; };
    }
    return {buffer_.data() + begin_, std::min(end_ - begin_, head_size)};
}

std::string Input::read_all(std::uintmax_t limit) {
    if (size_ && *size_ > limit)
        throw ReadError(too_large(rounded_size(*size_), limit));
    std::string bytes;
    if (size_) bytes.reserve(static_cast<std::size_t>(*size_));
    do {
        bytes.append(buffer_.data() + begin_, end_ - begin_);
        begin_ = end_;
        if (bytes.size() > limit)
            throw ReadError(too_large("over " + rounded_size(limit), limit));
    } while (refill());
    return bytes;
}

void Input::keep(std::size_t count, std::uintmax_t limit) {
    // One byte over the limit is enough to know that the line is too long.
    if (line_.size() <= limit) line_.append(buffer_.data() + begin_, count);
    begin_ += count;
}

Input::Line Input::next_line(std::string_view& line, std::uintmax_t limit) {
    line_.clear();
    line = {};
    bool any = false;
    const auto more = [this] {
        read_ahead();
        return refill();
    };
    while (begin_ < end_ || more()) {
        any = true;
        const char* from = buffer_.data() + begin_;
        const void* found = std::memchr(from, '\n', end_ - begin_);
        if (!found) {
            keep(end_ - begin_, limit);
            continue;
        }
        const auto count =
            static_cast<std::size_t>(static_cast<const char*>(found) - from);
        if (line_.empty())
            line = {from, count}, begin_ += count;
        else
            keep(count, limit);
        ++begin_;
        break;
    }
    if (!any) return Line::end;
    if (!line_.empty()) line = line_;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.size() <= limit) return Line::whole;
    line = {};
    return Line::too_long;
}

std::string rounded_size(std::uintmax_t bytes) {
    const auto in = [bytes](std::uintmax_t unit, const char* name) {
        return std::to_string((bytes + unit / 2) / unit) + name;
    };
    if (bytes >= 1u << 20) return in(1u << 20, " MB");
    if (bytes >= 1u << 10) return in(1u << 10, " KB");
    return in(1, " bytes");
}

}  // namespace ibid
