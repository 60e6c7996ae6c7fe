#include "indexer/file_state.h"

#include <charconv>
#include <fstream>

#include "indexer/interrupt.h"
#include "text/hash.h"

namespace ibid {

namespace {

constexpr std::string_view version_line = "ibid-file 1";

void append_escaped(std::string& out, std::string_view value) {
    for (const char c : value) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\\')
            out += "\\\\";
        else
            out += c;
    }
}

std::string unescape(std::string_view value) {
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && i + 1 < value.size())
            out += value[++i] == 'n' ? '\n' : value[i];
        else
            out += value[i];
    }
    return out;
}

void append_line(std::string& out, std::string_view key,
                 std::string_view value) {
    out += key;
    out += ' ';
    append_escaped(out, value);
    out += '\n';
}

template <typename Number>
bool read_number(std::string_view text, Number& number) {
    const char* end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, number);
    return result.ec == std::errc() && result.ptr == end;
}

std::string_view take_until(std::string_view& text, char mark) {
    const std::size_t at = std::min(text.find(mark), text.size());
    const std::string_view taken = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return taken;
}

bool read_failure(std::string_view value, FileState& state) {
    Failure failure;
    failure.file = state.name;
    if (!read_number(take_until(value, ' '), failure.line)) return false;
    failure.what = unescape(value);
    state.failures.push_back(std::move(failure));
    return true;
}

bool read_field(std::string_view key, std::string_view value,
                FileState& state) {
    if (key == "size") return read_number(value, state.size);
    if (key == "modified") return read_number(value, state.modified);
    if (key == "failed") return read_number(value, state.failed);
    if (key == "failure") return read_failure(value, state);
    if (key == "name")
        state.name = unescape(value);
    else if (key == "content")
        state.content = unescape(value);
    else if (key == "sidecar")
        state.sidecar = unescape(value);
    else if (key == "recipe")
        state.recipe = unescape(value);
    else if (key == "article")
        state.articles.push_back(unescape(value));
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
    append_line(out, "failed", std::to_string(state.failed));
    for (const std::string& id : state.articles)
        append_line(out, "article", id);
    for (const Failure& failure : state.failures)
        append_line(out, "failure",
                    std::to_string(failure.line) + " " + failure.what);
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
    std::ifstream in(path, std::ios::binary);
    std::string piece(1u << 20, '\0');
    std::string prints = "x";  // an empty file has a fingerprint, too
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) ||
           in.gcount() > 0) {
        if (interrupted()) throw Interrupted{};
        prints += fingerprint(std::string_view(
            piece.data(), static_cast<std::size_t>(in.gcount())));
    }
    return in.eof() && !in.bad() ? fingerprint(prints) : std::string();
}

}  // namespace ibid
