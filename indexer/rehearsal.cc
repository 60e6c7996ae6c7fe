#include "indexer/rehearsal.h"

#include <string>

#include "indexer/interrupt.h"
#include "read/child/reading_child.h"

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

struct Content {
    std::size_t articles = 0;
    bool empty = false;
};

Content look_into(const SourceFile& file, Sidecars& sidecars,
                  const ReadLimits& limits, ReadingChild& child,
                  Report& report) {
    Content content;
    const ReadSink sink{[&](const Document&) {
                            if (interrupted()) throw Interrupted{};
                            ++content.articles;
                        },
                        [&](const Failure& failure) {
                            report.skipped(failure);
                            content.empty = failure.empty;
                        }};
    read_source(file, sidecars.known(file), limits, sink, &child);
    return content;
}

}  // namespace

void rehearse(const std::vector<Task>& plan, const KnownFiles& known,
              Sidecars& sidecars, const ReadLimits& limits, Report& report) {
    ReadingChild child;
    Tally read;
    Tally removed;
    for (const Task& task : plan) {
        if (interrupted()) throw Interrupted{};
        const std::string& name = task.file.name;
        const FileState* before = known.find(name);
        const std::size_t held = before ? before->articles.size() : 0;
        Content now;
        if (is_to_be_read(task.verdict))
            now = look_into(task.file, sidecars, limits, child, report);
        const bool gone =
            task.verdict == Verdict::gone || (now.empty && held > 0);
        if (gone) {
            removed.add(held);
            report.file(verdict_name(Verdict::gone), name, held, true);
        } else if (now.articles > 0) {
            read.add(now.articles);
            report.file(verdict_name(task.verdict), name, now.articles, true);
        } else if (!is_to_be_read(task.verdict) && held > 0) {
            report.file(verdict_name(task.verdict), name, held);
        }
    }
    report.finish();
    report.line("would read " + to_string(read) + ", remove " +
                to_string(removed) + "; " +
                std::to_string(report.counts().failed) + " failed");
}

}  // namespace ibid
