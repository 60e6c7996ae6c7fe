#include "read/unread.h"

#include <algorithm>
#include <cctype>

#include "read/extensions.h"

namespace ibid {

namespace {

struct Format {
    std::string_view name;
    std::string_view extensions;
    std::string_view magic;  // in lower case; "" when it has none
};

// A spreadsheet is a ZIP archive, so extensions come before bare magic.
constexpr Format formats[] = {
    {"a web archive", ".warc .webarchive", ""},
    {"an old Word", ".doc", "\xD0\xCF\x11\xE0"},
    {"a presentation", ".ppt .pptx .odp", ""},
    {"a PostScript", ".ps", "%!ps"},
    {"an XML", ".xml .rss .atom", "<?xml"},
    {"a JSON", ".json", ""},
    {"a spreadsheet", ".csv .tsv .xls .xlsx .ods", ""},
    {"a settings", ".yaml .yml .toml .ini", ""},
    {"a program", ".js .css .py .sh .exe", ""},
    {"a picture", ".svg", ""},
    {"a picture", ".png", "\x89png"},
    {"a picture", ".jpg .jpeg", "\xFF\xD8\xFF"},
    {"a picture", ".gif", "gif8"},
    {"a gzip", ".gz .tgz", "\x1F\x8B"},
    {"a bzip2", ".bz2", "bzh"},
    {"an xz", ".xz", "\xFD\x37zxz"},
    {"a ZIP", ".zip", "pk\3\4"},
};

std::string lower(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) {
        return c < 0x80 ? static_cast<char>(std::tolower(c))
                        : static_cast<char>(c);
    });
    return result;
}

}  // namespace

std::string_view unread_format(std::string_view extension,
                               std::string_view head) {
    for (const Format& format : formats)
        if (has_extension(format.extensions, extension)) return format.name;
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    const std::size_t begin = head.find_first_not_of(" \t\r\n");
    if (begin == head.npos) return "";
    const std::string start = lower(head.substr(begin, 20));
    for (const Format& format : formats)
        if (!format.magic.empty() && start.starts_with(format.magic))
            return format.name;
    return "";
}

}  // namespace ibid
