#include "indexer/full_disk.h"

#include <doctest/doctest.h>

#include <string>

namespace ibid {

TEST_CASE("an error that says the disk is full says what to do") {
    struct Case {
        const char* what;
        const char* hint;
        bool full;
    };
    const Case cases[] = {
        {"the index x: cannot write (No space left on device)", "", true},
        {"cannot write x/columns/1: Disk quota exceeded", "", true},
        {"cannot write x/columns/1: File too large", "", true},
        {"cannot write x/columns/1: Permission denied", "", false},
        {"", "", false},
        // Who raised it knows better.
        {"cannot write: No space left on device", "wait", false},
    };
    for (const Case& c : cases) {
        CAPTURE(c.what);
        const Error error = with_disk_hint(Error(c.what, c.hint));
        CHECK(error.what() == std::string(c.what));
        CHECK((error.hint() != c.hint) == c.full);
        CHECK(error.hint().starts_with("free some space") == c.full);
    }
}

}  // namespace ibid
