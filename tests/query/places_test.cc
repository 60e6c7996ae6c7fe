// A printed place can be given back to `ibid show`, wherever one stands.
#include <sstream>

#include <doctest/doctest.h>

#include <ibid/writer.h>

#include "indexed_articles.h"
#include "sample_articles.h"

using namespace ibid;
using namespace ibid::test;

namespace {

namespace fs = std::filesystem;

void put(Writer& writer, const std::string& path, const std::string& record,
         const std::string& text) {
    Document document = sample_article(path + record, "", {text});
    document.article.path = path;
    writer.put(document);
}

// Two corpora side by side, with notes.txt in both and twice in the first.
class Corpora {
public:
    Corpora() : root_(fs::canonical(dir_.path())) {
        fs::create_directories(root_ / "corpus/korea");
        fs::create_directories(root_ / "elsewhere");
        Writer writer(root_ / "corpus/.ibid");
        put(writer, "notes.txt", "", "A ferry left the upper harbour.");
        put(writer, "korea/notes.txt", "", "A ferry left the lower harbour.");
        put(writer, "korea/bad%FFname.txt", "", "A ferry had a torn label.");
        put(writer, "new%0Aline.txt", "", "A ferry had two labels.");
        put(writer, "feeds/a.jsonl", "#1", "A ferry was reported first.");
        put(writer, "feeds/a.jsonl", "#k/../2", "A ferry was reported later.");
        put(writer, (root_ / "elsewhere/far.txt").string(), "",
            "A ferry came from far away.");
        writer.commit();
        Writer other(root_ / "other/.ibid");
        put(other, "notes.txt", "", "A ferry was seen by others.");
        other.commit();
    }

    const fs::path& root() const { return root_; }

    Ended run(const std::string& folder, std::vector<std::string> arguments,
              const std::vector<std::string>& dirs = {}) const {
        for (const std::string& dir : dirs) {
            arguments.push_back("-d");
            arguments.push_back(dir);
        }
        return run_ibid(arguments, {.folder = root_ / folder});
    }

private:
    TempDir dir_;
    fs::path root_;
};

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> out;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) out.push_back(line);
    return out;
}

std::string first_column(const std::string& line) {
    return line.substr(0, line.find('\t'));
}

struct Standpoint {
    std::string folder;
    std::vector<std::string> dirs;
    std::size_t articles;
};

}  // namespace

TEST_CASE("every printed place opens its passage and its article again") {
    const Corpora corpora;
    const std::string root = corpora.root().string();
    const Standpoint standpoints[] = {
        {"corpus", {}, 7},
        {"corpus/korea", {}, 7},
        {"corpus/.ibid", {}, 7},
        {"", {"corpus"}, 7},
        {"", {"corpus/.ibid/"}, 7},
        {"elsewhere", {"../corpus"}, 7},
        {"elsewhere", {root + "/corpus"}, 7},
        {"", {"corpus", "other"}, 8},
        {"corpus/korea", {"..", "../../other"}, 8},
        {"other", {"../corpus/.ibid", "."}, 8},
    };
    for (const Standpoint& s : standpoints) {
        CAPTURE(s.folder);
        const auto hits =
            lines_of(corpora.run(s.folder, {"ferry", "-n", "50"}, s.dirs).out);
        CHECK(hits.size() == s.articles);
        for (const std::string& line : hits) {
            CAPTURE(line);
            const std::string place = first_column(line);
            CHECK(corpora.run(s.folder, {"show", place}, s.dirs).out ==
                  line + '\n');
        }
        const auto articles =
            lines_of(corpora.run(s.folder, {"-l", "ferry"}, s.dirs).out);
        CHECK(articles.size() == s.articles);
        for (const std::string& line : articles) {
            const std::string place = first_column(line);
            CAPTURE(place);
            const auto shown =
                lines_of(corpora.run(s.folder, {"show", place}, s.dirs).out);
            REQUIRE(shown.size() == 1);
            CHECK(first_column(shown[0]) == place + ":1");
        }
    }
}

TEST_CASE("a place is one that can be read where it is printed") {
    const Corpora corpora;
    const std::string root = corpora.root().string();
    struct Case {
        std::string folder;
        std::vector<std::string> dirs;
        std::string word, place;
    };
    const Case cases[] = {
        {"corpus", {}, "later", "feeds/a.jsonl#k/../2:1"},
        {"", {"corpus"}, "later", "corpus/feeds/a.jsonl#k/../2:1"},
        {"corpus/korea", {}, "later", root + "/corpus/feeds/a.jsonl#k/../2:1"},
        {"", {"corpus"}, "torn", "corpus/korea/bad%FFname.txt:1"},
        {"corpus/korea", {}, "torn", "bad%FFname.txt:1"},
        {"", {"corpus"}, "two", "corpus/new%0Aline.txt:1"},
        {"corpus/korea", {}, "lower", "notes.txt:1"},
        {"corpus/korea", {}, "upper", root + "/corpus/notes.txt:1"},
        {"elsewhere", {"../corpus"}, "far", "far.txt:1"},
        {"", {"other"}, "others", "other/notes.txt:1"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.word);
        CAPTURE(c.folder);
        CHECK(first_column(corpora.run(c.folder, {c.word}, c.dirs).out) ==
              c.place);
        const std::string table =
            corpora.run(c.folder, {c.word, "--format", "csv"}, c.dirs).out;
        CHECK(holds(table, "," + c.place.substr(0, c.place.size() - 2) + ","));
    }
}

TEST_CASE("show looks from here first, then in the folder of the index") {
    const Corpora corpora;
    const std::string root = corpora.root().string();
    struct Case {
        std::string folder;
        std::vector<std::string> dirs;
        std::string place, holds;
    };
    const Case cases[] = {
        {"corpus/korea", {}, "notes.txt:1", "lower"},
        {"corpus/korea", {}, "../notes.txt:1", "upper"},
        {"corpus/korea", {}, "./notes.txt:1", "lower"},
        {"corpus/korea", {}, "korea/notes.txt:1", "lower"},
        {"corpus/korea", {}, "feeds/a.jsonl#1", "first"},
        {"corpus", {}, "notes.txt", "upper"},
        {"corpus", {}, root + "/corpus/korea/notes.txt", "lower"},
        {"", {"corpus"}, "notes.txt:1", "upper"},
        {"", {"corpus"}, "corpus/../corpus/notes.txt:1", "upper"},
        {"other", {".", "../corpus"}, "notes.txt", "others"},
        {"other", {".", "../corpus"}, "../corpus/notes.txt", "upper"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.place);
        CAPTURE(c.folder);
        const auto shown =
            lines_of(corpora.run(c.folder, {"show", c.place}, c.dirs).out);
        REQUIRE(shown.size() == 1);
        CHECK(holds(shown[0], c.holds));
    }
}

TEST_CASE("articles of the same id in two indexes stay apart") {
    const Corpora corpora;
    const std::vector<std::string> dirs{"corpus", "other"};
    const auto count = [&](const std::string& format, std::string_view what) {
        const std::string out =
            corpora.run("", {"ferry", "--format", format, "-n50"}, dirs).out;
        std::size_t found = 0;
        for (std::size_t at = 0; (at = out.find(what, at)) != out.npos; ++at)
            ++found;
        return found;
    };
    CHECK(count("bibtex", "@misc{") == 8);
    CHECK(count("text", "/notes.txt") == 3);
}
