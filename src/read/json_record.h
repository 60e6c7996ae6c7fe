// One line of article JSON Lines -> Document. json_record.cc is simdjson's
// only user.
//
//   {"id": "17", "title": "Talks resume", "text": "One.\n\nTwo."}
//
// Fields that it does not know are ignored.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include <ibid/document.h>

namespace ibid {

class RecordParser {
public:
    RecordParser();
    ~RecordParser();

    // `line` is a scratch: it may be changed. Throws ReadError, whose words
    // continue "line N ...".
    Document parse(std::string& line, std::size_t line_number);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ibid
