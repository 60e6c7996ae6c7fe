// One source file's documents -> its articles in the index.
//
//   FileUpdate update(run, file, sidecar_fingerprint);
//   update.finish(read_source(file, ..., {put, fail, known, keep, put}));
//
// A record from which an article was made in the last run is not read again.
// Articles that the file held before and holds no more are removed, unless the
// file as a whole could not be read: then nobody knows, and they stay. A file
// that was read and is empty holds none.
#pragma once

#include <string>
#include <vector>

#include <ibid/writer.h>

#include "indexer/held_articles.h"
#include "indexer/known_files.h"
#include "indexer/plan.h"
#include "indexer/report.h"

namespace ibid {

// What a run works on.
struct Run {
    Writer& writer;
    KnownFiles& known;
    Report& report;
    Terms terms;
};

class FileUpdate {
public:
    FileUpdate(Run& run, const SourceFile& file, const std::string& sidecar);
    FileUpdate(const FileUpdate&) = delete;
    FileUpdate& operator=(const FileUpdate&) = delete;

    // An article that another file holds already is a failure of this one.
    void put(const Document& document, RecordPrint record = 0);
    void fail(const Failure& failure);

    // As ReadSink asks. Both throw Interrupted.
    std::string known(RecordPrint record) const;
    void keep(RecordPrint record);

    // Notes what was put so far, so that a commit in the middle of a file
    // knows whose these articles are; the next run reads the file again.
    void save_unfinished();
    // `content` as read_source returns it.
    void finish(std::string content);

    std::size_t articles() const { return held_.size(); }

private:
    bool is_standard_input() const;
    const std::string* other_owner(std::string_view id) const;
    bool is_taken(const std::string& id);
    void note_failure(const Failure& failure);
    void remove_vanished();

    Run& run_;
    SourceFile file_;
    bool alone_;     // no article can be another file's
    FileState now_;  // with the articles so far
    HeldArticles held_;
    bool broken_ = false;  // the file as a whole
    bool again_ = false;   // the next run shall read it in any case
};

}  // namespace ibid
