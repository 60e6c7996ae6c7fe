// A libFuzzer target for the reader that IBID_FUZZED names; scripts/fuzz builds
// and runs one for each.
#include <cstddef>
#include <cstdint>

#include "read/fuzz/fuzzed.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
    ibid::test::read_fuzzed(IBID_FUZZED,
                            {reinterpret_cast<const char*>(data), size});
    return 0;
}
