#include "queries.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <sstream>

namespace bench {

namespace {

using Clock = std::chrono::steady_clock;

std::vector<std::string> parted(const std::string& line, char separator) {
    std::vector<std::string> parts;
    std::istringstream in(line);
    for (std::string part; std::getline(in, part, separator);)
        parts.push_back(part);
    return parts;
}

Query parse(const std::string& line) {
    std::vector<std::string> parts = parted(line, '\t');
    parts.resize(5);
    Query query;
    query.kind = parts[0];
    query.words = parted(parts[1], ' ');
    query.actor = parts[2];
    query.from = std::atoi(parts[3].c_str());
    query.to = std::atoi(parts[4].c_str());
    return query;
}

std::vector<Query> read_queries(const std::string& path, const Engine& engine) {
    std::vector<Query> queries;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        queries.push_back(parse(line));
        engine.phrase(queries.back());
    }
    return queries;
}

struct Timed {
    std::vector<long long> nanoseconds;
    Answer answer;

    long long median() {
        std::sort(nanoseconds.begin(), nanoseconds.end());
        return nanoseconds.empty() ? 0 : nanoseconds[nanoseconds.size() / 2];
    }
};

void print(Timed& timed) {
    const Answer& answer = timed.answer;
    std::cout << timed.median() << '\t' << answer.passages << '\t'
              << answer.articles << '\t' << answer.hits << '\t' << answer.bytes
              << '\t';
    for (std::size_t i = 0; i < answer.facets.size(); ++i)
        std::cout << (i > 0 ? "," : "") << answer.facets[i];
    std::cout << '\n';
}

// The passes go over all queries, so that no query is answered from what the
// very same query has just left in the caches of the processor.
void run(const Engine& engine, const std::string& mode, int warm_ups,
         int passes, const std::vector<Query>& queries) {
    std::vector<Timed> timed(queries.size());
    for (int pass = -warm_ups; pass < passes; ++pass)
        for (std::size_t i = 0; i < queries.size(); ++i) {
            const auto start = Clock::now();
            timed[i].answer = engine.ask(queries[i], mode);
            const auto taken = Clock::now() - start;
            if (pass >= 0) timed[i].nanoseconds.push_back(taken.count());
        }
    for (Timed& one : timed) print(one);
}

}  // namespace

std::string joined(const std::vector<std::string>& words,
                   const std::string& separator) {
    std::string out;
    for (const std::string& word : words) {
        if (!out.empty()) out += separator;
        out += word;
    }
    return out;
}

void serve(const Engine& engine) {
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream in(line);
        std::string verb, mode, path;
        int warm_ups = 0, passes = 0;
        in >> verb >> mode >> warm_ups >> passes >> std::ws;
        std::getline(in, path);
        run(engine, mode, warm_ups, passes, read_queries(path, engine));
        std::cout << "done" << std::endl;
    }
}

}  // namespace bench
