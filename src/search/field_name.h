// The name of a field in front of a colon, as in actor:DPRK.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "store/schema.h"

namespace ibid {

struct FieldName {
    const Field* field = nullptr;
    std::size_t end = 0;  // the byte after the colon
};

// The field named at byte `at` of a query, letter case aside. Letters and a
// colon that name no field are an ibid::Error that suggests one, but for what
// is a web address ("http://...") or has nothing right after the colon
// ("Note: this").
std::optional<FieldName> field_name_at(std::string_view text, std::size_t at);

// The field of that name, letter case aside. `place` is what the Error quotes.
const Field& known_field(std::string_view name, std::string_view place);

// "title, actor, author, ...", for hints.
std::string field_names();

}  // namespace ibid
