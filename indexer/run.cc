#include "indexer/run.h"

#include <cstdio>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <ibid/error.h>
#include <ibid/writer.h>

#include "index/peek.h"
#include "indexer/actor_files.h"
#include "indexer/bibliographies.h"
#include "indexer/check.h"
#include "indexer/dump.h"
#include "indexer/full_disk.h"
#include "indexer/interrupt.h"
#include "indexer/lost_input.h"
#include "indexer/pipeline.h"
#include "indexer/place.h"
#include "indexer/rebuild.h"
#include "indexer/rehearsal.h"
#include "indexer/sources.h"
#include "read/walk.h"
#include "store/database.h"
#include "store/failed_file.h"
#include "store/note_lines.h"
#include "text/hash.h"

namespace ibid {

namespace fs = std::filesystem;

namespace {

constexpr int exit_trouble = 2;
constexpr int exit_interrupted = 130;

// What is found before anything is written.
struct Job {
    const Options& options;
    fs::path index;
    std::vector<fs::path> sources;
    ActorChoice actors;
    Listing listing;
    Sidecars sidecars;
    std::vector<fs::path> bibliographies;
};

Error no_articles(const Job& job, std::size_t failed) {
    std::string where;
    for (const fs::path& source : job.sources)
        where += (where.empty() ? "" : ", ") +
                 (source == "-" ? "standard input" : source.string());
    if (failed > 0)
        return Error("no articles found in " + where + ": " +
                     std::to_string(failed) + " failed");
    return Error("no articles found in " + where,
                 holds_index(job.index)
                     ? "the index is as it was; if its articles are gone for "
                       "good, delete " +
                           job.index.string()
                     : "ibid-index --help lists the formats that are read");
}

Report::Voice voice_of(const Options& options) {
    if (options.verbose) return Report::Voice::verbose;
    return options.quiet ? Report::Voice::quiet : Report::Voice::normal;
}

Terms terms_of(const Options& options) {
    const ReadLimits& limits = options.limits;
    std::string recipe = current_recipe();
    std::string reach;
    recipe += "/" + std::to_string(limits.article_bytes);
    for (const Reader& reader : readers())
        reach += std::string(reader.name) + ",";
    for (std::uintmax_t limit :
         {limits.file_bytes, limits.memory_bytes, std::uintmax_t{limits.depth}})
        reach += std::to_string(limit) + ",";
    reach += std::to_string(limits.seconds);
    return {short_id(recipe), short_id(reach), options.retry};
}

Roots searched_roots(const Job& job) {
    Roots roots(job.index);
    for (const fs::path& source : job.sources) roots.add(source);
    for (const Failure& failure : job.listing.failures)
        roots.except(failure.file);
    return roots;
}

// Says which folders and tables could not be read, which is returned as a
// note, and which folders were not looked into.
std::string report_trouble(Job& job, Report& report) {
    std::vector<Failure> failures = job.listing.failures;
    for (Failure& failure : job.sidecars.take_failures())
        failures.push_back(std::move(failure));
    for (const Failure& folder : job.listing.left_out) report.left_out(folder);
    std::string note;
    for (const Failure& failure : failures) {
        report.skipped(failure);
        append_line(note, "name", failure.file);
        append_failure(note, failure.line, failure.what, failure.hint);
    }
    return note;
}

std::string all_roots(const Writer& writer, const Job& job) {
    Roots roots(job.index);
    roots.add_note(writer.note(roots_note));
    for (const fs::path& source : job.sources)
        if (fs::exists(source)) roots.add(source);
    return roots.to_note();
}

// A run that finds nothing changed shall leave the index untouched.
void set_note(Writer& writer, const char* key, const std::string& value) {
    if (writer.note(key) != value) writer.set_note(key, value);
}

// Opens nothing for writing, and so needs no lock.
int rehearse_job(Job& job) {
    KnownFiles known;
    if (holds_index(job.index)) {
        open_database(job.index);  // or an Error, as in a run
        known = KnownFiles(job.index);
    }
    Progress progress(false);
    Report report(voice_of(job.options), progress);
    const std::vector<Task> plan =
        make_plan(job.listing.files, known, searched_roots(job), job.sidecars,
                  terms_of(job.options));
    report_trouble(job, report);
    rehearse_tags(job.actors, job.index, report);
    rehearse(plan, known, job.sidecars, job.options.limits, report);
    return 0;
}

// Brings the index in `dir` up to date; true when nothing interrupted it.
bool update(Job& job, const fs::path& dir) {
    const FreshIndex fresh(dir);
    Writer writer(dir);
    KnownFiles known(writer);
    Progress progress(job.options.progress && !job.options.quiet);
    Report report(voice_of(job.options), progress);
    Run run{writer, known, report, terms_of(job.options)};
    take_actors(writer, job.actors, report);

    const std::vector<Task> plan = make_plan(
        job.listing.files, known, searched_roots(job), job.sidecars, run.terms);
    set_note(writer, trouble_note, report_trouble(job, report));
    set_note(writer, roots_note, all_roots(writer, job));
    set_note(writer, bibliographies_note, to_note(job.bibliographies));
    const bool whole =
        carry_out(plan, run, job.sidecars, job.options.limits, progress);
    report.finish();
    const std::string line = summary("indexed", writer.size(), report.counts());
    if (whole && writer.size().articles == 0) {
        if (report.counts().removed > 0) report.line(line);
        throw no_articles(job, report.counts().failed);
    }
    report.line(line);
    return whole;
}

int say_interrupted(const char* what_remains) {
    std::fprintf(stderr, "ibid-index: interrupted; %s\n", what_remains);
    return exit_interrupted;
}

int rebuild(Job& job) {
    Rebuild rebuild(job.index);
    const LostInput lost(job.index);
    if (!update(job, rebuild.aside()))
        return say_interrupted("the index is as it was");
    rebuild.swap_in();
    lost.say(job.index);
    return 0;
}

int carry_out_job(Job& job) {
    if (job.options.dry_run) return rehearse_job(job);
    if (job.options.rebuild && fs::exists(database_dir(job.index)))
        return rebuild(job);
    if (update(job, job.index)) return 0;
    return say_interrupted(
        "what was done is in the index, run it again "
        "for the rest");
}

}  // namespace

int run(const Options& options) {
    const fs::path index = find_index(options);
    if (!options.dump.empty()) {
        check_sources(options.sources);
        return dump(options, walk(options.sources, index));
    }
    if (index.empty()) {
        std::fputs(short_help().c_str(), stderr);
        return exit_trouble;
    }
    if (!options.dry_run) restore_index(index);
    if (options.check) return check(index, options.quiet);
    Job job{options,
            index,
            find_sources(options, index),
            choose_actors(options, index),
            {},
            {},
            {}};
    job.bibliographies = find_bibliographies(options, index);
    job.sidecars = read_bibliographies(job.bibliographies);
    job.listing = walk(job.sources, index);
    leave_out(job.bibliographies, job.listing);
    for (const ActorSource& file : job.actors.files)
        std::erase_if(job.listing.files, [&](const SourceFile& source) {
            return source.name == file.name;
        });
    if (job.listing.files.empty())
        throw no_articles(job, job.listing.failures.size());
    try {
        return carry_out_job(job);
    } catch (const Interrupted&) {
        return say_interrupted("the index is as it was");
    } catch (const Error& error) {
        throw with_disk_hint(error);
    }
}

}  // namespace ibid
