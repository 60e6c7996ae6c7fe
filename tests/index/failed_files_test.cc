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

TEST_CASE("a note gives its failures") {
    std::string note = "ibid-file 3\nname a\\nb.pdf\nfailed 5\n";
    append_failure(note, 0, "is\ntorn", "mend it");
    append_failure(note, 7, "is odd", "");
    CHECK(in_words(failures_of(note)) ==
          "a\nb.pdf:0 is\ntorn (mend it) +0\n"
          "a\nb.pdf:7 is odd () +3\n");
}

TEST_CASE("a note without failures, or of another form, gives none") {
    for (const char* note :
         {"", "\n", "name a", "hint x\nname a", "ibid-file 3\nname a\nsize 3\n",
          "failed 7\nname a"}) {
        CAPTURE(note);
        CHECK(failures_of(note).empty());
    }
}

TEST_CASE("the failures of an index come by name and line") {
    const TempDir dir;
    Writer writer(dir / ".ibid");
    writer.set_note("file:1", "name z\nfailed 1\nfailure 0 is torn\n");
    writer.set_note("file:2",
                    "name a\nfailed 2\nfailure 9 is odd\nfailure 3 is even\n");
    writer.set_note("file:3", "name b\nfailed 0\n");
    writer.set_note("other", "name c\nfailed 1\nfailure 0 is torn\n");
    writer.commit();
    CHECK(in_words(failed_files(dir / ".ibid")) ==
          "a:3 is even () +0\na:9 is odd () +0\nz:0 is torn () +0\n");
}
