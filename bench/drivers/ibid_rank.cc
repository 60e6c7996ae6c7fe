// Ranks articles with libibid's public API for bench/rank/driver.py, which
// says what is written.
//
//   ibid_rank INDEX_DIR ARTICLES.jsonl QUERIES.tsv DEPTH [deep]
//
// A query is plain words, any of which may match (SearchOptions::any).
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include <ibid/error.h>
#include <ibid/index.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t passes = 3;

long long median_time(ibid::Index& index, const std::string& text,
                      ibid::SearchOptions options) {
    options.limit = 10;
    std::array<Clock::duration, passes> times;
    for (Clock::duration& time : times) {
        const auto start = Clock::now();
        index.search(text, options);
        time = Clock::now() - start;
    }
    std::ranges::sort(times);
    return std::chrono::nanoseconds(times[passes / 2]).count();
}

// What the corpus calls an article: its id without the file before it.
std::string name_of(const ibid::Article& article, const std::string& file) {
    const std::size_t at = article.id.find(file + '#');
    return at == article.id.npos ? article.id
                                 : article.id.substr(at + file.size() + 1);
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc < 5) return 2;
    ibid::Index index(argv[1]);
    const std::string file = std::filesystem::path(argv[2]).filename();
    std::ifstream queries(argv[3]);
    ibid::SearchOptions options;
    options.any = true;
    options.by_article = true;
    options.deep = argc > 5 && argv[5] == std::string("deep");
    for (std::string line; std::getline(queries, line);) {
        const std::size_t tab = line.find('\t');
        const std::string text = line.substr(tab + 1);
        std::printf("query\t%s\t%lld\n", line.substr(0, tab).c_str(),
                    median_time(index, text, options));
        options.limit = std::stoul(argv[4]);
        for (const ibid::Hit& hit : index.search(text, options).hits)
            std::printf("hit\t%s\t%.9g\n", name_of(hit.article, file).c_str(),
                        hit.score);
    }
} catch (const ibid::Error& error) {
    std::fprintf(stderr, "%s\n%s\n", error.what(), error.hint().c_str());
    return 2;
}
