// ReadingChild: a reader's work, done in a process of its own, so that no file
// can take the run down.
//
//   ReadingChild child;
//   read_source(file, nullptr, {}, sink, &child);
//
// One child reads many files, one after the other, each under the limits. When
// it dies or does not come to an end, that is a Failure of the file, and the
// next file gets another child. It is started when the first file needs it.
//
// The child is this program, called anew (serve.h): what a process has in its
// memory, its locks and its threads are not copied, so that it may be started
// at any time. It begins with 20 ms of loading libraries; a file then costs a
// tenth of a millisecond more than in this process.
#pragma once

#include <sys/types.h>

#include <string>
#include <string_view>
#include <vector>

#include "read/child/frame.h"
#include "read/child/packet.h"
#include "read/input.h"
#include "read/reader.h"

namespace ibid {

class ReadingChild {
public:
    // A program and its arguments, which is to call serve(): this one, unless
    // a test says another.
    explicit ReadingChild(std::vector<std::string> command = {});
    ~ReadingChild();
    ReadingChild(const ReadingChild&) = delete;
    ReadingChild& operator=(const ReadingChild&) = delete;

    // Throws ReadError, and what the sink throws.
    void read(std::string_view reader, Input& input, const SourceFile& file,
              const ReadLimits& limits, const ReadSink& sink);

    // How many were started until now.
    std::size_t started() const { return started_; }

private:
    Answer ask(const Request& request, std::string_view bytes);
    Answer ask_once(const Request& request, std::string_view bytes);
    void start();
    void stop();

    std::vector<std::string> command_;
    pid_t child_ = -1;
    int socket_ = -1;
    std::size_t read_ = 0;  // files, by the child that runs
    std::size_t started_ = 0;
};

}  // namespace ibid
