#include "present/counts.h"

#include <array>
#include <cstdio>

namespace ibid {

std::string number_of(std::size_t number, std::string_view noun) {
    std::string out = std::to_string(number) + ' ';
    out += noun;
    if (number != 1) out += 's';
    return out;
}

std::string in_words(const Count& count) {
    return number_of(count.passages, "passage") + " in " +
           number_of(count.articles, "article");
}

std::string in_words(const Results& results) {
    const auto& [passages, articles] = results.count;
    if (results.copies == 0) return in_words(results.count);
    return number_of(passages, "passage") + " (" +
           std::to_string(passages - results.copies) + " without copies) in " +
           number_of(articles, "article");
}

std::string size_in_words(std::size_t bytes) {
    if (bytes < 1000) return number_of(bytes, "byte");
    constexpr std::array units{"kB", "MB", "GB", "TB"};
    double value = static_cast<double>(bytes) / 1000;
    std::size_t unit = 0;
    // 999.95 would be printed as 1000.0.
    while (value >= 999.95 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%.1f %s", value, units[unit]);
    return out.data();
}

}  // namespace ibid
