#include "indexer/rehearsal.h"

#include <string>

namespace ibid {

namespace {

struct Tally {
    std::size_t files = 0;
    std::size_t articles = 0;

    void add(std::size_t more) {
        ++files;
        articles += more;
    }
};

std::string to_string(const Tally& tally) {
    return counted(tally.files, "file") + " (" +
           counted(tally.articles, "article") + ")";
}

std::size_t count_articles(const SourceFile& file, Sidecars& sidecars,
                           const ReadLimits& limits, Report& report) {
    std::size_t articles = 0;
    const ReadSink sink{
        [&](const Document&) { ++articles; },
        [&](const Failure& failure) { report.skipped(failure); }};
    read_source(file, sidecars.find(file), limits, sink);
    return articles;
}

}  // namespace

void rehearse(const std::vector<Task>& plan, const KnownFiles& known,
              Sidecars& sidecars, const ReadLimits& limits, Report& report) {
    Tally read;
    Tally removed;
    for (const Task& task : plan) {
        const FileState* before = known.find(task.file.name);
        const bool unread = !is_to_be_read(task.verdict);
        const std::size_t articles =
            unread ? before->articles.size()
                   : count_articles(task.file, sidecars, limits, report);
        if (!unread && articles > 0) read.add(articles);
        if (task.verdict == Verdict::gone) removed.add(articles);
        const bool changes = !unread || task.verdict == Verdict::gone;
        if (articles > 0 || task.verdict == Verdict::gone)
            report.file(verdict_name(task.verdict), task.file.name, articles,
                        changes);
    }
    report.finish();
    report.line("would read " + to_string(read) + ", remove " +
                to_string(removed) + "; " +
                std::to_string(report.counts().failed) + " failed");
}

}  // namespace ibid
