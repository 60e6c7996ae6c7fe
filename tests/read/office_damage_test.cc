// Files of other programs, damaged: every one must come through, as text or as
// a sentence about it.
#include <algorithm>
#include <random>
#include <string>

#include <doctest/doctest.h>

#include "read/fuzz/fuzzed.h"
#include "temp_dir.h"

using namespace ibid;
namespace fs = std::filesystem;

namespace {

// A byte changed, a stretch doubled, or the end gone.
std::string damaged(std::string bytes, std::mt19937& random) {
    const std::size_t at = random() % bytes.size();
    switch (random() % 3) {
        case 0:
            bytes[at] = static_cast<char>(random());
            break;
        case 1:
            bytes.insert(at, bytes.substr(at, random() % 100));
            break;
        default:
            bytes.resize(at);
    }
    return bytes;
}

}  // namespace

TEST_CASE("damaged files of every program do no harm") {
    std::mt19937 random(5);
    for (const auto& file : fs::directory_iterator(IBID_OFFICE_DATA)) {
        const std::string extension = file.path().extension().string();
        const auto reader =
            std::ranges::find_if(readers(), [&](const Reader& row) {
                return row.extensions.find(extension) != std::string::npos;
            });
        if (reader == readers().end()) continue;
        const std::string whole = read_file(file.path());
        for (int run = 0; run < 20; ++run) {
            CAPTURE(file.path());
            CAPTURE(run);
            test::read_fuzzed(test::fuzz_name(reader->name),
                              damaged(whole, random));
        }
    }
}
