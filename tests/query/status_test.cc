// `ibid status --failed` on an index that remembers failures.
#include <doctest/doctest.h>

#include <ibid/writer.h>

#include "indexed_articles.h"
#include "sample_articles.h"

using namespace ibid;
using namespace ibid::test;

namespace {

void make_index(const std::filesystem::path& folder, bool failures) {
    Writer writer(folder / ".ibid");
    writer.put(sample_article("a.txt", "A", {"Words."}));
    if (failures) {
        writer.set_note("file:1",
                        "name old/scan.pdf\nfailed 1\nfailure 0 has no text\n"
                        "hint add it\n");
        writer.set_note("file:2",
                        "name b.jsonl\nfailed 3\nfailure 7 is not JSON\n");
        writer.set_note("file:3", "name -\nfailed 1\nfailure 2 is torn\n");
    }
    writer.commit();
}

Ended run_in(const std::filesystem::path& folder,
             std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"status", "--failed"});
    return run_ibid(arguments, {.folder = folder});
}

}  // namespace

TEST_CASE("every file that was not read is listed, and why") {
    const TempDir dir;
    make_index(dir.path(), true);
    const Ended lines = run_in(dir.path(), {});
    CHECK(lines.status == 0);
    CHECK(lines.err == "");
    CHECK(lines.out ==
          "standard input:2\tis torn\t\n"
          "b.jsonl:7\tis not JSON, and 2 more\t\n"
          "old/scan.pdf\thas no text\tadd it\n");
    CHECK(run_in(dir.path(), {"--format", "text"}).out ==
          "standard input\n  line 2 is torn\n\n"
          "b.jsonl\n  line 7 is not JSON, and 2 more\n\n"
          "old/scan.pdf\n  has no text\n  add it\n");
    CHECK(run_in(dir.path(), {"--format", "csv"}).out ==
          "file,line,message,hint,more\r\nstandard input,2,is torn,,\r\n"
          "b.jsonl,7,is not JSON,,2\r\nold/scan.pdf,,has no text,add it,\r\n");
    CHECK(holds(run_in(dir.path(), {"--json"}).out,
                "{\"type\":\"failed\",\"schema\":2,\"file\":\"old/scan.pdf\","
                "\"line\":null,\"message\":\"has no text\",\"hint\":\"add it\","
                "\"more\":0}\n"));
    // By the names that they have from elsewhere.
    std::filesystem::create_directory(dir / "old");
    CHECK(holds(run_in(dir / "old", {}).out, "\nscan.pdf\thas no text"));
}

TEST_CASE("an index without failures says so") {
    const TempDir dir;
    make_index(dir.path(), false);
    CHECK(run_in(dir.path(), {}).out == "");
    CHECK(run_in(dir.path(), {"--json"}).out == "");
    const Ended text = run_in(dir.path(), {"--format", "text"});
    CHECK(text.status == 0);
    CHECK(text.out == "every file was read\n");
}

TEST_CASE("failures are asked of status, in a form that can show them") {
    const Ended search = run_ibid({"nato", "--failed"});
    CHECK(search.status == 2);
    CHECK(search.err ==
          "ibid: --failed goes with status\n  write: ibid status --failed\n");
    CHECK(run_ibid({"status", "--failed", "--format", "bibtex"}).status == 2);
}
