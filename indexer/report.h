// Report: what a run did, counted and said.
//
//   ibid-index: skipped reports/x.bin: is binary
//   indexed 24 articles (212 passages): 24 new, 0 changed, 0 removed; 0 failed
//
// Trouble goes to standard error, the last line and the files to standard
// output.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <ibid/writer.h>

#include "indexer/progress.h"
#include "read/source_file.h"

namespace ibid {

struct Counts {
    std::size_t added = 0;  // articles, and so the next two
    std::size_t changed = 0;
    std::size_t removed = 0;
    std::size_t failed = 0;  // files and records
};

// The last line, without its line end.
std::string summary(std::string_view verb, const IndexSize& size,
                    const Counts& counts);

// "1 article", "2 articles".
std::string counted(std::size_t number, std::string_view noun);

class Report {
public:
    enum class Voice { quiet, normal, verbose };

    Report(Voice voice, Progress& progress)
        : voice_(voice), progress_(progress) {}

    // Counts a failure and names it.
    void skipped(const Failure& failure);
    // Counts failures that nobody kept the names of.
    void skipped_more(std::size_t number) { unnamed_ += number; }
    // Something that was repaired in a file.
    void remark(std::string_view file, std::string_view text);
    // Something that the user should know.
    void remark(std::string_view text);
    // What became of a file; said when verbose or `always`.
    void file(std::string_view verdict, std::string_view name,
              std::size_t articles, bool always = false);
    // A folder that was passed over; said when verbose.
    void left_out(const Failure& folder);
    void line(std::string_view text);

    // Says how much was left unsaid above.
    void finish();

    Counts counts() const;
    void count(Change change);
    void count_removed() { ++counts_.removed; }

private:
    bool has_room();
    void trouble(const std::string& text);

    Voice voice_;
    Progress& progress_;
    Counts counts_;
    std::size_t said_ = 0;
    std::size_t unsaid_ = 0;
    std::size_t unnamed_ = 0;
};

}  // namespace ibid
