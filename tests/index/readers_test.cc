// Readers beside a Writer: no error, and each answer is one committed state.
#include <ibid/index.h>

#include <sys/wait.h>
#include <unistd.h>

#include <doctest/doctest.h>

#include <atomic>
#include <thread>

#include <ibid/error.h>
#include <ibid/writer.h>

#include "sample_articles.h"
#include "temp_dir.h"
#include "trials.h"

namespace ibid {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t articles = 12;

// In state `number` every article says so, and by whom it is.
void write_state(Writer& writer, int number) {
    const std::string name = "state" + std::to_string(number);
    for (std::size_t i = 0; i < articles; ++i) {
        Document document =
            sample_article("article " + std::to_string(i), "Common title",
                           {"Common words of " + name + "."});
        document.article.authors = {name};
        writer.put(document);
    }
    // Others come and go, so that segments are merged and removed.
    writer.put(sample_article("other " + std::to_string(number % 7), "",
                              {"Other text " + name}));
    if (number % 3 == 0) writer.remove("other " + std::to_string(number % 5));
    writer.commit();
}

// The number of the state that answers; -1 when the answer is of none.
int answering_state(Index& index) {
    SearchOptions options;
    options.limit = 100;
    options.facets = {{"author", 0}};
    const Results found = index.search("common words", options);
    if (found.count != Count{articles, articles} ||
        found.hits.size() != articles || found.facets.size() != 1 ||
        found.facets[0].values.size() != 1)
        return -1;
    const std::string name = found.hits[0].article.authors.at(0);
    for (const Hit& hit : found.hits)
        if (hit.passage.text != "Common words of " + name + ".") return -1;
    if (found.facets[0].values[0].count.passages != articles) return -1;
    return std::stoi(name.substr(5));
}

// Searches until the last state answers; false when something was wrong.
bool read_until(const fs::path& dir, int last, bool reopen) {
    int state = 0;
    Index index(dir);
    while (state != last) {
        if (reopen) index = Index(dir);
        const int now = answering_state(index);
        if (now < state) return false;
        state = now;
    }
    return true;
}

}  // namespace

TEST_CASE("readers in threads see whole states" *
          doctest::test_suite("threads")) {
    const TempDir dir;
    Writer writer(dir / "i");
    write_state(writer, 0);
    const int last = trials(25);
    std::atomic<int> wrong = 0;
    std::vector<std::thread> readers;
    for (const bool reopen : {false, false, true})
        readers.emplace_back([&, reopen] {
            try {
                if (!read_until(dir / "i", last, reopen)) ++wrong;
            } catch (const Error& error) {
                MESSAGE(error.what());
                ++wrong;
            }
        });
    for (int number = 1; number <= last; ++number) write_state(writer, number);
    for (std::thread& reader : readers) reader.join();
    CHECK(wrong == 0);
}

TEST_CASE("readers in other processes see whole states") {
    const TempDir dir;
    {
        Writer writer(dir / "i");
        write_state(writer, 0);
    }
    const int last = trials(25);
    std::vector<pid_t> readers;
    for (const bool reopen : {false, true}) {
        readers.push_back(::fork());
        if (readers.back() != 0) continue;
        try {
            ::_exit(read_until(dir / "i", last, reopen) ? 0 : 1);
        } catch (...) {
            ::_exit(2);
        }
    }
    Writer writer(dir / "i");
    for (int number = 1; number <= last; ++number) write_state(writer, number);
    for (const pid_t reader : readers) {
        int status = 0;
        ::waitpid(reader, &status, 0);
        CHECK(status == 0);
    }
}

}  // namespace ibid
