#include "read/child/refusals.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "read/input.h"

namespace ibid {

namespace {

std::string in_seconds(double seconds) {
    const auto whole = static_cast<long long>(std::ceil(seconds));
    return std::to_string(whole) + (whole == 1 ? " second" : " seconds");
}

}  // namespace

ReadError too_much_text(const ReadLimits& limits) {
    return ReadError(
        "holds more than " + rounded_size(limits.article_bytes) + " of text",
        "--max-article-size allows more");
}

ReadError too_much_memory(const ReadLimits& limits) {
    return ReadError("needs more than " + rounded_size(limits.memory_bytes) +
                         " of memory to be read",
                     "--max-memory allows more");
}

ReadError too_much_time(const ReadLimits& limits) {
    return ReadError(
        "takes longer than " + in_seconds(limits.seconds) + " to read",
        "--max-time allows more");
}

ReadError reader_failed(std::string_view reader, std::string_view how) {
    return ReadError("made the reader of " + std::string(reader) + " fail" +
                         (how.empty() ? "" : " (" + std::string(how) + ")"),
                     "it may be damaged: save it anew with a program that can "
                     "open it");
}

}  // namespace ibid
