#include "indexer/check.h"

#include <cstdio>
#include <string>

#include "index/check.h"

namespace ibid {

namespace {

constexpr int exit_whole = 0;
constexpr int exit_trouble = 2;

std::string counted(std::size_t count, const char* noun) {
    return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
}

}  // namespace

int check(const std::filesystem::path& index, bool quiet) {
    const IndexCheck found = check_index(index);
    for (const Error& finding : found.findings)
        std::fprintf(stderr, "ibid-index: %s\n  %s\n", finding.what(),
                     finding.hint().c_str());
    if (!found.findings.empty()) return exit_trouble;
    if (!quiet)
        std::printf("checked %s: %s, %s, %s; nothing is wrong\n", index.c_str(),
                    counted(found.articles, "article").c_str(),
                    counted(found.passages, "passage").c_str(),
                    counted(found.segments, "segment").c_str());
    return exit_whole;
}

}  // namespace ibid
