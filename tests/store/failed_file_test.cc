#include "store/failed_file.h"

#include <doctest/doctest.h>

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

TEST_CASE("a note may tell of several files") {
    CHECK(in_words(failures_of("name a\nfailed 2\nfailure 1 x\n"
                               "name b\nfailure 2 y\nhint z\n")) ==
          "a:1 x () +1\nb:2 y (z) +0\n");
}

TEST_CASE("a note without failures, or of another form, gives none") {
    for (const char* note :
         {"", "\n", "name a", "hint x\nname a", "ibid-file 3\nname a\nsize 3\n",
          "failed 7\nname a"}) {
        CAPTURE(note);
        CHECK(failures_of(note).empty());
    }
}
