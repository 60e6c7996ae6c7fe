#include "indexer/file_update.h"

#include <utility>

#include "indexer/interrupt.h"

namespace ibid {

namespace {

constexpr const char* standard_input = "-";

std::string as_said(const std::string& file) {
    return file == standard_input ? "standard input" : file;
}

// The articles of the file before, of which the records are known when they
// would give the same articles again.
HeldArticles held_before(const Run& run, const SourceFile& file,
                         const std::string& sidecar) {
    const FileState* before = run.known.find(file.name);
    const bool alike = before && before->recipe == run.terms.recipe &&
                       before->sidecar == sidecar;
    return {before, alike};
}

}  // namespace

FileUpdate::FileUpdate(Run& run, const SourceFile& file,
                       const std::string& sidecar)
    : run_(run),
      file_(file),
      sidecar_(sidecar),
      alone_(run.known.is_alone(file.name)),
      held_(held_before(run, file, sidecar)) {}

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

std::string_view FileUpdate::known(RecordPrint record) const {
    if (interrupted()) throw Interrupted{};
    const std::string_view id = held_.known(record);
    return id.empty() || other_owner(id) ? std::string_view() : id;
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
    ++failed_;
    if (failures_.size() < kept_failures) failures_.push_back(failure);
}

void FileUpdate::save_unfinished() {
    KnownFiles::note(run_.writer, state(true, {}));
}

void FileUpdate::finish(std::string content) {
    // What comes by standard input is only ever added.
    const bool keep_before = broken_ || is_standard_input();
    if (!keep_before) remove_vanished();
    if (again_) content.clear();
    run_.known.save(run_.writer, state(keep_before, std::move(content)));
}

void FileUpdate::remove_vanished() {
    for (const std::string& id : held_.vanished())
        if (run_.writer.remove(id)) run_.report.count_removed();
}

FileState FileUpdate::state(bool keep_before, std::string content) const {
    FileState now;
    now.name = file_.name;
    now.size = file_.size;
    now.modified = file_.modified;
    now.content = std::move(content);
    now.sidecar = sidecar_;
    now.recipe = run_.terms.recipe;
    now.reach = run_.terms.reach;
    held_.note(now, keep_before);
    now.failed = failed_;
    now.failures = failures_;
    return now;
}

}  // namespace ibid
