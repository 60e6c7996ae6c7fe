#include "read/archive.h"

#include <string>

#include <doctest/doctest.h>

#include "read/read_error.h"
#include "read/zip_file.h"

using namespace ibid;
using test::zip_of;

namespace {

std::string trouble_with(const std::string& bytes, const ArchiveLimits& limits,
                         const std::string& part) {
    try {
        Archive archive(bytes, limits);
        archive.needed_part(part);
        return "";
    } catch (const ReadError& error) {
        return error.what();
    }
}

}  // namespace

TEST_CASE("an archive gives its parts") {
    for (const bool packed : {false, true}) {
        const std::string bytes = zip_of(
            {{"a.xml", "<a/>"}, {"b/c", std::string(9999, 'x')}}, packed);
        Archive archive(bytes, {});
        CHECK(archive.part("a.xml") == "<a/>");
        CHECK(archive.part("b/c") == std::string(9999, 'x'));
        CHECK_FALSE(archive.part("c"));
        CHECK(archive.has("b/c"));
        CHECK_FALSE(archive.has("b"));
    }
}

TEST_CASE("what may be a trap is refused") {
    const std::string zeros(3'000'000, '\0');
    const ArchiveLimits narrow{.unpacked = 10'000, .ratio = 100, .parts = 3};
    struct Case {
        const char* about;
        std::string bytes;
        ArchiveLimits limits;
        std::string trouble;
    };
    const Case cases[] = {
        {"a bomb",
         zip_of({{"a", zeros}}),
         {},
         "unpacks to over 250 times its size, as a ZIP bomb does"},
        {"the same, not packed", zip_of({{"a", zeros}}, false), {}, ""},
        {"too large", zip_of({{"a", std::string(10'001, 'x')}}), narrow,
         "unpacks to over 10 KB, more than one article may have"},
        {"just right", zip_of({{"a", std::string(10'000, 'x')}}), narrow, ""},
        {"too many", zip_of({{"a", ""}, {"b", ""}, {"c", ""}, {"d", ""}}),
         narrow, "is an archive of 4 parts; a document has at most 3"},
        {"above",
         zip_of({{"a", ""}, {"../b", ""}}),
         {},
         "has a part whose name points out of the archive"},
        {"far above",
         zip_of({{"a", ""}, {"b/../../c", ""}}),
         {},
         "has a part whose name points out of the archive"},
        {"root",
         zip_of({{"a", ""}, {"/etc/b", ""}}),
         {},
         "has a part whose name points out of the archive"},
        {"a drive",
         zip_of({{"a", ""}, {"C:b", ""}}),
         {},
         "has a part whose name points out of the archive"},
        {"backslashes",
         zip_of({{"a", ""}, {"..\\b", ""}}),
         {},
         "has a part whose name points out of the archive"},
        {"dots within a name", zip_of({{"a", ""}, {"b..c/d...", ""}}), {}, ""},
        {"a part missing", zip_of({{"b", ""}}), {}, "lacks its part a"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.about);
        CHECK(trouble_with(c.bytes, c.limits, "a") == c.trouble);
    }
}

TEST_CASE("parts count together") {
    const std::string bytes =
        zip_of({{"a", std::string(600, 'x')}, {"b", std::string(600, 'x')}});
    Archive archive(bytes, {.unpacked = 1000});
    CHECK(archive.part("a"));
    CHECK_THROWS_AS(archive.part("b"), ReadError);
}

TEST_CASE("an archive cut off or damaged anywhere does no harm") {
    const std::string whole = zip_of(
        {{"a", "some text that is long enough"}, {"b", std::string(99, 'b')}});
    for (std::size_t i = 0; i < whole.size(); ++i) {
        CAPTURE(i);
        CHECK_FALSE(trouble_with(whole.substr(0, i), {}, "a").empty());
        std::string damaged = whole;
        damaged[i] = static_cast<char>(~damaged[i]);
        trouble_with(damaged, {}, "a");
    }
}
