// An index -> what is wrong with it.
//
//   const IndexCheck check = check_index("articles/.ibid");
//   check.findings;   // empty: every byte is as it should be
//
// Looks at one committed state, without a lock: it works beside a Writer.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include <ibid/error.h>

namespace ibid {

struct IndexCheck {
    std::vector<Error> findings;  // a sentence each, and what to do
    std::size_t articles = 0;
    std::size_t passages = 0;
    std::size_t segments = 0;
};

// Throws ibid::Error when there is no index, when it cannot be opened, or when
// it is written so often that no state lasts until it has been looked at.
IndexCheck check_index(const std::filesystem::path& dir);

}  // namespace ibid
