// Every file in the folders of tests/data that readers have, as it is
// understood: the file NAME.golden beside it holds its documents and failures.
// IBID_UPDATE_GOLDENS=1 in the environment writes the goldens anew; read the
// difference before you commit.
#include <cstdlib>
#include <string>

#include <doctest/doctest.h>

#include "document/print.h"
#include "read/scratch_folder.h"
#include "read/sidecar.h"
#include "read/walk.h"

using namespace ibid;
namespace fs = std::filesystem;

namespace {

// And how many files it has, so that none is passed over.
struct Folder {
    const char* path;
    int files;
};
const Folder folders[] = {
    {IBID_READ_DATA, 14},
    {IBID_HTML_DATA, 6},
    {IBID_PDF_DATA, 5},
    {IBID_OFFICE_DATA, 13},  // what wrote them is told in the README there
};

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

bool is_beside(const fs::path& file) {
    return file.extension() == ".golden" || file.extension() == ".py" ||
           file.filename() == "README.md";
}

}  // namespace

TEST_CASE("files are understood as their goldens say") {
    const bool update = std::getenv("IBID_UPDATE_GOLDENS") != nullptr;
    for (const Folder& folder : folders) {
        CAPTURE(folder.path);
        const fs::path path = folder.path;
        Sidecars sidecars;
        int files = 0;
        for (const SourceFile& file : walk({path}, path / ".ibid").files) {
            if (is_beside(file.path)) continue;
            CAPTURE(file.name);
            fs::path golden = file.path;
            golden += ".golden";
            const std::string words = understood(file, sidecars);
            if (update) write_file(golden, words);
            CHECK(words == read_file(golden));
            ++files;
        }
        CHECK(files == folder.files);
        CHECK(sidecars.take_failures().empty());
    }
}
