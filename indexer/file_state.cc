#include "indexer/file_state.h"

#include <charconv>
#include <iterator>

#include "indexer/interrupt.h"
#include "read/raw_bytes.h"
#include "store/failed_file.h"
#include "store/note_lines.h"

namespace ibid {

namespace {

constexpr std::string_view version_line = "ibid-file 3";

// Of about so many bytes are notes: a million articles in one text would lie
// in memory several times while it is stored.
constexpr std::size_t note_bytes = 1u << 18;

// What the ids of a file's records begin with.
std::string record_prefix(const FileState& state) {
    return state.name + '#';
}

void append_article(std::string& out, const FileState& state, std::size_t i,
                    const std::string& prefix) {
    const std::string id = state.articles[i];
    const RecordPrint record = i < state.records.size() ? state.records[i] : 0;
    if (record == 0 || !id.starts_with(prefix))
        return append_line(out, "article", id);
    char digits[16];
    const auto end = std::to_chars(digits, std::end(digits), record, 16).ptr;
    out += "record ";
    out.append(digits, end);
    out += ' ';
    append_escaped(out, std::string_view(id).substr(prefix.size()));
    out += '\n';
}

std::string head_of(const FileState& state) {
    std::string out(version_line);
    out += '\n';
    append_line(out, "name", state.name);
    append_line(out, "size", std::to_string(state.size));
    append_line(out, "modified", std::to_string(state.modified));
    append_line(out, "content", state.content);
    append_line(out, "sidecar", state.sidecar);
    append_line(out, "recipe", state.recipe);
    append_line(out, "reach", state.reach);
    append_line(out, "failed", std::to_string(state.failed));
    for (const Failure& failure : state.failures)
        append_failure(out, failure.line, failure.what, failure.hint);
    return out;
}

}  // namespace

void write_file_state(const FileState& state,
                      const std::function<void(std::string_view text)>& note) {
    std::string out = head_of(state);
    const std::string prefix = record_prefix(state);
    for (std::size_t i = 0; i < state.articles.size(); ++i) {
        if (out.size() >= note_bytes) {
            out += "continued\n";
            note(out);
            out.clear();
        }
        append_article(out, state, i, prefix);
    }
    note(out);
}

bool FileStateReader::take(std::string_view text) {
    const bool first = !begun_;
    begun_ = true;
    wrong_ = wrong_ ||
             (first ? take_until(text, '\n') != version_line : !continued_);
    continued_ = false;
    while (!wrong_ && !text.empty())
        wrong_ = !take_line(take_until(text, '\n'));
    wrong_ = wrong_ || state_.name.empty();
    return !wrong_;
}

std::optional<FileState> FileStateReader::take_state() {
    if (!begun_ || wrong_ || continued_) return std::nullopt;
    return std::move(state_);
}

bool FileStateReader::take_line(std::string_view line) {
    if (continued_) return false;  // it was the last
    const std::string_view key = take_until(line, ' ');
    continued_ = key == "continued";
    return continued_ || take_field(key, line);
}

bool FileStateReader::take_field(std::string_view key, std::string_view value) {
    if (key == "size") return read_number(value, state_.size);
    if (key == "modified") return read_number(value, state_.modified);
    if (key == "failed") return read_number(value, state_.failed);
    if (key == "record") return take_record(value);
    if (key == "failure") return take_failure(value);
    if (key == "hint" && state_.failures.empty()) return false;
    if (key == "article") {
        state_.articles.push_back(unescape(value));
        state_.records.push_back(0);
        return true;
    }
    std::string* text = key == "name"      ? &state_.name
                        : key == "content" ? &state_.content
                        : key == "sidecar" ? &state_.sidecar
                        : key == "recipe"  ? &state_.recipe
                        : key == "reach"   ? &state_.reach
                        : key == "hint"    ? &state_.failures.back().hint
                                           : nullptr;
    if (text) *text = unescape(value);
    return text != nullptr;
}

bool FileStateReader::take_failure(std::string_view value) {
    Failure failure;
    failure.file = state_.name;
    if (!read_number(take_until(value, ' '), failure.line)) return false;
    failure.what = unescape(value);
    state_.failures.push_back(std::move(failure));
    return true;
}

bool FileStateReader::take_record(std::string_view value) {
    RecordPrint record = 0;
    if (!read_number(take_until(value, ' '), record, 16)) return false;
    id_ = state_.name;
    id_ += '#';
    id_ += unescape(value);
    state_.articles.push_back(id_);
    state_.records.push_back(record);
    return true;
}

std::string content_fingerprint(const std::filesystem::path& path) {
    return content_of(path, [] {
        if (interrupted()) throw Interrupted{};
    });
}

}  // namespace ibid
