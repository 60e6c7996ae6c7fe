// What to say of an index whose bytes are not what was written.
#pragma once

#include <string>

#include <ibid/error.h>

namespace ibid {

inline constexpr const char* rebuild_hint =
    "build it anew with: ibid-index --rebuild FOLDER";

inline Error damaged(const std::string& what) {
    return Error(what + " is damaged", rebuild_hint);
}

}  // namespace ibid
