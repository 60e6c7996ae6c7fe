// A word before a stop -> what the stop may mean: "Gen" never ends a sentence,
// "No" does unless a number follows, "Inc" mostly does not.
#pragma once

#include <string_view>

namespace ibid {

enum class Abbreviation {
    none,
    title,           // a name follows: "Mr.", "Gen.", "vs.", "e.g."
    before_number,   // "No. 5", "p. 12"
    within_or_last,  // "Inc.", "Jan.", "U.S.", "p.m.": may also end a sentence
};

// `word` as written, without its last stop: "Gen", "U.S".
Abbreviation abbreviation(std::string_view word);

}  // namespace ibid
