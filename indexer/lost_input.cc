#include "indexer/lost_input.h"

#include <cstdio>

#include <ibid/error.h>

#include "indexer/report.h"

namespace ibid {

namespace {

constexpr const char* standard_input = "-";

}  // namespace

LostInput::LostInput(const std::filesystem::path& old_index) {
    try {
        before_ = KnownFiles(old_index);
    } catch (const Error&) {
        unknown_ = true;
    }
}

void LostInput::say(const std::filesystem::path& new_index) const {
    if (unknown_)
        std::fputs(
            "ibid-index: what had come by standard input, if anything, is "
            "lost: the old index cannot be read\n",
            stderr);
    const FileState* input = before_.find(standard_input);
    if (!input) return;
    const KnownFiles now(new_index);
    std::size_t lost = 0;
    for (std::size_t i = 0; i < input->articles.size(); ++i)
        lost += !now.owner(input->articles[i]);
    if (lost > 0)
        std::fprintf(stderr,
                     "ibid-index: %s from standard input cannot be read again "
                     "and left the index\n",
                     counted(lost, "article").c_str());
}

}  // namespace ibid
