// What a file's properties say of it -> the fields of the Article.
//
//   <dc:title>Tolls</dc:title>     title    "Tolls"
//   <dc:creator>Ann Lee</..>   ->  authors  Ann Lee
//   <dcterms:created>2023-..       date     2023-..
//
// A word processor fills many of them in by itself: "Document1", by "User".
// Those are left out. When a text was created is not when it was published, nor
// is the owner of a computer always an author, so both only fill in what the
// text itself does not show.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <ibid/document.h>

#include "read/xml.h"

namespace ibid {

struct Properties {
    std::string title;
    std::vector<std::string> authors;
    std::string created;
    std::string language;
};

// Of the Dublin Core elements that docProps/core.xml and meta.xml hold.
Properties read_properties(std::string_view xml, std::string_view part);

// Recognises the document's structure on the way.
void apply_properties(const Properties& properties, Document& document);

// "", where a program wrote it and not a person.
std::string chosen_title(std::string_view title);
std::string chosen_author(std::string_view author);

}  // namespace ibid
