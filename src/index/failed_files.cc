#include "index/failed_files.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "index/peek.h"
#include "store/note_lines.h"

namespace ibid {

std::vector<FailedFile> failed_files(const std::filesystem::path& index) {
    std::vector<FailedFile> all;
    for (const std::string_view prefix :
         {file_note_prefix, std::string_view(trouble_note)})
        for (const auto& [key, note] : read_notes(index, prefix))
            std::ranges::move(failures_of(note), std::back_inserter(all));
    std::ranges::stable_sort(all, [](const FailedFile& a, const FailedFile& b) {
        return std::tie(a.name, a.line) < std::tie(b.name, b.line);
    });
    return all;
}

}  // namespace ibid
