#include "read/read_ahead.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>

namespace ibid {

namespace {

// That wait at most: enough to even out what records take.
constexpr std::size_t most_pieces = 4;

struct Piece {
    std::vector<char> bytes;
    std::size_t size = 0;
    std::exception_ptr failure;
};

}  // namespace

class ReadAhead::Impl {
public:
    Impl(ByteSource source, std::size_t piece_size)
        : source_(std::move(source)),
          piece_size_(piece_size),
          thread_([this] { read(); }) {}

    ~Impl() {
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        is_room_.notify_one();
        thread_.join();
    }

    std::size_t next(std::vector<char>& bytes) {
        std::unique_lock lock(mutex_);
        is_read_.wait(lock, [&] { return !pieces_.empty(); });
        Piece& piece = pieces_.front();
        if (piece.failure) std::rethrow_exception(piece.failure);
        if (piece.size == 0) return 0;
        const std::size_t size = piece.size;
        std::swap(bytes, piece.bytes);
        spare_.push_back(std::move(piece.bytes));
        pieces_.pop_front();
        lock.unlock();
        is_room_.notify_one();
        return size;
    }

private:
    // Until the end or a failure, which stay the last piece.
    void read() {
        for (bool more = true; more;) {
            Piece piece;
            try {
                piece = empty_piece();
                piece.size = source_(piece.bytes.data(), piece.bytes.size());
            } catch (...) {
                piece.failure = std::current_exception();
            }
            more = piece.size > 0 && !piece.failure;
            std::unique_lock lock(mutex_);
            pieces_.push_back(std::move(piece));
            is_read_.notify_one();
            is_room_.wait(lock, [&] {
                return stopping_ || pieces_.size() < most_pieces;
            });
            if (stopping_) return;
        }
    }

    Piece empty_piece() {
        Piece piece;
        {
            const std::lock_guard lock(mutex_);
            if (!spare_.empty()) {
                piece.bytes = std::move(spare_.back());
                spare_.pop_back();
            }
        }
        piece.bytes.resize(piece_size_);
        return piece;
    }

    ByteSource source_;
    std::size_t piece_size_;
    std::mutex mutex_;
    std::condition_variable is_read_;
    std::condition_variable is_room_;
    std::deque<Piece> pieces_;
    std::vector<std::vector<char>> spare_;
    bool stopping_ = false;
    std::thread thread_;  // the last: it uses all others
};

ReadAhead::ReadAhead(ByteSource source, std::size_t piece_size)
    : impl_(std::make_unique<Impl>(std::move(source), piece_size)) {}
ReadAhead::~ReadAhead() = default;
std::size_t ReadAhead::next(std::vector<char>& piece) {
    return impl_->next(piece);
}

}  // namespace ibid
