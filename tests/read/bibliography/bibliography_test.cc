#include "read/bibliography/bibliography.h"

#include <doctest/doctest.h>

#include <ibid/error.h>

#include "read/bibliography/entry_article.h"
#include "read/scratch_folder.h"
#include "read/sidecar.h"

using namespace ibid;
using ibid::test::in_words;
using ibid::test::ScratchFolder;

namespace {

constexpr std::string_view library =
    "@article{lee, author = {Lee, Ann}, title = {The Quad after the Summit},\n"
    "  journal = {East Desk}, year = 2022, volume = 12, number = 3,\n"
    "  pages = {45--60}, doi = {https://doi.org/10.1/2}, abstract = {Long},\n"
    "  file = {:files/AB12/quad.txt:text/plain}}\n"
    "@book{roe, editor = {Roe, Cy}, title = {Vetoes and other tales},\n"
    "  publisher = {Sea Press}, address = {London}, year = 1999}\n"
    "@misc{one, title = {The same old story}, year = 2001}\n"
    "@misc{two, title = {The Same Old Story!}, year = 2001}\n"
    "@misc{three, title = {Editorial note}, year = 2001}\n";

std::string csl_in_words(const Article& article) {
    std::string out;
    for (const auto& [name, text] : article.csl)
        out += (out.empty() ? "" : " | ") + name + ": " + text;
    return out;
}

std::string said_by(const Article* entry) {
    return entry ? entry->title : "none";
}

struct Library {
    ScratchFolder folder;
    std::vector<Failure> failures;
    Bibliography read(std::string_view text, const char* name = "refs.bib") {
        Bibliography read;
        read.read(folder.write(name, text).path, failures);
        return read;
    }
};

}  // namespace

TEST_CASE("an entry knows its file by the path") {
    Library at;
    const Bibliography known = at.read(library);
    const auto about = [&](const char* name) {
        return said_by(known.about(at.folder.write(name, "text")));
    };
    CHECK(about("files/AB12/quad.txt") == "The Quad after the Summit");
    // Moved with the folder that is its own.
    CHECK(about("copy/AB12/quad.txt") == "The Quad after the Summit");
    CHECK(about("copy/quad.txt") == "none");
    CHECK(about("vetoes.txt") == "none");
    CHECK(known.about(SourceFile{"-", "-", 0, 0}) == nullptr);
}

TEST_CASE("an entry knows an article by title and year") {
    Library at;
    const Bibliography known = at.read(library);
    const struct {
        std::string title;
        int year;
        std::string entry;
        std::size_t remarks;
    } rows[] = {
        {"The Quad after the Summit", 2022, "The Quad after the Summit", 0},
        {"THE QUAD AFTER THE SUMMIT.", 2022, "The Quad after the Summit", 0},
        // One that is not known cannot differ.
        {"The Quad after the Summit", 0, "The Quad after the Summit", 0},
        {"The Quad after the Summit", 2021, "none", 0},
        {"The Quad after", 2022, "none", 0},
        {"The same old story", 2001, "none", 1},
        {"The same old story", 2002, "none", 0},
        // Too little of a title.
        {"Editorial note", 2001, "none", 0},
        {"", 2001, "none", 0},
    };
    for (const auto& row : rows) {
        CAPTURE(row.title);
        CAPTURE(row.year);
        Article article;
        article.title = row.title;
        article.date = {row.year, 0, 0};
        std::vector<std::string> remarks;
        CHECK(said_by(known.about(article, remarks)) == row.entry);
        CHECK(remarks.size() == row.remarks);
        if (row.remarks > 0)
            CHECK(remarks[0] ==
                  "2 entries of the bibliography have this title, and none of "
                  "them was used (refs.bib one, refs.bib two)");
    }
}

TEST_CASE("an entry's metadata") {
    Library at;
    const Bibliography known = at.read(library);
    const Article* lee =
        known.about(at.folder.write("files/AB12/quad.txt", "text"));
    REQUIRE(lee);
    CHECK(lee->authors == std::vector<std::string>{"Ann Lee"});
    CHECK(lee->source == "East Desk");
    CHECK(to_string(lee->date) == "2022");
    CHECK(csl_in_words(*lee) ==
          "DOI: 10.1/2 | author: Lee, Ann | issue: 3 | page: 45-60 | type: "
          "article-journal | volume: 12");
    CHECK(lee->origins.at("title") == "refs.bib lee");
    Article roe;
    roe.title = "Vetoes and Other Tales";
    std::vector<std::string> remarks;
    const Article* found = known.about(roe, remarks);
    REQUIRE(found);
    CHECK(found->source == "Sea Press");
    CHECK(csl_in_words(*found) ==
          "editor: Roe, Cy | publisher: Sea Press | publisher-place: London | "
          "type: book");
}

TEST_CASE("pages are parted by one hyphen") {
    const std::pair<const char*, const char*> cases[] = {
        {"45-60", "45-60"},       {"45--60", "45-60"},    {"45---60", "45-60"},
        {"45–60", "45-60"},       {"45 — 60", "45 - 60"}, {"45–—60", "45-60"},
        {"1-2, 5–6", "1-2, 5-6"}, {"é1", "é1"},           {"xii", "xii"},
    };
    for (const auto& [written, plain] : cases) {
        CAPTURE(written);
        BibliographyEntry entry;
        entry.fields["page"] = written;
        CHECK(to_article(entry, "").csl.at("page") == plain);
    }
}

TEST_CASE("two entries for a file are used for neither") {
    Library at;
    const Bibliography known = at.read(
        "@misc{a, title={A}, file={x.txt}}\n@misc{b, title={B}, "
        "file={./x.txt}}\n");
    CHECK(known.about(at.folder.write("x.txt", "text")) == nullptr);
    REQUIRE(at.failures.size() == 1);
    CHECK(at.failures[0].what.starts_with("2 entries have the file "));
}

TEST_CASE("the formats are told by their beginning") {
    Library at;
    Article article;
    article.title = "A B C";
    std::vector<std::string> remarks;
    for (const std::string_view text :
         {R"([{"title": "A B C"}])", "TY  - BOOK\nTI  - A B C\nER  - \n",
          "\xEF\xBB\xBF\n\nTY  - BOOK\r\nTI  - A B C\r\nER  - \r\n",
          "comment @misc{k, title = {A B C}}"}) {
        CAPTURE(text);
        CHECK(said_by(at.read(text).about(article, remarks)) == "A B C");
    }
}

TEST_CASE("a file that is no bibliography is an error") {
    Library at;
    const auto error = [&](std::string_view text) {
        try {
            at.read(text, "refs");
        } catch (const Error& failed) {
            std::string what = failed.what();
            const std::string path = (at.folder.path() / "refs").string();
            if (const auto place = what.find(path); place != what.npos)
                what.replace(place, path.size(), "FILE");
            return what;
        }
        return std::string();
    };
    CHECK(error("<?xml version=\"1.0\"?><rdf:RDF>") ==
          "FILE is no bibliography that ibid-index reads");
    CHECK(error("") == "FILE is no bibliography that ibid-index reads");
    CHECK(error("[]") == "the bibliography FILE has no entries");
    CHECK(error("[\n1 2]") ==
          "the bibliography FILE cannot be read: line 2: is no JSON: a comma "
          "or a closing bracket is missing");
    CHECK(error(std::string_view("\0\1\2\3", 4)) != "");
}

TEST_CASE("tables win over entries, and entries over files") {
    Library at;
    at.folder.write("files/AB12/metadata.csv",
                    "file,source\nquad.txt,West Desk\n");
    const SourceFile quad = at.folder.write(
        "files/AB12/quad.txt", "A title of its own\n\nThe text of it.\n");
    const SourceFile other = at.folder.write(
        "other.txt", "Vetoes and other tales\n\nBy Bo Ek\n\nThe text of it.\n");
    Sidecars sidecars(at.read(library), {});
    const auto article_in = [&](const SourceFile& file) {
        Document made;
        read_source(file, sidecars.known(file), {},
                    {[&](Document document) { made = std::move(document); },
                     [](const Failure&) {}});
        return made.article;
    };
    const Article first = article_in(quad);
    CHECK(first.title == "The Quad after the Summit");
    CHECK(first.source == "West Desk");
    CHECK(first.csl.at("volume") == "12");
    const Article second = article_in(other);
    CHECK(second.title == "Vetoes and other tales");
    CHECK(second.source == "Sea Press");
    CHECK(second.origins.at("source") == "refs.bib roe");
}

TEST_CASE("a changed entry changes what is known of its file") {
    Library at;
    const SourceFile quad = at.folder.write("files/AB12/quad.txt", "text");
    const SourceFile other = at.folder.write("other.txt", "text");
    const auto print = [&](const SourceFile& file, std::string text) {
        return Sidecars(at.read(text), {}).fingerprint(file);
    };
    std::string changed(library);
    changed.replace(changed.find("volume = 12"), 11, "volume = 13");
    CHECK(print(quad, std::string(library)) ==
          print(quad, std::string(library)));
    CHECK(print(quad, std::string(library)) != print(quad, changed));
    // Any entry may be about a file that none names.
    CHECK(print(other, std::string(library)) != print(other, changed));
    CHECK(Sidecars().fingerprint(other) == "");
}
