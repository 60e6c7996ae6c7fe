// ibid::Error: the one exception that leaves libibid.
//
// what() is a whole sentence for a person ("no index at /x/.ibid"); hint() says
// what to do about it ("run ibid-index /x first") and may be empty.
#pragma once

#include <stdexcept>
#include <string>

#pragma GCC visibility push(default)
namespace ibid {

class Error : public std::runtime_error {
public:
    explicit Error(const std::string& what, std::string hint = {})
        : std::runtime_error(what), hint_(std::move(hint)) {}

    const std::string& hint() const noexcept { return hint_; }

private:
    std::string hint_;
};

}  // namespace ibid
#pragma GCC visibility pop
