#include "indexer/dump.h"

#include <cerrno>
#include <cstring>
#include <iostream>
#include <string>
#include <vector>

#include <ibid/error.h>

#include "annotate/annotator.h"
#include "document/passages.h"
#include "document/print.h"
#include "index/entry.h"
#include "indexer/bibliographies.h"
#include "indexer/report.h"
#include "read/child/reading_child.h"
#include "read/reader.h"
#include "read/sidecar.h"
#include "text/words.h"

namespace ibid {

namespace {

Lexicon lexicon_of(const std::vector<std::string>& actor_files) {
    std::vector<ActorSource> sources;
    for (const std::string& path : actor_files)
        sources.push_back(read_actor_file(path));
    return lexicon_with(sources);
}

std::vector<Passage> passages_of(const Document& document,
                                 const Annotator& annotator) {
    std::vector<Passage> passages = split(document);
    ArticleAnnotator article(annotator, document.article);
    for (Passage& passage : passages)
        article.annotate(passage, tokenize(passage.text));
    return passages;
}

void dump_passages(const Document& document, const Annotator& annotator) {
    for (const Passage& passage : passages_of(document, annotator))
        std::cout << to_string(passage) << '\n';
}

void dump_entries(const Document& document, const Annotator& annotator) {
    Analyzer analyzer;
    for (const Passage& passage : passages_of(document, annotator))
        std::cout << entry_line(document.article, passage, analyzer) << '\n';
}

}  // namespace

int dump(const Options& options, const Listing& listing) {
    const Annotator annotator(lexicon_of(options.actors));
    Progress progress(false);
    Report report(Report::Voice::verbose, progress);
    Sidecars sidecars = read_bibliographies(find_bibliographies(options, {}));
    ReadingChild child;
    int unwritten = 0;  // or the errno of what went wrong
    const ReadSink sink{
        [&](const Document& document) {
            if (options.dump == "document")
                std::cout << to_string(document) << '\n';
            else if (options.dump == "passages")
                dump_passages(document, annotator);
            else
                dump_entries(document, annotator);
            if (unwritten == 0 && !std::cout.flush()) unwritten = errno;
        },
        [&](const Failure& failure) { report.skipped(failure); }};
    for (const SourceFile& file : listing.files) {
        if (unwritten != 0) break;
        read_source(file, sidecars.known(file), options.limits, sink, &child);
    }
    for (const Failure& failure : listing.failures) report.skipped(failure);
    for (const Failure& failure : sidecars.take_failures())
        report.skipped(failure);
    // A reader that has gone away (head) is no error.
    if (unwritten != 0 && unwritten != EPIPE)
        throw Error(std::string("the dump could not be written: ") +
                    std::strerror(unwritten));
    return report.counts().failed > 0 ? 2 : 0;
}

}  // namespace ibid
