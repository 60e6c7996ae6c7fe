#include "indexer/file_update.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ibid {

namespace {

constexpr const char* standard_input = "-";

std::string as_said(const std::string& file) {
    return file == standard_input ? "standard input" : file;
}

}  // namespace

FileUpdate::FileUpdate(Run& run, const SourceFile& file,
                       const std::string& sidecar)
    : run_(run), file_(file), sidecar_(sidecar) {
    // Before the reading: a file that changes meanwhile differs next time.
    if (file.path != standard_input) content_ = content_fingerprint(file.path);
    if (const FileState* before = run.known.find(file.name))
        before_ = before->articles;
}

void FileUpdate::put(const Document& document) {
    if (is_taken(document.article.id)) return;
    run_.report.count(run_.writer.put(document));
    ids_.insert(document.article.id);
    for (const std::string& remark : document.remarks)
        run_.report.remark(as_said(file_.name), remark);
}

void FileUpdate::fail(const Failure& failure) {
    broken_ = broken_ || (failure.line == 0 && !failure.empty);
    keep(failure);
}

bool FileUpdate::is_taken(const std::string& id) {
    const std::string* owner = run_.known.owner(id);
    if (!owner || *owner == file_.name) return false;
    keep({file_.name, 0,
          "its article " + id + " is already indexed from " + as_said(*owner)});
    again_ = true;  // the other file may go
    return true;
}

void FileUpdate::keep(const Failure& failure) {
    run_.report.skipped(failure);
    ++failed_;
    if (failures_.size() < kept_failures) failures_.push_back(failure);
}

void FileUpdate::save_unfinished() {
    run_.known.save(run_.writer, state(true, {}));
}

void FileUpdate::finish() {
    // What comes by standard input is only ever added.
    const bool keep_before = broken_ || file_.path == standard_input;
    if (!keep_before) remove_vanished();
    run_.known.save(run_.writer,
                    state(keep_before, again_ ? std::string() : content_));
}

void FileUpdate::remove_vanished() {
    for (const std::string& id : before_) {
        if (ids_.contains(id)) continue;
        if (run_.writer.remove(id)) run_.report.count_removed();
    }
}

FileState FileUpdate::state(bool keep_before, std::string content) const {
    FileState now;
    now.name = file_.name;
    now.size = file_.size;
    now.modified = file_.modified;
    now.content = std::move(content);
    now.sidecar = sidecar_;
    now.recipe = run_.recipe;
    now.articles.assign(ids_.begin(), ids_.end());
    if (keep_before)
        std::copy_if(
            before_.begin(), before_.end(), std::back_inserter(now.articles),
            [this](const std::string& id) { return !ids_.contains(id); });
    std::sort(now.articles.begin(), now.articles.end());
    now.failed = failed_;
    now.failures = failures_;
    return now;
}

}  // namespace ibid
