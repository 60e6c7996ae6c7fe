#include "present/failed.h"

#include "present/counts.h"
#include "present/paragraph.h"

namespace ibid {

namespace {

std::string line_of(const FailedFile& file) {
    return file.line == 0 ? "" : std::to_string(file.line);
}

std::string reason(const FailedFile& file) {
    std::string out =
        file.line == 0 ? file.what : "line " + line_of(file) + " " + file.what;
    if (file.more > 0) out += ", and " + std::to_string(file.more) + " more";
    return out;
}

}  // namespace

std::string about_failed(const FailedFiles& files, const Layout& layout) {
    if (files.empty())
        return indented("every file was read", 0, Tone::title, layout);
    std::string out;
    const std::string* name = nullptr;
    for (const FailedFile& file : files) {
        if (!name || *name != file.name) {
            if (name) out += '\n';
            out += indented(file.name, 0, Tone::place, layout);
        }
        name = &file.name;
        out += indented(reason(file), 2, Tone::plain, layout);
        out += indented(file.hint, 2, Tone::quiet, layout);
    }
    return out;
}

Table failed_table(const FailedFiles& files) {
    Table out{{"file", "line", "message", "hint", "more"}};
    for (const FailedFile& file : files)
        out.push_back({file.name, line_of(file), file.what, file.hint,
                       file.more == 0 ? "" : std::to_string(file.more)});
    return out;
}

std::string failed_lines(const FailedFiles& files) {
    Table out;
    for (const FailedFile& file : files)
        out.push_back(
            {file.line == 0 ? file.name : file.name + ':' + line_of(file),
             file.more == 0
                 ? file.what
                 : file.what + ", and " + std::to_string(file.more) + " more",
             file.hint});
    return tsv(out);
}

}  // namespace ibid
