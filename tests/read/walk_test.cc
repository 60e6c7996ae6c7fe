#include "read/walk.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <string>

#include <doctest/doctest.h>

#include "read/file_name.h"
#include "read/scratch_folder.h"

using namespace ibid;
using ibid::test::in_words;
using ibid::test::ScratchFolder;
namespace fs = std::filesystem;

namespace {

std::string names(const Listing& listing) {
    std::string words;
    for (const SourceFile& file : listing.files) words += file.name + '|';
    for (const Failure& failure : listing.failures)
        words += "! " + in_words(failure) + '|';
    for (const Failure& folder : listing.left_out)
        words += "- " + in_words(folder) + '|';
    return words;
}

// The folder as seen by an index that lies in it.
std::string names_in(const ScratchFolder& folder) {
    return names(walk({folder.path()}, folder.path() / ".ibid"));
}

}  // namespace

TEST_CASE("a folder is walked in the order of names") {
    const ScratchFolder folder;
    for (const char* name :
         {"b.txt", "a/z.md", "a/b/c.txt", "A.txt", ".hidden.txt", ".git/x.txt",
          ".ibid/y.txt", "metadata.csv", "a/metadata.csv", "a.txt"})
        folder.write(name, "x");
    CHECK(names_in(folder) == "A.txt|a.txt|a/b/c.txt|a/z.md|b.txt|");
}

TEST_CASE("a file knows its place, size and time") {
    const ScratchFolder folder;
    folder.write("a/b.txt", "12345");
    const Listing listing = walk({folder.path()}, folder.path() / ".ibid");
    REQUIRE(listing.files.size() == 1);
    const SourceFile& file = listing.files[0];
    CHECK(file.path == folder.path() / "a/b.txt");
    CHECK(file.size == 5);
    struct stat status {};
    REQUIRE(stat(file.path.c_str(), &status) == 0);
    CHECK(file.modified / 1'000'000'000 == status.st_mtim.tv_sec);
    CHECK(file.modified % 1'000'000'000 == status.st_mtim.tv_nsec);
}

TEST_CASE("names are relative to the folder that holds the index") {
    const ScratchFolder folder;
    folder.write("one/a.txt", "x");
    folder.write("two/b.txt", "x");
    const fs::path one = folder.path() / "one", two = folder.path() / "two";
    CHECK(names(walk({one}, one / ".ibid")) == "a.txt|");
    CHECK(names(walk({one}, folder.path() / ".ibid")) == "one/a.txt|");
    CHECK(names(walk({one / "../one/."}, one / ".ibid")) == "a.txt|");
    CHECK(names(walk({one / "a.txt"}, one / ".ibid")) == "a.txt|");
    CHECK(names(walk({two}, one / ".ibid")) == two.string() + "/b.txt|");
    // An index without a leading dot is left out all the same.
    folder.write("one/index/c.txt", "x");
    CHECK(names(walk({one}, one / "index")) == "a.txt|");
}

TEST_CASE("roots") {
    const ScratchFolder folder;
    folder.write("a.txt", "x");
    folder.write("s/b.txt", "x");
    folder.write(".h/c.txt", "x");
    const fs::path& path = folder.path();
    const fs::path index = path / ".ibid";
    // Two roots that overlap.
    CHECK(names(walk({path, path / "s", path / "a.txt"}, index)) ==
          "a.txt|s/b.txt|");
    CHECK(names(walk({path / ".h"}, index)) == ".h/c.txt|");
    CHECK(names(walk({}, index)) == "");
    CHECK(names(walk({"-"}, index)) == "-|");
    CHECK(names(walk({path / "none", path / "s"}, index)) ==
          "s/b.txt|! none: does not exist|");
}

TEST_CASE(".ibidignore leaves files and folders out") {
    const ScratchFolder folder;
    for (const char* name :
         {"a.txt", "a.log", "drafts/b.txt", "s/drafts/c.txt", "s/d.txt",
          "s/d.log", "s/keep.log", "old.txt", "s/old.txt", "s/t/e.tmp"})
        folder.write(name, "x");
    folder.write(".ibidignore", "# mine\n*.log\ndrafts/\n/old.txt\n");
    folder.write("s/.ibidignore", "!keep.log\nt/*.tmp\n");
    CHECK(names_in(folder) == "a.txt|s/d.txt|s/keep.log|s/old.txt|");
    // A file that is named on the command line is wanted.
    CHECK(names(walk({folder.path() / "a.log"}, folder.path() / ".ibid")) ==
          "a.log|");
}

TEST_CASE("links to files are followed, links to folders are not") {
    const ScratchFolder folder;
    folder.write("s/a.txt", "x");
    fs::create_symlink(folder.path() / "s/a.txt", folder.path() / "link.txt");
    fs::create_directory_symlink(folder.path(), folder.path() / "s/loop");
    fs::create_symlink("nowhere", folder.path() / "broken.txt");
    fs::create_symlink("itself", folder.path() / "itself");
    CHECK(names_in(folder) ==
          "link.txt|s/a.txt|"
          "! broken.txt: cannot be opened: No such file or directory|"
          "! itself: cannot be opened: Too many levels of symbolic links|"
          "- s/loop: is a link to a folder|");
    // A link that is named is entered.
    const fs::path link = folder.path() / "s/loop";
    CHECK(names(walk({link}, folder.path() / ".ibid"))
              .starts_with("link.txt|s/a.txt|"));
}

TEST_CASE("an index is left out, whatever its name") {
    struct Case {
        std::vector<const char*> files;
        const char* found;
    };
    const Case cases[] = {
        {{"i/xapian/x", "i/columns/x", "i/lock"}, "- i: is an index|"},
        {{"s/i/xapian/x", "s/i/columns/x", "s/i/lock", "s/a"},
         "s/a|- s/i: is an index|"},
        // Names that articles may have.
        {{"i/xapian/x", "i/columns/x"}, "i/columns/x|i/xapian/x|"},
        {{"i/xapian/x", "i/lock"}, "i/lock|i/xapian/x|"},
        {{"i/columns/x", "i/lock"}, "i/columns/x|i/lock|"},
        {{"i/xapian", "i/columns", "i/lock"}, "i/columns|i/lock|i/xapian|"},
        {{"i/xapian/x", "i/columns/x", "i/lock/x"},
         "i/columns/x|i/lock/x|i/xapian/x|"},
        {{"i/xapian/x", "i/columns/x", "i/lock", ".ibidignore"}, ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.found);
        const ScratchFolder folder;
        for (const char* name : c.files) folder.write(name, "i/");
        CHECK(names_in(folder) == c.found);
    }
    // The index of this run is nothing to tell of.
    const ScratchFolder folder;
    for (const char* name : {"i/xapian/x", "i/columns/x", "i/lock", "a"})
        folder.write(name, "x");
    CHECK(names(walk({folder.path()}, folder.path() / "i")) == "a|");
}

TEST_CASE("pipes and sockets are failures and nothing hangs") {
    const ScratchFolder folder;
    folder.write("a.txt", "x");
    REQUIRE(mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = (folder.path() / "socket").string();
    REQUIRE(path.size() < sizeof address.sun_path);
    std::memcpy(address.sun_path, path.c_str(), path.size());
    const int socket_number = socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(bind(socket_number, reinterpret_cast<sockaddr*>(&address),
                 sizeof address) == 0);
    close(socket_number);
    CHECK(names_in(folder) ==
          "a.txt|! pipe: is not a regular file|"
          "! socket: is not a regular file|");
}

TEST_CASE("a folder that cannot be opened is a failure") {
    const ScratchFolder folder;
    folder.write("a.txt", "x");
    folder.write("locked/b.txt", "x");
    const fs::path locked = folder.path() / "locked";
    fs::permissions(locked, fs::perms::none);
    // The superuser may open it all the same.
    const bool locked_out = access(locked.c_str(), R_OK) != 0;
    const std::string found = names_in(folder);
    fs::permissions(locked, fs::perms::owner_all);
    CHECK(found == (locked_out
                        ? "a.txt|! locked: cannot be opened: Permission denied|"
                        : "a.txt|locked/b.txt|"));
}

TEST_CASE("odd file names become one line of UTF-8") {
    struct Case {
        std::string name;
        std::string shown;
    };
    const Case cases[] = {
        {"a b.txt", "a b.txt"},
        {"a\nb.txt", "a%0Ab.txt"},
        {"a\tb", "a%09b"},
        {"a\x7F", "a%7F"},
        {"a\xFF"
         "b",
         "a%FFb"},
        {"\xE2\x80", "%E2%80"},
        {"caf\u00E9", "caf\u00E9"},
        {"\U0001F600", "\U0001F600"},
        {"100%", "100%"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        const ScratchFolder folder;
        folder.write(c.name, "x");
        CHECK(names_in(folder) == std::string(c.shown) + '|');
    }
    CHECK(file_name("/a/b", "/a") == "b");
    CHECK(file_name("/ab/c", "/a") == "/ab/c");
    CHECK(file_name("/a/b", "/") == "a/b");
}
