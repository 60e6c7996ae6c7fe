#include "indexer/options.h"

#include <doctest/doctest.h>

#include <ibid/error.h>

namespace ibid {

namespace {

Options parse(std::vector<const char*> arguments) {
    arguments.insert(arguments.begin(), "ibid-index");
    return parse_options(static_cast<int>(arguments.size()), arguments.data());
}

}  // namespace

TEST_CASE("without options a run is normal") {
    const Options options = parse({});
    CHECK(options.sources.empty());
    CHECK(options.index.empty());
    CHECK_FALSE(options.dry_run);
    CHECK_FALSE(options.rebuild);
    CHECK_FALSE(options.check);
    CHECK_FALSE(options.verbose);
    CHECK_FALSE(options.quiet);
    CHECK(options.progress);
    CHECK_FALSE(options.retry);
    CHECK(options.limits.article_bytes == 32u << 20);
    CHECK(options.limits.file_bytes == 256u << 20);
    CHECK(options.limits.memory_bytes == 1u << 30);
    CHECK(options.limits.seconds == 60);
    CHECK(options.limits.depth == 500);
    CHECK(options.dump.empty());
    CHECK(options.answer.empty());
}

TEST_CASE("every option says one thing") {
    CHECK(parse({"a", "-", "b/c"}).sources ==
          std::vector<std::filesystem::path>{"a", "-", "b/c"});
    CHECK(parse({"--", "-d"}).sources ==
          std::vector<std::filesystem::path>{"-d"});
    CHECK(parse({"-d", "x"}).index == "x");
    CHECK(parse({"--index=x"}).index == "x");
    CHECK(parse({"-n"}).dry_run);
    CHECK(parse({"--dry-run", "a"}).dry_run);
    CHECK(parse({"--rebuild"}).rebuild);
    CHECK(parse({"--check"}).check);
    // One file each, so that a folder may follow.
    CHECK(parse({"--actors", "a", "--actors=b", "c"}).actors ==
          std::vector<std::string>{"a", "b"});
    CHECK(parse({"--actors", "a", "c"}).sources.size() == 1);
    CHECK(parse({"--no-actors"}).no_actors);
    CHECK(parse({"-v"}).verbose);
    CHECK(parse({"--verbose"}).verbose);
    CHECK(parse({"-q"}).quiet);
    CHECK(parse({"--quiet"}).quiet);
    CHECK_FALSE(parse({"--no-progress"}).progress);
    CHECK(parse({"--max-article-size", "1"}).limits.article_bytes == 1u << 20);
    CHECK(parse({"--max-article-size=0.5"}).limits.article_bytes == 1u << 19);
    CHECK(parse({"--max-file-size=2"}).limits.file_bytes == 2u << 20);
    CHECK(parse({"--max-memory=2"}).limits.memory_bytes == 2u << 20);
    CHECK(parse({"--max-time=0.5"}).limits.seconds == 0.5);
    CHECK(parse({"--max-depth=9"}).limits.depth == 9);
    CHECK(parse({"--retry"}).retry);
    CHECK(parse({"--dump=passages", "a"}).dump == "passages");
}

TEST_CASE("help and version answer and do no more") {
    CHECK(parse({"--version"}).answer.starts_with("ibid-index "));
    const std::string help = parse({"--help"}).answer;
    for (const char* option :
         {"--index", "--dry-run", "--rebuild", "--check", "--actors",
          "--no-actors", "--dump", "--bibliography", "--verbose", "--quiet",
          "--no-progress", "--max-article-size", "--version", "Exit status",
          "Examples"}) {
        CAPTURE(option);
        CHECK(help.find(option) != std::string::npos);
    }
    for (const std::string& text : {help, short_help()}) {
        std::size_t begin = 0;
        while (begin < text.size()) {
            const std::size_t end = text.find('\n', begin);
            CAPTURE(text.substr(begin, end - begin));
            CHECK(end - begin <= 80);
            begin = end + 1;
        }
    }
}

TEST_CASE("a line that makes no sense is an error") {
    const std::vector<const char*> cases[] = {
        {"--nonsense"},
        {"-x"},
        {"-d"},
        {"--dump=words", "a"},
        {"--dump=passages"},
        {"-v", "-q"},
        {"-n", "--rebuild"},
        {"-n", "--check"},
        {"--check", "--rebuild"},
        {"--max-article-size", "0"},
        {"--max-article-size", "-1"},
        {"--max-article-size", "big"},
    };
    for (const auto& arguments : cases) {
        CAPTURE(arguments[0]);
        CHECK_THROWS_AS(parse(arguments), Error);
    }
}

TEST_CASE("the manual is told of the options that help tells of") {
    const std::string help = parse({"--help"}).answer;
    for (const OptionHelp& option : option_help()) {
        CAPTURE(option.names);
        const std::string term =
            option.names + (option.value.empty() ? "" : " " + option.value);
        CHECK(help.find("\n  " + term + " ") != std::string::npos);
        CHECK(help.find(option.help.substr(0, option.help.find('\n'))) !=
              std::string::npos);
    }
    CHECK(option_help().size() == 19);
}

}  // namespace ibid
