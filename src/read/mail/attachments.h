// The files that a mail brings -> Documents of their own, where a reader knows
// them, and a list of all.
#pragma once

#include <string>
#include <vector>

#include <ibid/document.h>

#include "read/mail/mime.h"
#include "read/reader.h"

namespace ibid::mail {

struct Attachments {
    std::vector<Document> documents;   // their ids begin with the file's name
    std::vector<std::string> names;    // of all
    std::vector<std::string> remarks;  // why one was not read
};

// `text` is the part that is not attached.
Attachments read_attachments(const Part& body, const Part* text,
                             const ReadLimits& limits);

}  // namespace ibid::mail
