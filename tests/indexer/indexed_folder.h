// A folder of articles and the ibid-index that is run on it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "run_program.h"
#include "temp_dir.h"

namespace ibid::test {

// Three files and five articles: a text, a Markdown page and JSON Lines.
inline void write_articles(const std::filesystem::path& folder) {
    write_file(folder / "one.txt",
               "Talks resume\n\nThe two envoys met in Geneva and agreed to "
               "meet again before the end of the month.\n");
    write_file(folder / "two.md",
               "---\ntitle: A quiet strait\ndate: 2023-05\n---\n\nShipping "
               "through the strait went on as usual, the port said.\n");
    write_file(folder / "three.jsonl",
               "{\"id\": \"a\", \"title\": \"First\", \"text\": \"The first "
               "wire report of the day was short.\"}\n"
               "{\"id\": \"b\", \"title\": \"Second\", \"text\": \"The second "
               "wire report came an hour later.\"}\n"
               "{\"id\": \"c\", \"title\": \"Third\", \"text\": \"The third "
               "wire report took it all back.\"}\n");
}

// `count` articles of a paragraph each, from number `first`.
inline std::string wire_reports(int first, int count) {
    std::string lines;
    for (int n = first; n < first + count; ++n)
        lines += "{\"id\": \"wire-" + std::to_string(n) +
                 "\", \"text\": \"Report " + std::to_string(n) +
                 " speaks of ships, of harbours and of the weather at "
                 "sea.\"}\n";
    return lines;
}

class IndexedFolder {
public:
    std::filesystem::path path() const { return dir_.path() / "articles"; }
    std::filesystem::path index() const { return path() / ".ibid"; }
    std::filesystem::path above() const { return dir_.path(); }

    std::vector<std::string> command(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), IBID_INDEX_PROGRAM);
        return arguments;
    }

    // Runs in the folder above `articles`.
    Ended run(const std::vector<std::string>& arguments,
              Surroundings surroundings = {}) const {
        if (surroundings.folder.empty()) surroundings.folder = above();
        return run_program(command(arguments), surroundings);
    }

private:
    TempDir dir_;
};

inline bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

}  // namespace ibid::test
