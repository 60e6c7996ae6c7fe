// Every saved input in tests/data/html/fuzz, read as the fuzzer reads it.
#include <doctest/doctest.h>

#include "read/html/fuzz.h"
#include "temp_dir.h"

TEST_CASE("what the fuzzer has found does no harm") {
    int inputs = 0;
    for (const auto& file :
         std::filesystem::directory_iterator(IBID_HTML_DATA "/fuzz")) {
        CAPTURE(file.path());
        ibid::test::read_fuzzed_page(ibid::read_file(file.path()));
        ++inputs;
    }
    CHECK(inputs >= 8);
}
