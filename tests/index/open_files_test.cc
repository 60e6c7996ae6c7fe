// However many segments an index has, few files are open at a time.
#include <sys/resource.h>

#include <doctest/doctest.h>

#include <ibid/index.h>
#include <ibid/writer.h>

#include "sample_articles.h"
#include "store/columns.h"
#include "store/database.h"
#include "temp_dir.h"

namespace ibid {

namespace {

namespace fs = std::filesystem;

std::ptrdiff_t open_files() {
    return std::distance(fs::directory_iterator("/proc/self/fd"), {});
}

// While it lives, this process has no more files open than that.
class FewFiles {
public:
    explicit FewFiles(rlim_t files) {
        ::getrlimit(RLIMIT_NOFILE, &before_);
        const rlimit limit{files, before_.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    ~FewFiles() { ::setrlimit(RLIMIT_NOFILE, &before_); }

private:
    rlimit before_{};
};

}  // namespace

TEST_CASE("an index of many segments is built and searched with few files") {
    const TempDir dir;
    const FewFiles limit(64);
    const std::ptrdiff_t before = open_files();
    int articles = 0;
    {
        Writer writer(dir / "i");
        for (const int batch : {800, 800, 40, 40, 2, 2}) {
            for (int i = 0; i < batch; ++i)
                writer.put(sample_article(std::to_string(articles++), "",
                                          {"Same words."}));
            writer.commit();
            CHECK(open_files() - before < 16);
        }
    }
    CHECK(read_segment_list(open_database(dir / "i")).size() == 6);
    CHECK(open_files() == before);
    std::vector<Index> indexes;
    for (int i = 0; i < 5; ++i) {
        indexes.emplace_back(dir / "i");
        CHECK(indexes.back().search("same").count.passages ==
              static_cast<std::size_t>(articles));
    }
    CHECK(open_files() - before <= 5 * 5);  // Xapian's, for each table
}

}  // namespace ibid
