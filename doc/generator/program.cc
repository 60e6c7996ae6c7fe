#include "generator/program.h"

namespace ibid {

std::pair<std::string, std::string> split_names(const std::string& names) {
    const std::size_t comma = names.find(',');
    if (comma == std::string::npos) return {"", names};
    return {names.substr(0, comma), names.substr(comma + 1)};
}

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

}  // namespace ibid
