#include "store/failed_file.h"

#include <utility>

#include "store/note_lines.h"

namespace ibid {

namespace {

class NoteReader {
public:
    void take(std::string_view key, std::string_view value) {
        if (key == "name") {
            finish();
            name_ = unescape(value);
        } else if (key == "failed") {
            read_number(value, failed_);
        } else if (key == "failure") {
            FailedFile& failure = failures_.emplace_back();
            read_number(take_until(value, ' '), failure.line);
            failure.name = name_;
            failure.what = unescape(value);
            ++named_;
        } else if (key == "hint" && named_ > 0) {
            failures_.back().hint = unescape(value);
        }
    }

    std::vector<FailedFile> all() {
        finish();
        return std::move(failures_);
    }

private:
    // A file's, before another one's begin.
    void finish() {
        if (named_ > 0 && failed_ > named_)
            failures_.back().more = failed_ - named_;
        failed_ = named_ = 0;
    }

    std::vector<FailedFile> failures_;
    std::string name_;
    std::size_t failed_ = 0;
    std::size_t named_ = 0;
};

}  // namespace

std::vector<FailedFile> failures_of(std::string_view note) {
    NoteReader reader;
    while (!note.empty()) {
        std::string_view line = take_until(note, '\n');
        const std::string_view key = take_until(line, ' ');
        reader.take(key, line);
    }
    return reader.all();
}

void append_failure(std::string& note, std::size_t line, std::string_view what,
                    std::string_view hint) {
    append_line(note, "failure",
                std::to_string(line) + " " + std::string(what));
    if (!hint.empty()) append_line(note, "hint", hint);
}

}  // namespace ibid
