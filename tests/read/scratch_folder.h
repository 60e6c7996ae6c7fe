// A folder of a test's own, removed at its end; and reading what lies in it.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "read/reader.h"

namespace ibid::test {

class ScratchFolder {
public:
    ScratchFolder() {
        std::string name =
            (std::filesystem::temp_directory_path() / "ibid-read-XXXXXX")
                .string();
        if (!mkdtemp(name.data())) throw std::runtime_error("mkdtemp failed");
        path_ = std::filesystem::canonical(name);
    }
    ~ScratchFolder() {
        std::error_code error;
        std::filesystem::remove_all(path_, error);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

    SourceFile write(const std::string& name, std::string_view bytes) const {
        const std::filesystem::path file = path_ / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream out(file, std::ios::binary);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        if (!out) throw std::runtime_error("cannot write " + file.string());
        return {file, name, bytes.size(), 0};
    }

private:
    std::filesystem::path path_;
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
