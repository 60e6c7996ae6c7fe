// A child that crashes, hangs, takes all memory or talks nonsense is a Failure
// of one file; the next is read.
#include "read/child/reading_child.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "read/child/serve.h"
#include "read/read_error.h"

using namespace ibid;

namespace {

ReadingChild hostile_child() {
    return ReadingChild({IBID_HOSTILE_READERS, std::string(child_argument)});
}

// The texts of what was read, and the failures with their hints.
std::string read(ReadingChild& child, std::string_view text,
                 const ReadLimits& limits = {}) {
    std::string said;
    const ReadSink sink{[&](const Document& document) {
                            for (const Block& block : document.blocks)
                                said += block.text;
                        },
                        [&](const Failure& failure) {
                            said += failure.file + ' ' + failure.what + " | " +
                                    failure.hint;
                        }};
    Input input(std::vector<char>(text.begin(), text.end()));
    try {
        child.read("hostile", input, {"p", "a.x", 0, 0}, limits, sink);
    } catch (const ReadError& error) {
        said += std::string(error.what()) + " | " + error.hint;
    }
    return said;
}

ReadLimits tight(double seconds) {
    ReadLimits limits;
    limits.seconds = seconds;
    limits.memory_bytes = 100u << 20;
    return limits;
}

constexpr const char* damaged =
    "it may be damaged: save it anew with a program that can open it";

}  // namespace

TEST_CASE("whatever a file does to its reader, the next one is read") {
    const std::string failed = "made the reader of hostile fail";
    const std::string memory =
        "needs more than 100 MB of memory to be read | --max-memory allows "
        "more";
    const std::string late =
        "takes longer than 1 second to read | --max-time allows more";
    struct Case {
        std::string text;
        std::string said;
        double seconds = 60;
    };
    const Case cases[] = {
        {"words", "words"},
        {"", ""},
        {"print", "print"},
        {"crash", failed + " (Segmentation fault) | " + damaged},
        {"abort", failed + " (Aborted) | " + damaged},
        {"exit", failed + " | " + damaged},
        {"loop", late, 0.1},
        {"sleep", late, 0.1},
        {"throw", "a.x cannot be read: a box has no lid | "},
        {"refuse", "a.x is odd | make it even"},
        {"nonsense", failed + " (its answer makes no sense) | " + damaged},
        {"endless", memory},
#if !defined(__SANITIZE_ADDRESS__)  // which takes all addresses for itself
        {"memory", "a.x " + memory},
        {"blind memory", memory},
#endif
    };
    ReadingChild child = hostile_child();
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(read(child, c.text, tight(c.seconds)) == c.said);
        CHECK(read(child, "the next", tight(60)) == "the next");
    }
}

TEST_CASE("one child reads many files, and not too many") {
    ReadingChild child = hostile_child();
    CHECK(child.started() == 0);
    for (int i = 0; i < 500; ++i) REQUIRE(read(child, "words") == "words");
    CHECK(child.started() == 1);
    CHECK(read(child, "words") == "words");
    CHECK(child.started() == 2);
}

TEST_CASE("a file is not blamed for what an earlier one has done") {
    ReadingChild child = hostile_child();
    CHECK(read(child, "words") == "words");
    CHECK(read(child, "crash if used") == "crash if used");
    CHECK(child.started() == 2);
}

TEST_CASE("a child that closes its socket and goes on is ended") {
    ReadingChild child = hostile_child();
    CHECK(read(child, "close").starts_with("needs more than"));
    CHECK(read(child, "words") == "words");
}

TEST_CASE("files and texts that are too large are refused") {
    ReadingChild child = hostile_child();
    ReadLimits limits;
    limits.file_bytes = 3;
    CHECK(read(child, "four", limits).starts_with("is 4 bytes; "));
    CHECK(child.started() == 0);
    limits.file_bytes = 100;
    limits.article_bytes = 3;
    CHECK(read(child, "four", limits).starts_with("a.x is 4 bytes; "));
}

TEST_CASE("a program that cannot be started is a failure") {
    ReadingChild child({"/nonexistent/program"});
    CHECK(read(child, "words").starts_with("cannot be read: no process"));
}

TEST_CASE("large files pass whole") {
    ReadingChild child = hostile_child();
    const std::string text(std::size_t{5} << 20, 'x');
    CHECK(read(child, text) == text);
}
