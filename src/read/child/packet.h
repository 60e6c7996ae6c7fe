// What a reading child is asked, and what it answers <-> bytes.
//
//   to_bytes(Request{"HTML", file, limits})  -> bytes, which the file's follow
//   answer_from(bytes) -> Answer{documents, failures}
//
// Both sides are the same program, so the form has no version. What a child
// sends is still not trusted: it may have read a hostile file.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/document.h>

#include "read/reader.h"

namespace ibid {

struct Request {
    std::string reader;  // its name in the table
    SourceFile file;
    ReadLimits limits;
};

struct Answer {
    std::vector<Document> documents;
    std::vector<Failure> failures;
};

std::string to_bytes(const Request& request);
std::string to_bytes(const Answer& answer);

// Nothing, when the bytes are none of that, or an answer's texts not UTF-8.
std::optional<Request> request_from(std::string_view bytes);
std::optional<Answer> answer_from(std::string_view bytes);

}  // namespace ibid
