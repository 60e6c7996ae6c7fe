#include "indexer/file_state.h"

#include <charconv>
#include <iterator>

#include "store/failed_file.h"
#include "store/note_lines.h"
#include "indexer/interrupt.h"
#include "read/raw_bytes.h"

namespace ibid {

namespace {

constexpr std::string_view version_line = "ibid-file 3";

bool read_failure(std::string_view value, FileState& state) {
    Failure failure;
    failure.file = state.name;
    if (!read_number(take_until(value, ' '), failure.line)) return false;
    failure.what = unescape(value);
    state.failures.push_back(std::move(failure));
    return true;
}

bool read_hint(std::string_view value, FileState& state) {
    if (state.failures.empty()) return false;
    state.failures.back().hint = unescape(value);
    return true;
}

// What the ids of a file's records begin with.
std::string record_prefix(const FileState& state) {
    return state.name + '#';
}

void append_article(std::string& out, const FileState& state, std::size_t i,
                    const std::string& prefix) {
    const std::string_view id = state.articles[i];
    const RecordPrint record = i < state.records.size() ? state.records[i] : 0;
    if (record == 0 || !id.starts_with(prefix))
        return append_line(out, "article", id);
    char digits[16];
    const auto end = std::to_chars(digits, std::end(digits), record, 16).ptr;
    out += "record ";
    out.append(digits, end);
    out += ' ';
    append_escaped(out, id.substr(prefix.size()));
    out += '\n';
}

bool read_record(std::string_view value, FileState& state) {
    RecordPrint record = 0;
    if (!read_number(take_until(value, ' '), record, 16)) return false;
    state.articles.push_back(record_prefix(state) + unescape(value));
    state.records.push_back(record);
    return true;
}

void read_article(std::string_view value, FileState& state) {
    state.articles.push_back(unescape(value));
    state.records.push_back(0);
}

bool read_field(std::string_view key, std::string_view value,
                FileState& state) {
    if (key == "size") return read_number(value, state.size);
    if (key == "modified") return read_number(value, state.modified);
    if (key == "failed") return read_number(value, state.failed);
    if (key == "record") return read_record(value, state);
    if (key == "failure") return read_failure(value, state);
    if (key == "hint") return read_hint(value, state);
    if (key == "name")
        state.name = unescape(value);
    else if (key == "content")
        state.content = unescape(value);
    else if (key == "sidecar")
        state.sidecar = unescape(value);
    else if (key == "recipe")
        state.recipe = unescape(value);
    else if (key == "reach")
        state.reach = unescape(value);
    else if (key == "article")
        read_article(value, state);
    else
        return false;
    return true;
}

}  // namespace

std::string to_string(const FileState& state) {
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
    const std::string prefix = record_prefix(state);
    constexpr std::size_t besides_id = 40;
    std::size_t size = out.size();
    for (const std::string& id : state.articles) size += id.size() + besides_id;
    out.reserve(size);
    for (std::size_t i = 0; i < state.articles.size(); ++i)
        append_article(out, state, i, prefix);
    for (const Failure& failure : state.failures)
        append_failure(out, failure.line, failure.what, failure.hint);
    return out;
}

std::optional<FileState> parse_file_state(std::string_view text) {
    if (take_until(text, '\n') != version_line) return std::nullopt;
    FileState state;
    while (!text.empty()) {
        std::string_view line = take_until(text, '\n');
        const std::string_view key = take_until(line, ' ');
        if (!read_field(key, line, state)) return std::nullopt;
    }
    if (state.name.empty()) return std::nullopt;
    return state;
}

std::string content_fingerprint(const std::filesystem::path& path) {
    return content_of(path, [] {
        if (interrupted()) throw Interrupted{};
    });
}

}  // namespace ibid
