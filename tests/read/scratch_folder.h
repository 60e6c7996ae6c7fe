// A folder with source files of a test's own, and what reading them gave.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "read/reader.h"
#include "temp_dir.h"

namespace ibid::test {

class ScratchFolder {
public:
    const std::filesystem::path& path() const { return path_; }

    SourceFile write(const std::string& name, std::string_view bytes) const {
        const std::filesystem::path file = path_ / name;
        write_file(file, bytes);
        return {file, name, bytes.size(), 0};
    }

private:
    TempDir folder_;
    std::filesystem::path path_ = std::filesystem::canonical(folder_.path());
};

// What a file gave, in order.
struct Collected {
    std::vector<Document> documents;
    std::vector<std::string> failures;  // "name:line: what"
};

inline std::string in_words(const Failure& failure) {
    return failure.file + ':' +
           (failure.line ? std::to_string(failure.line) + ": " : " ") +
           failure.what;
}

inline Collected collect(const SourceFile& file, const ReadLimits& limits = {},
                         const Article* known = nullptr) {
    Collected collected;
    read_source(file, known, limits,
                {[&](Document document) {
                     collected.documents.push_back(std::move(document));
                 },
                 [&](const Failure& failure) {
                     collected.failures.push_back(in_words(failure));
                 }});
    return collected;
}

// The same for bytes that are written to a file of that name first.
inline Collected collect(const std::string& name, std::string_view bytes,
                         const ReadLimits& limits = {}) {
    const ScratchFolder folder;
    return collect(folder.write(name, bytes), limits);
}

// "kind:level: text" of each block, joined by " / ".
inline std::string in_words(const std::vector<Block>& blocks) {
    std::string words;
    for (const Block& block : blocks) {
        if (!words.empty()) words += " / ";
        if (block.kind) words += std::string(kind_name(*block.kind));
        if (block.level > 0) words += std::to_string(block.level);
        if (block.kind) words += ": ";
        words += block.text;
    }
    return words;
}

inline std::string joined(const std::vector<std::string>& parts,
                          std::string_view separator = " | ") {
    std::string words;
    for (const std::string& part : parts) words.append(part) += separator;
    if (!parts.empty()) words.resize(words.size() - separator.size());
    return words;
}

}  // namespace ibid::test
