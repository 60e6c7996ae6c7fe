// A libFuzzer target: meson setup -Dfuzz=true with clang, then
//   fuzz_html -max_total_time=60 NEW_INPUTS tests/data/html/fuzz
#include <cstddef>
#include <cstdint>

#include "read/html/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
    ibid::test::read_fuzzed_page(
        std::string(reinterpret_cast<const char*>(data), size));
    return 0;
}
