// ReadError: why a source file cannot be read, or not to its end. It never
// leaves this folder: read_source turns it into a Failure.
#pragma once

#include <stdexcept>

namespace ibid {

// what() continues "FILE ...": "is empty", "cannot be opened: ...".
struct ReadError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace ibid
