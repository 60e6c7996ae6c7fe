#include "index/check_copies.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include <ibid/writer.h>

#include "index/check.h"
#include "sample_articles.h"
#include "store/database.h"
#include "store/segment_file.h"
#include "store/stored_copies.h"
#include "temp_dir.h"

namespace ibid {

namespace {

namespace fs = std::filesystem;

// Two passages that are copies, and one that is none.
void write_index(const fs::path& dir) {
    const std::string wire =
        "Nobody had counted the ships that lay in the harbour before.";
    Writer writer(dir);
    for (const char* id : {"a", "b"})
        writer.put(sample_article(id, "", {wire}));
    writer.put(sample_article("c", "", {"Something else altogether."}));
    writer.commit();
}

std::string findings(const fs::path& dir) {
    std::string text;
    for (const Error& finding : check_index(dir).findings)
        text += finding.what() + std::string(" | ") + finding.hint() + '\n';
    return text;
}

bool says(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

void change(const fs::path& dir,
            const std::function<void(Xapian::WritableDatabase&)>& step) {
    auto database = open_writable(dir);
    step(database);
    database.commit();
}

}  // namespace

TEST_CASE("near copies that are none are found") {
    const TempDir dir;
    write_index(dir / "i");
    CHECK(findings(dir / "i") == "");
    const auto with = [&](const Copies& copies) {
        change(dir / "i", [&](Xapian::WritableDatabase& database) {
            const Columns columns(dir / "i", database);
            write_copies(dir / "i", database, rows_of(columns), copies);
        });
        return findings(dir / "i");
    };
    CHECK(with({{}, {{0, 1}}}) == "");
    CHECK(with({{}, {{0, 2}}}).find("are not alike") != std::string::npos);
    CHECK(with({{{0, 2}}, {}}).find("are not alike") != std::string::npos);
    CHECK(with({{{0, 1}}, {}}) == "");
    // Pairs that the groups do not know.
    change(dir / "i", [&](Xapian::WritableDatabase& database) {
        const Columns columns(dir / "i", database);
        write_copies(dir / "i", database, rows_of(columns), {{}, {{0, 1}}});
        const std::string pairs = database.get_metadata("copy-pairs");
        write_copies(dir / "i", database, rows_of(columns), {});
        database.set_metadata("copy-pairs", pairs);
    });
    CHECK(findings(dir / "i").find("are not grouped") != std::string::npos);
    change(dir / "i", [](Xapian::WritableDatabase& database) {
        database.set_metadata("copies", database.get_metadata("copy-pairs"));
    });
    CHECK(findings(dir / "i").find("near copies") != std::string::npos);
}

TEST_CASE("copies that cannot be read are made again, as the hint says") {
    const struct {
        const char* what;
        void (*damage)(const fs::path& dir, const fs::path& file);
        const char* says;
        bool is_there;
    } cases[] = {
        {"missing",
         [](const fs::path&, const fs::path& file) { fs::remove(file); },
         "are missing", false},
        {"cut",
         [](const fs::path&, const fs::path& file) {
             fs::resize_file(file, fs::file_size(file) - 1);
         },
         "are damaged", true},
        {"flipped",
         [](const fs::path&, const fs::path& file) {
             std::string bytes = read_file(file);
             bytes[0] ^= 1;
             write_file(file, bytes);
         },
         "are damaged", true},
        {"pairs",
         [](const fs::path& dir, const fs::path&) {
             change(dir, [](Xapian::WritableDatabase& database) {
                 database.set_metadata("copy-pairs", "none");
             });
         },
         "are damaged", true},
        {"wrong pairs",
         [](const fs::path& dir, const fs::path&) {
             change(dir, [&](Xapian::WritableDatabase& database) {
                 const Columns columns(dir, database);
                 write_copies(dir, database, rows_of(columns), {{{0, 2}}, {}});
             });
         },
         "are not alike", true},
        {"no file",
         [](const fs::path& dir, const fs::path&) {
             change(dir, [](Xapian::WritableDatabase& database) {
                 database.set_metadata("copies", "");
             });
         },
         "are missing", false},
    };
    for (const auto& c : cases) {
        CAPTURE(c.what);
        const TempDir dir;
        write_index(dir / "i");
        const auto file = [&] {
            return segment_file(dir / "i",
                                copies_file(open_database(dir / "i")));
        };
        c.damage(dir / "i", file());
        const std::string found = findings(dir / "i");
        CAPTURE(found);
        CHECK(says(found, "the near copies in " + file().string() + ' '));
        CHECK(says(found, c.says));
        CHECK(says(found, "the next run of ibid-index makes it again"));
        CHECK(says(found, "delete that file") == c.is_there);
        CHECK(std::ranges::count(found, '\n') == 1);
        fs::remove(file());
        Writer(dir / "i").commit();
        CHECK(findings(dir / "i") == "");
    }
}

}  // namespace ibid
