// A message of any size <-> a socket: its length, then its bytes.
//
//   send_frame(socket, bytes, deadline);
//   receive_frame(socket, most, deadline)  -> the bytes, or why there are none
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ibid {

using Deadline = std::chrono::steady_clock::time_point;

enum class Passed {
    whole,
    closed,    // the other side is gone
    late,      // the deadline has passed
    too_long,  // a frame of more than `most` bytes was announced
};

// Neither throws, nor raises SIGPIPE.
Passed send_frame(int socket, std::string_view bytes, Deadline deadline);
Passed receive_frame(int socket, std::uint64_t most, Deadline deadline,
                     std::vector<char>& bytes);

}  // namespace ibid
