// An article and its passages <-> runs of bytes, each made to be compressed and
// read alone.
//
// The record comes first and says how many passages each run holds: what a hit
// shows of its article is read without unpacking any text. A run has about 1
// KB, or one passage that is longer: what is read for a hit.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/passage.h>

namespace ibid {

struct StoredArticle {
    Article article;
    std::uint64_t fingerprint = 0;  // of all that the article was made from
    std::uint32_t passages = 0;
};

struct ArticleRecord {
    StoredArticle stored;
    std::vector<std::uint32_t> run_passages;
};

// The passages of a run, each still packed; views of the run's bytes.
struct Run {
    std::vector<std::string_view> actors;  // ids that the passages refer to
    std::vector<std::string_view> passages;
};

// The record, then the runs: one at least.
std::vector<std::string> pack_runs(const StoredArticle& article,
                                   const std::vector<Passage>& passages);

// Throw ibid::Error when the bytes are damaged.
ArticleRecord unpack_record(std::string_view bytes);
Run cut_run(std::string_view bytes);
// Passage `index` of a run that has so many.
Passage unpack_passage(const Run& run, std::size_t index,
                       std::string_view article_id);

}  // namespace ibid
