// Every file in tests/data/read, as it is understood: the file NAME.golden
// beside it holds its documents and failures. IBID_UPDATE_GOLDENS=1 in the
// environment writes the goldens anew; read the difference before you commit.
#include <cstdlib>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "document/print.h"
#include "read/scratch_folder.h"
#include "read/sidecar.h"
#include "read/walk.h"

using namespace ibid;
namespace fs = std::filesystem;

namespace {

std::string understood(const SourceFile& file, Sidecars& sidecars) {
    const test::Collected collected =
        test::collect(file, {}, sidecars.find(file));
    std::string words;
    for (const Document& document : collected.documents)
        words += to_string(document) + '\n';
    for (const std::string& failure : collected.failures)
        words += "failure: " + failure + '\n';
    return words;
}

}  // namespace

TEST_CASE("files are understood as their goldens say") {
    const fs::path folder = IBID_READ_DATA;
    const bool update = std::getenv("IBID_UPDATE_GOLDENS") != nullptr;
    Sidecars sidecars;
    int files = 0;
    for (const SourceFile& file : walk({folder}, folder / ".ibid").files) {
        if (file.path.extension() == ".golden") continue;
        CAPTURE(file.name);
        fs::path golden = file.path;
        golden += ".golden";
        const std::string words = understood(file, sidecars);
        if (update) write_file(golden, words);
        CHECK(words == read_file(golden));
        ++files;
    }
    CHECK(files == 14);
    CHECK(sidecars.take_failures().empty());
}
