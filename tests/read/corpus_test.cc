// The sample articles, as they are understood: what the golden holds of each,
// and what must never be taken for its text. IBID_UPDATE_GOLDENS=1 in the
// environment writes the golden anew; read the difference before you commit.
#include <cstdlib>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "document/passages.h"
#include "document/shape.h"
#include "read/scratch_folder.h"
#include "read/sidecar.h"
#include "read/walk.h"

using namespace ibid;
namespace fs = std::filesystem;

namespace {

std::vector<Document> corpus() {
    const fs::path folder = IBID_CORPUS;
    Sidecars sidecars;
    std::vector<Document> documents;
    for (const SourceFile& file : walk({folder}, folder / ".ibid").files) {
        test::Collected collected =
            test::collect(file, {}, sidecars.find(file));
        CAPTURE(file.name);
        CHECK(collected.failures.empty());
        for (Document& document : collected.documents)
            documents.push_back(std::move(document));
    }
    return documents;
}

std::string described(const Document& document) {
    const Article& article = document.article;
    std::size_t paragraphs = 0;
    for (const Passage& passage : split(document))
        if (passage.kind == Kind::body) paragraphs = passage.number;
    return article.title + "\n    " + test::joined(article.authors, "; ") +
           " | " + (article.date.known() ? to_string(article.date) : "") +
           " | " + article.source + " | " + std::to_string(paragraphs) +
           " paragraphs\n";
}

// What the debris in the articles begins with.
constexpr std::string_view debris[] = {
    "This site sets two cookies",
    "HOME >",
    "By: ",
    "By Tunde",
    "By Marta",
    "By Declan",
    "By Chiu",
    "*By Pyo",
    "22 September",
    "7 min read",
    "[Image",
    "Share",
    "SHARE",
    "READ ALSO",
    "Liwayway Buenacosa writes",
    "Tags:",
    "You may also",
    "Nobody promised to defend anybody",
    "LAW OF THE SEA |",
    "PHOTO",
    "Did you find",
    "LIKE THIS",
    "Sign up",
    "brief, chart",
    "Tell us what",
    "The Halyard Brief:",
    "Never miss",
    "- The authors",
    "The authors",
    "Source:",
    "Summary by",
    "Unequal trade:",
    "The full column follows",
    "This article can also",
    "Ninth Degree Notes,",
    "portrait of",
    "Haruyo’s work",
    "She holds a doctorate",
    "Leave a comment",
    "Kuroshio Letter likes",
    "facebook",
    "Similar Posts",
    "©",
};

}  // namespace

TEST_CASE("every sample article is known by what it says of itself") {
    std::string words;
    for (const Document& document : corpus()) words += described(document);
    const fs::path golden = IBID_CORPUS_GOLDEN;
    if (std::getenv("IBID_UPDATE_GOLDENS")) write_file(golden, words);
    CHECK(words == read_file(golden));
}

TEST_CASE("no debris of the sample articles is body or a heading") {
    for (const Document& document : corpus())
        for (const Passage& passage : split(document)) {
            if (passage.kind != Kind::body && passage.kind != Kind::title &&
                passage.kind != Kind::heading)
                continue;
            for (std::string_view opening : debris) {
                // The summary's own heading says whose summary it is.
                if (passage.kind == Kind::heading && opening == "Summary by")
                    continue;
                CAPTURE(document.article.title);
                CAPTURE(passage.text);
                CHECK_FALSE(passage.text.starts_with(opening));
            }
        }
}

TEST_CASE("all text of the sample articles is in their passages") {
    for (const Document& document : corpus()) {
        std::size_t in_blocks = 0;
        std::size_t in_passages = 0;
        for (const Block& block : document.blocks)
            in_blocks += word_count(block.text);
        bool titled = false;
        for (const Passage& passage : split(document)) {
            in_passages += word_count(passage.text);
            titled = titled || passage.kind == Kind::title;
        }
        CAPTURE(document.article.title);
        CHECK(titled);
        // A title that no block has is a passage all the same.
        CHECK(in_passages >= in_blocks);
    }
}
