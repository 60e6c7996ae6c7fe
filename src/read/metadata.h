// A table of metadata, from whichever place -> the fields of an Article.
//
//   title: Talks resume          title    "Talks resume"
//   author: Ann Lee and Bo Ek -> authors  Ann Lee | Bo Ek
//   published: March 2023        date     2023-03
//
// One set of field names serves front matter, records and sidecar tables. An
// unknown field is ignored, one that cannot be used is reported.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/document.h>

#include "text/tree.h"

namespace ibid {

// Whether `name` is one of the field names, in any case.
bool is_metadata_field(std::string_view name);

// A field that could not be used.
struct FieldTrouble {
    std::size_t line = 0;  // of the tree's node
    std::string what;      // "the date \"soon\" is no date that can be read"
};

// Sets what the table says, and notes `origin` for each field that it sets.
std::vector<FieldTrouble> set_metadata(Article& article, const Tree& table,
                                       std::string_view origin);

// Fields that `known` has take the place of the article's own.
void override_metadata(Article& article, const Article& known);

}  // namespace ibid
