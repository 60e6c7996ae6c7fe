// Every file in tests/data/office, as its golden says; what wrote them is told
// in the README there. IBID_UPDATE_GOLDENS=1 rewrites the goldens.
#include <cstdlib>
#include <string>

#include <doctest/doctest.h>

#include "document/print.h"
#include "read/scratch_folder.h"
#include "read/walk.h"

using namespace ibid;
namespace fs = std::filesystem;

namespace {

std::string understood(const SourceFile& file) {
    const test::Collected collected = test::collect(file);
    std::string words;
    for (const Document& document : collected.documents)
        words += to_string(document) + '\n';
    for (const std::string& failure : collected.failures)
        words += "failure: " + failure + '\n';
    return words;
}

}  // namespace

TEST_CASE("office files are understood as their goldens say") {
    const fs::path folder = IBID_OFFICE_DATA;
    const bool update = std::getenv("IBID_UPDATE_GOLDENS") != nullptr;
    int files = 0;
    for (const SourceFile& file : walk({folder}, folder / ".ibid").files) {
        if (file.path.extension() == ".golden" ||
            file.path.extension() == ".md")
            continue;
        CAPTURE(file.name);
        fs::path golden = file.path;
        golden += ".golden";
        const std::string words = understood(file);
        if (update) write_file(golden, words);
        CHECK(words == read_file(golden));
        ++files;
    }
    CHECK(files == 13);
}
