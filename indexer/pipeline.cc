#include "indexer/pipeline.h"

#include <chrono>
#include <string>
#include <utility>

#include "document/text_size.h"
#include "indexer/interrupt.h"
#include "read/child/reading_child.h"

namespace ibid {

namespace {

// What a crash may lose. A commit waits for the disk, for segments that are
// merged and for near copies, about half a second each time.
constexpr std::chrono::seconds commit_pause{30};

class Loop {
public:
    Loop(const std::vector<Task>& plan, Run& run, Sidecars& sidecars,
         const ReadLimits& limits, Progress& progress)
        : plan_(plan),
          run_(run),
          sidecars_(sidecars),
          limits_(limits),
          progress_(progress),
          passages_before_(run.writer.size().passages) {
        for (const Task& task : plan)
            if (is_to_be_read(task.verdict)) {
                ++standing_.all_files;
                standing_.all_bytes += task.file.size;
            }
    }

    bool run() {
        try {
            for (const Task& task : plan_) {
                if (interrupted()) throw Interrupted{};
                take(task);
            }
        } catch (const Interrupted&) {
            commit();
            return false;
        }
        // Nobody asks any more, and a commit takes memory of its own.
        run_.known = KnownFiles();
        commit();
        return true;
    }

private:
    void take(const Task& task) {
        if (is_to_be_read(task.verdict))
            read(task);
        else if (task.verdict == Verdict::gone)
            remove(task.file.name);
        else
            leave(task);
        commit_when_due();
    }

    void read(const Task& task) {
        FileUpdate update(run_, task.file, sidecars_.fingerprint(task.file));
        const std::uintmax_t bytes_before = standing_.bytes;
        const ReadSink sink{
            [&](const Document& document) { put(update, document, 0); },
            [&](const Failure& failure) { update.fail(failure); },
            [&](RecordPrint record) { return update.known(record); },
            [&](RecordPrint record) { update.keep(record); },
            [&](const Document& document, RecordPrint record) {
                put(update, document, record);
            },
            true};
        std::string content;
        try {
            content = read_source(task.file, sidecars_.known(task.file),
                                  limits_, sink, &child_);
        } catch (const Interrupted&) {
            update.save_unfinished();
            throw;
        }
        update.finish(std::move(content));
        ++standing_.files;
        standing_.bytes = bytes_before + task.file.size;
        if (update.articles() > 0)
            run_.report.file(verdict_name(task.verdict), task.file.name,
                             update.articles());
    }

    void put(FileUpdate& update, const Document& document, RecordPrint record) {
        if (interrupted()) throw Interrupted{};
        update.put(document, record);
        standing_.bytes += text_size(document);
        standing_.passages = run_.writer.size().passages - passages_before_;
        progress_.show(standing_);
        if (!is_commit_due()) return;
        update.save_unfinished();
        commit();
    }

    void remove(const std::string& name) {
        const FileState* before = run_.known.find(name);
        std::size_t removed = 0;
        for (std::size_t i = 0; i < before->articles.size(); ++i)
            if (run_.writer.remove(before->articles[i])) {
                run_.report.count_removed();
                ++removed;
            }
        run_.known.forget(run_.writer, name);
        run_.report.file(verdict_name(Verdict::gone), name, removed);
    }

    void leave(const Task& task) {
        const FileState& before = *run_.known.find(task.file.name);
        for (const Failure& failure : before.failures)
            run_.report.skipped(failure);
        run_.report.skipped_more(before.failed - before.failures.size());
        run_.report.file(verdict_name(task.verdict), task.file.name,
                         before.articles.size());
        if (task.verdict != Verdict::touched) return;
        FileState now = before;
        now.size = task.file.size;
        now.modified = task.file.modified;
        run_.known.save(run_.writer, std::move(now));
    }

    bool is_commit_due() const {
        return std::chrono::steady_clock::now() - last_commit_ >= commit_pause;
    }

    void commit_when_due() {
        if (is_commit_due()) commit();
    }

    void commit() {
        run_.writer.commit();
        last_commit_ = std::chrono::steady_clock::now();
    }

    const std::vector<Task>& plan_;
    Run& run_;
    Sidecars& sidecars_;
    const ReadLimits& limits_;
    Progress& progress_;
    ReadingChild child_;
    Standing standing_;
    std::size_t passages_before_;
    std::chrono::steady_clock::time_point last_commit_ =
        std::chrono::steady_clock::now();
};

}  // namespace

bool carry_out(const std::vector<Task>& plan, Run& run, Sidecars& sidecars,
               const ReadLimits& limits, Progress& progress) {
    return Loop(plan, run, sidecars, limits, progress).run();
}

}  // namespace ibid
