// ReadError: why a source file cannot be read, or not to its end. It never
// leaves this folder: read_source turns it into a Failure.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace ibid {

// what() continues "FILE ...": "is empty", "cannot be opened: ..."; `hint` says
// what would help, if anything would.
struct ReadError : std::runtime_error {
    explicit ReadError(const std::string& what, std::string what_helps = {})
        : std::runtime_error(what), hint(std::move(what_helps)) {}

    std::string hint;
};

}  // namespace ibid
