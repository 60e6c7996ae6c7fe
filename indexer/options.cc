#include "indexer/options.h"

#include <CLI/CLI.hpp>

#include <ibid/error.h>

namespace ibid {

namespace {

constexpr const char* about =
    "Makes every paragraph of a folder's articles searchable by ibid.\n"
    "\n"
    "Reads web pages, PDF, Word, OpenDocument, RTF and EPUB files, mail,\n"
    "plain text, Markdown and JSON Lines (.jsonl, .jsonl.zst).\n"
    "Run again, it adds new files, updates changed ones, removes what has\n"
    "vanished from the named folders, and leaves the rest alone. Without a\n"
    "folder it brings the nearest index, here or above, up to date with the\n"
    "folders that it was made from.";

constexpr const char* epilogue =
    "Files:\n"
    "  The index is DIR/.ibid of the first DIR, unless -d names another. With\n"
    "  only files or - given it is $IBID_INDEX, else the nearest .ibid, else\n"
    "  ./.ibid. metadata.csv in a folder tells about its files; .ibidignore\n"
    "  names what to leave out. A file that cannot be read is skipped, "
    "counted\n"
    "  and named; if it was read before, its articles stay, unless it is "
    "empty\n"
    "  now. A record of a file that cannot be read keeps no article. Articles\n"
    "  from - stay until --rebuild, which reads all folders of the index.\n"
    "\n"
    "Actors:\n"
    "  The files of --actors take the place of those that the index has. Each\n"
    "  run reads them again; when one has changed, the passages are tagged\n"
    "  anew, from the texts in the index. One that is gone counts as it was.\n"
    "\n"
    "Exit status:\n"
    "  0    the run was completed, though files may have been skipped;\n"
    "       --check: nothing is wrong\n"
    "  2    trouble; the index is as it was at the last commit\n"
    "  130  interrupted; what was done is in the index\n"
    "\n"
    "Examples:\n"
    "  ibid-index articles           index a folder, or update its index\n"
    "  ibid-index -n articles        say what that would do\n"
    "  zcat a.gz | ibid-index -d x -  index JSON Lines from elsewhere";

constexpr std::uintmax_t megabyte = 1u << 20;

void describe_actions(CLI::App& app, Options& options) {
    app.add_option("DIR", options.sources,
                   "folders and files of articles; - is standard input")
        ->option_text(" ");
    app.add_option("-d,--index", options.index,
                   "the index's folder, instead of DIR/.ibid")
        ->option_text("DIR");
    app.add_flag("-n,--dry-run", options.dry_run,
                 "say what would be done, file by file; write nothing");
    app.add_flag("--rebuild", options.rebuild,
                 "make the index anew; the old one serves until then");
    app.add_flag("--retry", options.retry,
                 "try unchanged files again that could not be read");
    app.add_flag("--check", options.check,
                 "verify every byte of the index; change nothing");
    app.add_option("--actors", options.actors,
                   "tag by this actor file too (TOML or CAMEO), and keep\n"
                   "it in the index; repeat it to name several")
        ->option_text("FILE")
        ->allow_extra_args(false);
    app.add_flag("--no-actors", options.no_actors,
                 "drop the actor files that the index has");
    app.add_option("--dump", options.dump,
                   "only print how files are understood: as document,\n"
                   "passages or entries of the index")
        ->option_text("WHAT")
        ->check(CLI::IsMember({"document", "passages", "entries"}));
}

void describe_knowledge(CLI::App& app, Options& options) {
    app.add_option("--bibliography", options.bibliographies,
                   "a reference library (CSL-JSON, BibTeX, RIS): what it\n"
                   "says of the articles wins; repeatable; none: forget")
        ->option_text("FILE")
        ->type_size(1)
        ->allow_extra_args(false);
}

void describe_manners(CLI::App& app, Options& options) {
    app.add_flag("-v,--verbose", options.verbose, "one line a file");
    app.add_flag("-q,--quiet", options.quiet, "speak of trouble only");
    app.add_flag_callback(
        "--no-progress", [&options] { options.progress = false; },
        "no progress bar on a terminal");
}

void describe_size(CLI::App& app, const char* name, std::uintmax_t& bytes,
                   const char* help) {
    app.add_option_function<double>(
           name,
           [&bytes](double megabytes) {
               bytes = static_cast<std::uintmax_t>(
                   megabytes * static_cast<double>(megabyte));
           },
           help)
        ->option_text("MB")
        ->check(CLI::Range(0.001, 65536.0));
}

void describe_limits(CLI::App& app, ReadLimits& limits) {
    describe_size(app, "--max-article-size", limits.article_bytes,
                  "skip articles with more text (default: 32)");
    describe_size(app, "--max-file-size", limits.file_bytes,
                  "skip larger files of formats with pictures (256)");
    describe_size(app, "--max-memory", limits.memory_bytes,
                  "skip a file whose reader needs more (1024)");
    app.add_option("--max-time", limits.seconds,
                   "skip a file whose reader works longer (60)")
        ->option_text("SECONDS")
        ->check(CLI::Range(0.01, 86400.0));
    app.add_option("--max-depth", limits.depth,
                   "read no deeper into what lies in each other (500)")
        ->option_text("N")
        ->check(CLI::Range(1, 10000));
}

void describe(CLI::App& app, Options& options) {
    app.set_help_flag("-h,--help", "print this help");
    app.set_version_flag("--version", "ibid-index " IBID_VERSION,
                         "print the version");
    describe_actions(app, options);
    describe_knowledge(app, options);
    describe_manners(app, options);
    describe_limits(app, options.limits);
}

void check(const Options& options) {
    if (!options.dump.empty() && options.sources.empty())
        throw Error("--dump needs a file");
    if (options.verbose && options.quiet)
        throw Error("--verbose and --quiet exclude each other");
    if (options.check && (options.dry_run || options.rebuild))
        throw Error("--check goes with neither --dry-run nor --rebuild");
    if (!options.actors.empty() && options.no_actors)
        throw Error("--actors and --no-actors exclude each other");
    if (options.check && (!options.actors.empty() || options.no_actors))
        throw Error("--check goes with neither --actors nor --no-actors",
                    "it changes nothing");
    if (options.dry_run && options.rebuild)
        throw Error("--dry-run and --rebuild exclude each other",
                    "a rebuild reads every file anew");
}

}  // namespace

Options parse_options(int argc, const char* const* argv) {
    Options options;
    CLI::App app(about, "ibid-index");
    describe(app, options);
    app.footer(epilogue);
    app.get_formatter()->column_width(28);
    app.get_formatter()->label("OPTIONS", "OPTION...");
    app.get_formatter()->label("Positionals", "What to index");
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        options.answer = app.help();
        return options;
    } catch (const CLI::CallForVersion& version) {
        options.answer = std::string(version.what()) + "\n";
        return options;
    } catch (const CLI::ParseError& error) {
        throw Error(error.what(), "ibid-index --help lists the options");
    }
    check(options);
    return options;
}

std::vector<OptionHelp> option_help() {
    Options unused;
    CLI::App app;
    describe(app, unused);
    std::vector<OptionHelp> out;
    for (const CLI::Option* option : app.get_options())
        if (!option->get_positional())
            out.push_back({option->get_name(false, true),
                           option->get_option_text(),
                           option->get_description()});
    return out;
}

std::string short_help() {
    return "usage: ibid-index [OPTION...] DIR...\n"
           "\n"
           "  ibid-index articles     index the folder articles\n"
           "  ibid-index              bring the nearest index up to date\n"
           "  ibid-index --help       say more\n";
}

}  // namespace ibid
