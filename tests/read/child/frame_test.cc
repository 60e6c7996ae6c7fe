#include "read/child/frame.h"

#include <doctest/doctest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <string>
#include <thread>

using namespace ibid;

namespace {

struct Ends {
    Ends() { REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, fd) == 0); }
    ~Ends() {
        close(fd[0]);
        if (fd[1] >= 0) close(fd[1]);
    }
    void close_other() {
        close(fd[1]);
        fd[1] = -1;
    }
    int fd[2];
};

constexpr Deadline never = Deadline::max();

}  // namespace

TEST_CASE("frames of any size pass, one after the other") {
    const Ends ends;
    const std::string texts[] = {"", "a", std::string(3'000'000, 'b'), "c"};
    std::thread sender([&] {
        for (const std::string& text : texts)
            send_frame(ends.fd[0], text, never);
    });
    for (const std::string& text : texts) {
        std::vector<char> bytes{'x'};
        CHECK(receive_frame(ends.fd[1], 4'000'000, never, bytes) ==
              Passed::whole);
        CHECK(std::string(bytes.begin(), bytes.end()) == text);
    }
    sender.join();
}

TEST_CASE("what does not pass says why") {
    const Ends ends;
    std::vector<char> bytes;
    const Deadline past = std::chrono::steady_clock::now();
    CHECK(receive_frame(ends.fd[0], 9, past, bytes) == Passed::late);
    send_frame(ends.fd[1], "0123456789", never);
    CHECK(receive_frame(ends.fd[0], 9, never, bytes) == Passed::too_long);
}

TEST_CASE("a side that is gone is told of") {
    Ends ends;
    std::vector<char> bytes;
    const std::string large(std::size_t{50} << 20, 'x');
    CHECK(send_frame(ends.fd[0], large,
                     std::chrono::steady_clock::now() +
                         std::chrono::milliseconds(50)) == Passed::late);
    ends.close_other();
    CHECK(receive_frame(ends.fd[0], 9, never, bytes) == Passed::closed);
    CHECK(send_frame(ends.fd[0], large, never) == Passed::closed);
}
