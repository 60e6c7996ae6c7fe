// The loop of a reading child: a request and the file's bytes in by standard
// input, which is a socket, what the reader makes of them out by the same;
// until the parent is gone.
//
//   if (argc == 2 && argv[1] == child_argument) return serve(readers());
#pragma once

#include <span>
#include <string_view>

#include "read/child/packet.h"
#include "read/reader.h"

namespace ibid {

// A program that is called with this as its only argument is to serve.
inline constexpr std::string_view child_argument = "--reading-child";

// What the program then returns; `no_memory` when it has too little.
int serve(std::span<const Reader> readers);
inline constexpr int no_memory = 3;

// One file, by the reader that the request names. Whatever the reader throws is
// a Failure.
Answer answer_to(const Request& request, std::vector<char> bytes,
                 std::span<const Reader> readers);

}  // namespace ibid
