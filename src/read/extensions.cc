#include "read/extensions.h"

#include <algorithm>

namespace ibid {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::string extension_of(std::string_view file_name) {
    file_name = file_name.substr(file_name.rfind('/') + 1);
    std::string name(file_name);
    std::ranges::transform(name, name.begin(), lower);
    if (name.ends_with(".zst")) name.resize(name.size() - 4);
    const std::size_t dot = name.rfind('.');
    return dot == name.npos || dot == 0 ? "" : name.substr(dot);
}

bool has_extension(std::string_view list, std::string_view extension) {
    while (!extension.empty() && !list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        if (list.substr(0, end) == extension) return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

}  // namespace ibid
