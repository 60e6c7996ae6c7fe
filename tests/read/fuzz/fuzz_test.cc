// Every saved input in tests/data/fuzz, read as the fuzzers read it.
#include <doctest/doctest.h>

#include "read/fuzz/fuzzed.h"
#include "temp_dir.h"

using namespace ibid;
namespace fs = std::filesystem;

TEST_CASE("what the fuzzers have found does no harm") {
    for (const auto& folder : fs::directory_iterator(IBID_FUZZ_DATA)) {
        const std::string name = folder.path().filename().string();
        for (const auto& file : fs::directory_iterator(folder)) {
            CAPTURE(file.path());
            test::read_fuzzed(name, read_file(file.path()));
        }
    }
}

TEST_CASE("every reader has inputs") {
    std::vector<std::string> names;
    for (const Reader& reader : readers())
        names.push_back(test::fuzz_name(reader.name));
    for (const auto& bibliography : test::fuzzed_bibliographies)
        names.emplace_back(bibliography.name);
    for (const std::string& name : names) {
        const fs::path folder = fs::path(IBID_FUZZ_DATA) / name;
        CAPTURE(folder);
        REQUIRE(fs::exists(folder));
        CHECK_FALSE(fs::is_empty(folder));
    }
}
