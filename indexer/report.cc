#include "indexer/report.h"

#include <iostream>

namespace ibid {

namespace {

constexpr std::size_t most_lines = 20;

// A name may hold what a terminal takes for a command.
std::string printable(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
    return out;
}

std::string place(const Failure& failure) {
    const std::string file =
        failure.file == "-" ? "standard input" : failure.file;
    if (failure.line == 0) return file;
    return "line " + std::to_string(failure.line) + " of " + file;
}

}  // namespace

std::string counted(std::size_t number, std::string_view noun) {
    return std::to_string(number) + " " + std::string(noun) +
           (number == 1 ? "" : "s");
}

std::string summary(std::string_view verb, const IndexSize& size,
                    const Counts& counts) {
    return std::string(verb) + " " + counted(size.articles, "article") + " (" +
           counted(size.passages, "passage") +
           "): " + std::to_string(counts.added) + " new, " +
           std::to_string(counts.changed) + " changed, " +
           std::to_string(counts.removed) + " removed; " +
           std::to_string(counts.failed) + " failed";
}

void Report::skipped(const Failure& failure) {
    ++counts_.failed;
    if (!has_room()) return;
    const std::string help = failure.hint.empty() ? "" : "; " + failure.hint;
    trouble("skipped " + place(failure) + ": " + failure.what + help);
}

void Report::remark(std::string_view file, std::string_view text) {
    if (voice_ != Voice::quiet && has_room())
        trouble(std::string(file) + ": " + std::string(text));
}

void Report::remark(std::string_view text) {
    if (voice_ != Voice::quiet && has_room()) trouble(std::string(text));
}

void Report::file(std::string_view verdict, std::string_view name,
                  std::size_t articles, bool always) {
    if (voice_ != Voice::verbose && !always) return;
    line(std::string(verdict) + " " + std::string(name) + " (" +
         counted(articles, "article") + ")");
}

void Report::left_out(const Failure& folder) {
    if (voice_ == Voice::verbose)
        line("left out " + folder.file + ": " + folder.what);
}

void Report::line(std::string_view text) {
    if (voice_ == Voice::quiet) return;
    progress_.erase();
    std::cout << printable(text) << '\n' << std::flush;
}

void Report::finish() {
    if (unsaid_ > 0)
        trouble("and " + std::to_string(unsaid_) + " more; -v names all");
    if (unnamed_ > 0)
        trouble("and " + counted(unnamed_, "record") +
                " that an earlier run skipped");
}

Counts Report::counts() const {
    Counts counts = counts_;
    counts.failed += unnamed_;
    return counts;
}

void Report::count(Change change) {
    if (change == Change::added) ++counts_.added;
    if (change == Change::changed) ++counts_.changed;
}

bool Report::has_room() {
    if (voice_ == Voice::verbose || said_ < most_lines) {
        ++said_;
        return true;
    }
    ++unsaid_;
    return false;
}

void Report::trouble(const std::string& text) {
    progress_.erase();
    std::cerr << "ibid-index: " << printable(text) << '\n';
}

}  // namespace ibid
