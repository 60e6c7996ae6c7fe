// Runs a program as a shell would, for the tests of the command line.
//
//   Ended ended = run_program({ibid_index, "articles"});
//   CHECK(ended.status == 0);
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "temp_dir.h"

namespace ibid::test {

using ibid::TempDir;
using ibid::write_file;

struct Surroundings {
    std::filesystem::path folder = {};  // to run in; empty: this process's own
    std::string input = {};             // on standard input
    std::vector<std::string> environment = {};  // "NAME=value", besides our own
    std::uintmax_t largest_file = 0;            // bytes it may write; 0: any
    bool terminal = false;                      // standard error is a terminal
};

struct Ended {
    int status = -1;  // exit status; 128 + N when signal N ended it
    std::string out;
    std::string err;
};

// A program that runs beside the test. Its standard input stays open until it
// is written and closed here.
class Program {
public:
    Program(const std::vector<std::string>& command,
            const Surroundings& surroundings);
    ~Program();  // kills what still runs
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    pid_t id() const { return child_; }
    // False when the program has closed its standard input.
    bool write(std::string_view text);
    void close_input();
    void send(int signal);
    bool is_running();
    Ended wait();

private:
    struct Streams;
    std::unique_ptr<Streams> streams_;
    pid_t child_ = -1;
    int raw_status_ = 0;
    bool ended_ = false;
};

Ended run_program(const std::vector<std::string>& command,
                  const Surroundings& surroundings = {});

}  // namespace ibid::test
