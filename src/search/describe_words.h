// The part of a query tree that asks for words -> English.
//
//   any(word nato, phrase asian nato)
//     -> "nato" in any form or the words "asian nato" side by side
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "search/query.h"

namespace ibid {

// The field whose words a tree asks for, "" for the text itself; nothing when
// it asks for anything besides words of one field.
std::optional<std::string> field_of_words(const Query& query);

// What such a tree asks for, to be read after "with" or "has".
std::string describe_words(const Query& query);

std::string in_marks(const std::string& text);  // "text"

// a, b or c
std::string listed(const std::vector<std::string>& items,
                   const std::string& last_joint);

}  // namespace ibid
