#include "store/segment_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include <ibid/error.h>

#include "store/database.h"
#include "text/hash.h"

namespace ibid {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view suffix = ".seg";

Error cannot_write(const fs::path& file) {
    return Error("cannot write " + file.string() + ": " + std::strerror(errno),
                 "the index is as it was before");
}

void write_whole(int descriptor, std::string_view bytes, const fs::path& file) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) throw cannot_write(file);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(descriptor) != 0) throw cannot_write(file);
}

// So that a rename in the folder outlives a power cut.
void sync_folder(const fs::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

}  // namespace

fs::path segment_file(const fs::path& dir, const std::string& id) {
    return columns_dir(dir) / (id + std::string(suffix));
}

std::string write_segment(const fs::path& dir, const std::string& bytes) {
    const std::string id = short_id(bytes);
    const fs::path file = segment_file(dir, id);
    const fs::path partial = file.string() + ".new";
    const int descriptor =
        ::open(partial.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (descriptor < 0) throw cannot_write(partial);
    try {
        write_whole(descriptor, bytes, partial);
    } catch (const Error&) {
        ::close(descriptor);
        ::unlink(partial.c_str());
        throw;
    }
    ::close(descriptor);
    if (::rename(partial.c_str(), file.c_str()) != 0) throw cannot_write(file);
    sync_folder(columns_dir(dir));
    return id;
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

}  // namespace ibid
