#include "index/failed_files.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "index/peek.h"

namespace ibid {

namespace {

void read_line(std::string_view key, std::string_view value, std::string& name,
               std::size_t& failed, std::vector<FailedFile>& failures) {
    if (key == "name") {
        name = unescape(value);
    } else if (key == "failed") {
        read_number(value, failed);
    } else if (key == "failure") {
        FailedFile& failure = failures.emplace_back();
        read_number(take_until(value, ' '), failure.line);
        failure.what = unescape(value);
    } else if (key == "hint" && !failures.empty()) {
        failures.back().hint = unescape(value);
    }
}

}  // namespace

std::vector<FailedFile> failures_of(std::string_view note) {
    std::vector<FailedFile> failures;
    std::string name;
    std::size_t failed = 0;
    while (!note.empty()) {
        std::string_view line = take_until(note, '\n');
        const std::string_view key = take_until(line, ' ');
        read_line(key, line, name, failed, failures);
    }
    for (FailedFile& failure : failures) failure.name = name;
    if (!failures.empty() && failed > failures.size())
        failures.back().more = failed - failures.size();
    return failures;
}

std::vector<FailedFile> failed_files(const std::filesystem::path& index) {
    std::vector<FailedFile> all;
    for (const auto& [key, note] : read_notes(index, file_note_prefix))
        std::ranges::move(failures_of(note), std::back_inserter(all));
    std::ranges::stable_sort(all, [](const FailedFile& a, const FailedFile& b) {
        return std::tie(a.name, a.line) < std::tie(b.name, b.line);
    });
    return all;
}

void append_failure(std::string& note, std::size_t line, std::string_view what,
                    std::string_view hint) {
    append_line(note, "failure",
                std::to_string(line) + " " + std::string(what));
    if (!hint.empty()) append_line(note, "hint", hint);
}

}  // namespace ibid
