#include "read/child/frame.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace ibid {

namespace {

using std::chrono::milliseconds;

// Whether the socket is ready for `events` before the deadline.
bool wait_for(int socket, short events, Deadline deadline) {
    for (;;) {
        const auto left = std::chrono::ceil<milliseconds>(
            deadline - std::chrono::steady_clock::now());
        if (left <= milliseconds{0}) return false;
        // A wait of an hour is as good as a longer one, and fits.
        const auto pause = std::min(left, milliseconds{3'600'000});
        pollfd ready{socket, events, 0};
        const int count = poll(&ready, 1, static_cast<int>(pause.count()));
        if (count > 0) return true;
        if (count < 0 && errno != EINTR) return true;  // the call will tell
    }
}

// Calls `move(done)` until all of `size` bytes have passed.
template <typename Move>
Passed pass(int socket, short events, std::size_t size, Deadline deadline,
            Move move) {
    for (std::size_t done = 0; done < size;) {
        if (!wait_for(socket, events, deadline)) return Passed::late;
        const ssize_t count = move(done);
        if (count > 0)
            done += static_cast<std::size_t>(count);
        else if (count == 0 || (errno != EINTR && errno != EAGAIN))
            return Passed::closed;
    }
    return Passed::whole;
}

Passed send_all(int socket, const char* bytes, std::size_t size,
                Deadline deadline) {
    return pass(socket, POLLOUT, size, deadline, [&](std::size_t done) {
        return send(socket, bytes + done, size - done,
                    MSG_NOSIGNAL | MSG_DONTWAIT);
    });
}

Passed receive_all(int socket, char* bytes, std::size_t size,
                   Deadline deadline) {
    return pass(socket, POLLIN, size, deadline, [&](std::size_t done) {
        return recv(socket, bytes + done, size - done, MSG_DONTWAIT);
    });
}

}  // namespace

Passed send_frame(int socket, std::string_view bytes, Deadline deadline) {
    const std::uint64_t size = bytes.size();
    char head[sizeof size];
    std::memcpy(head, &size, sizeof size);
    const Passed passed = send_all(socket, head, sizeof head, deadline);
    if (passed != Passed::whole) return passed;
    return send_all(socket, bytes.data(), bytes.size(), deadline);
}

Passed receive_frame(int socket, std::uint64_t most, Deadline deadline,
                     std::vector<char>& bytes) {
    std::uint64_t size = 0;
    char head[sizeof size];
    const Passed passed = receive_all(socket, head, sizeof head, deadline);
    if (passed != Passed::whole) return passed;
    std::memcpy(&size, head, sizeof size);
    if (size > most) return Passed::too_long;
    bytes.resize(static_cast<std::size_t>(size));
    return receive_all(socket, bytes.data(), bytes.size(), deadline);
}

}  // namespace ibid
