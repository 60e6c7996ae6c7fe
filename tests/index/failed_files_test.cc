#include "index/failed_files.h"

#include <doctest/doctest.h>

#include <ibid/writer.h>

#include "temp_dir.h"

using namespace ibid;

namespace {

// "name:line what (hint) +more", one a line.
std::string in_words(const std::vector<FailedFile>& files) {
    std::string words;
    for (const FailedFile& file : files)
        words += file.name + ':' + std::to_string(file.line) + ' ' + file.what +
                 " (" + file.hint + ") +" + std::to_string(file.more) + '\n';
    return words;
}

}  // namespace

TEST_CASE("the failures of an index come by name and line") {
    const TempDir dir;
    Writer writer(dir / ".ibid");
    writer.set_note("file:1", "name z\nfailed 1\nfailure 0 is torn\n");
    writer.set_note("file:2",
                    "name a\nfailed 2\nfailure 9 is odd\nfailure 3 is even\n");
    writer.set_note("file:3", "name b\nfailed 0\n");
    writer.set_note("trouble", "name x\nfailure 0 is shut\n");
    writer.set_note("other", "name c\nfailed 1\nfailure 0 is torn\n");
    writer.commit();
    CHECK(in_words(failed_files(dir / ".ibid")) ==
          "a:3 is even () +0\na:9 is odd () +0\nx:0 is shut () +0\n"
          "z:0 is torn () +0\n");
}
