#include "indexer/file_update.h"

#include <utility>

#include "indexer/interrupt.h"

namespace ibid {

namespace {

constexpr const char* standard_input = "-";

std::string as_said(const std::string& file) {
    return file == standard_input ? "standard input" : file;
}

// What is known of it before it is read.
FileState begun_state(const Run& run, const SourceFile& file,
                      const std::string& sidecar) {
    FileState now;
    now.name = file.name;
    now.size = file.size;
    now.modified = file.modified;
    now.sidecar = sidecar;
    now.recipe = run.terms.recipe;
    now.reach = run.terms.reach;
    return now;
}

// Whether records would give the articles that they gave before.
bool is_alike(const FileState* before, const FileState& now) {
    return before && before->recipe == now.recipe &&
           before->sidecar == now.sidecar;
}

}  // namespace

FileUpdate::FileUpdate(Run& run, const SourceFile& file,
                       const std::string& sidecar)
    : run_(run),
      file_(file),
      alone_(run.known.is_alone(file.name)),
      now_(begun_state(run, file, sidecar)),
      held_(now_, run.known.find(file.name),
            is_alike(run.known.find(file.name), now_)) {}

bool FileUpdate::is_standard_input() const {
    return file_.path == standard_input;
}

void FileUpdate::put(const Document& document, RecordPrint record) {
    if (is_taken(document.article.id)) return;
    run_.report.count(run_.writer.put(document));
    // Its remarks are made again as long as it is as it is.
    held_.put(document.article.id, document.remarks.empty() ? record : 0);
    for (const std::string& remark : document.remarks)
        run_.report.remark(as_said(file_.name), remark);
}

std::string FileUpdate::known(RecordPrint record) const {
    if (interrupted()) throw Interrupted{};
    std::string id = held_.known(record);
    if (!id.empty() && other_owner(id)) id.clear();
    return id;
}

void FileUpdate::keep(RecordPrint record) {
    run_.report.count(Change::unchanged);
    held_.keep(record);
}

void FileUpdate::fail(const Failure& failure) {
    broken_ = broken_ || (failure.line == 0 && !failure.empty);
    note_failure(failure);
}

const std::string* FileUpdate::other_owner(std::string_view id) const {
    if (alone_) return nullptr;
    const std::string* owner = run_.known.owner(id);
    return owner && *owner != file_.name ? owner : nullptr;
}

bool FileUpdate::is_taken(const std::string& id) {
    const std::string* owner = other_owner(id);
    if (!owner) return false;
    note_failure(
        {file_.name, 0,
         "its article " + id + " is already indexed from " + as_said(*owner)});
    again_ = true;  // the other file may go
    return true;
}

void FileUpdate::note_failure(const Failure& failure) {
    run_.report.skipped(failure);
    ++now_.failed;
    if (now_.failures.size() < kept_failures) now_.failures.push_back(failure);
}

void FileUpdate::save_unfinished() {
    KnownFiles::note(run_.writer, now_);
}

void FileUpdate::finish(std::string content) {
    // What comes by standard input is only ever added.
    const bool keep_before = broken_ || is_standard_input();
    if (!keep_before) {
        remove_vanished();
        held_.forget_vanished();
    }
    if (!again_) now_.content = std::move(content);
    run_.known.save(run_.writer, std::move(now_));
}

void FileUpdate::remove_vanished() {
    for (const std::string& id : held_.vanished())
        if (run_.writer.remove(id)) run_.report.count_removed();
}

}  // namespace ibid
