// An Error that says the disk is full -> the same, with what to do about it.
#pragma once

#include <ibid/error.h>

namespace ibid {

// Any other error is returned as it is.
Error with_disk_hint(const Error& error);

}  // namespace ibid
