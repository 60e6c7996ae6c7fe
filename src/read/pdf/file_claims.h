// What a PDF file says of itself -> what is missing in its Document.
//
// Such metadata is what somebody's program wrote: often a file's name, a
// template's title or whoever owns the computer. So whatever the text shows
// goes before it, and of the rest only what looks like a title or a name is
// taken. The day on which the file was made is the date of an article that
// shows none.
#pragma once

#include <string>
#include <string_view>

#include <ibid/document.h>

namespace ibid::pdf {

struct FileClaims {
    std::string title;
    std::string author;
    Date created;
};

// Recognises the document's structure to know what is missing.
void fill_in(Document& document, const FileClaims& claims);

bool looks_like_title(std::string_view text);
bool looks_like_name(std::string_view text);

}  // namespace ibid::pdf
