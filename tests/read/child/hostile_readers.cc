// A program with a reader that does with its child what the file says: the one
// that ReadingChild calls in its tests.
#include <signal.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <vector>

#include "read/child/serve.h"
#include "read/input.h"
#include "read/read_error.h"

namespace {

using namespace ibid;

int read_before = 0;
volatile char sink_of_bytes = 0;

// Sanitizers would end the program in their own way.
void crash() {
    signal(SIGSEGV, SIG_DFL);
    raise(SIGSEGV);
}

void work_for_ever() {
    for (;;) sink_of_bytes = 1;
}

void take_memory() {
    std::vector<std::vector<char>> all;
    for (;;) sink_of_bytes = all.emplace_back(std::size_t{1} << 24, 'x').back();
}

// As a library does that does not look at what malloc returns.
void take_memory_blindly() {
    for (;;) {
        auto* bytes = static_cast<volatile char*>(std::malloc(1u << 24));
        for (std::size_t i = 0; i < 1u << 24; i += 512) bytes[i] = 1;
    }
}

void write_nonsense() {
    const std::uint64_t size = 3;
    if (write(0, &size, sizeof size) > 0 && write(0, "abc", 3) > 0) pause();
}

void write_without_end() {
    const std::uint64_t size = ~std::uint64_t{0};
    if (write(0, &size, sizeof size) > 0) pause();
}

struct Deed {
    std::string_view name;
    void (*act)();
};

const Deed deeds[] = {
    {"crash", crash},
    {"abort", [] { std::abort(); }},
    {"exit", [] { std::exit(0); }},
    {"loop", work_for_ever},
    {"sleep", [] { pause(); }},
    {"close",
     [] {
         close(0);
         pause();
     }},
    {"memory", take_memory},
    {"blind memory", take_memory_blindly},
    {"throw", [] { throw std::runtime_error("a box has no lid"); }},
    {"refuse", [] { throw ReadError("is odd", "make it even"); }},
    {"nonsense", write_nonsense},
    {"endless", write_without_end},
    {"print", [] { std::puts("hello"), std::fputs("there", stderr); }},
    {"crash if used",
     [] {
         if (read_before > 0) crash();
     }},
};

void read_hostile(Input& input, const SourceFile& file,
                  const ReadLimits& limits, const ReadSink& sink) {
    const std::string text = input.read_all(limits.article_bytes);
    for (const Deed& deed : deeds)
        if (deed.name == text) deed.act();
    ++read_before;
    Document document;
    document.article.title = file.name;
    document.blocks = blocks_from_text(text);
    sink.document(std::move(document));
}

bool accepts(std::string_view) {
    return true;
}

constexpr Reader hostile[] = {
    {"hostile", "", accepts, read_hostile, true},
};

}  // namespace

int main(int argc, char** argv) {
    if (argc == 2 && argv[1] == ibid::child_argument)
        return ibid::serve(hostile);
    return 1;
}
