// Words of a by-line or a biography -> names of people.
//
//   person_name("Dr. ANN VAN DER LEE*")  -> "Ann van der Lee"
//   person_name("The Security Council")  -> none
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ibid {

// The name, when all of `text` looks like one: two to six words, capitalised
// but for particles ("von", "bin"). Titles ("Dr.") and reference marks fall
// off, names in capitals get small letters.
std::optional<std::string> person_name(std::string_view text);

// "Ann Lee is a fellow ..." -> "Ann Lee" and "is". The name is empty when the
// sentence does not begin with one that a word in small letters follows.
struct LeadingName {
    std::string name;
    std::string_view next;
};
LeadingName leading_name(std::string_view sentence);

}  // namespace ibid
