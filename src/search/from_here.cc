#include "search/from_here.h"

#include <algorithm>
#include <system_error>

namespace ibid {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view standard_input = "-";

std::string with_slash(std::string_view folder) {
    std::string out(folder);
    if (!out.ends_with('/')) out += '/';
    return out;
}

// With the links and ".." before the last part followed. What begins with the
// first # may be a record's id, in which a path means nothing.
std::string followed(std::string_view place, std::string_view here) {
    const std::size_t mark = std::min(place.find('#'), place.size());
    const fs::path file = fs::path(here) / place.substr(0, mark);
    std::error_code failed;
    const fs::path folder = fs::weakly_canonical(file.parent_path(), failed);
    if (failed) return std::string(place);
    const fs::path whole = (folder / file.filename()).lexically_normal();
    return whole.string() + std::string(place.substr(mark));
}

}  // namespace

std::string base_of(const fs::path& index_dir) {
    std::error_code failed;
    const fs::path whole =
        fs::weakly_canonical(fs::absolute(index_dir, failed), failed);
    const fs::path found = failed ? index_dir : whole;
    return found.parent_path().string();
}

std::string current_folder() {
    std::error_code failed;
    return fs::current_path(failed).string();
}

std::string rebased(std::string_view name, std::string_view from,
                    std::string_view to) {
    std::string whole = name.starts_with('/') ? "" : with_slash(from);
    whole += name;
    const std::string folder = with_slash(to);
    const bool below =
        whole.starts_with(folder) && whole.size() > folder.size();
    // What would be absolute again without its folder stays whole.
    if (!below || whole[folder.size()] == '/') return whole;
    return whole.substr(folder.size());
}

void call_from(std::string_view here, std::string_view base, Article& article) {
    const std::string name = article.path;
    article.place = article.id;
    if (name.empty() || name == standard_input) return;
    article.path = rebased(name, base, here);
    if (article.id == name || article.id.starts_with(name + '#'))
        article.place = rebased(article.id, base, here);
}

std::vector<std::string> names_of(std::string_view place, std::string_view here,
                                  std::string_view base) {
    return {rebased(place, here, base),
            rebased(followed(place, here), here, base), std::string(place)};
}

}  // namespace ibid
