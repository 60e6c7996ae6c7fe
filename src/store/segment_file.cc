#include "store/segment_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>

#include "store/database.h"

namespace ibid {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view suffix = ".seg";

}  // namespace

fs::path segment_file(const fs::path& dir, const std::string& id) {
    return columns_dir(dir) / (id + std::string(suffix));
}

fs::path partial_segment_file(const fs::path& dir) {
    static std::atomic<unsigned> count{0};
    return columns_dir(dir) / (std::to_string(++count) + ".new");
}

void keep_segments(const fs::path& dir, const std::set<std::string>& ids) {
    std::error_code failed;
    for (fs::directory_iterator at(columns_dir(dir), failed), end;
         !failed && at != end; at.increment(failed)) {
        const fs::path file = at->path();
        std::error_code ignored;
        if (file.extension() != suffix || !ids.contains(file.stem().string()))
            fs::remove(file, ignored);
    }
}

Mapping::Mapping(const fs::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;
    struct stat about {};
    if (::fstat(descriptor, &about) == 0 && about.st_size > 0) {
        const auto size = static_cast<std::size_t>(about.st_size);
        void* const at =
            ::mmap(nullptr, size, PROT_READ, MAP_SHARED, descriptor, 0);
        if (at != MAP_FAILED) bytes_ = {static_cast<char*>(at), size};
    }
    ::close(descriptor);
}

Mapping::~Mapping() {
    if (!bytes_.empty())
        ::munmap(const_cast<char*>(bytes_.data()), bytes_.size());
}

void Mapping::let_go() const {
    if (!bytes_.empty())
        ::madvise(const_cast<char*>(bytes_.data()), bytes_.size(),
                  MADV_DONTNEED);
}

}  // namespace ibid
