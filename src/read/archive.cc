#include "read/archive.h"

#include <zip.h>

#include <algorithm>
#include <string_view>

#include "read/input.h"
#include "read/read_error.h"

namespace ibid {

namespace {

// A part below this size may be packed as tightly as it likes.
constexpr std::uintmax_t small = 1u << 20;

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

std::string in_words(zip_error_t& error) {
    std::string words = zip_error_strerror(&error);
    zip_error_fini(&error);
    return words;
}

bool points_out(std::string_view name) {
    if (name.starts_with('/') || name.find('\\') != name.npos ||
        name.find('\0') != name.npos || (name.size() > 1 && name[1] == ':'))
        return true;
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find('/', begin), name.size());
        if (name.substr(begin, end - begin) == "..") return true;
        begin = end + 1;
    }
    return false;
}

}  // namespace

struct Archive::Open {
    zip_t* zip = nullptr;
    ~Open() {
        if (zip) zip_discard(zip);
    }
};

Archive::Archive(const std::string& bytes, const ArchiveLimits& limits)
    : open_(std::make_shared<Open>()), limits_(limits) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (!source) throw ReadError("cannot be unpacked: " + in_words(error));
    open_->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!open_->zip) {
        zip_source_free(source);
        throw ReadError("is no whole ZIP archive: " + in_words(error));
    }
    const auto count =
        static_cast<std::uint64_t>(zip_get_num_entries(open_->zip, 0));
    if (count > limits.parts)
        throw ReadError("is an archive of " + std::to_string(count) +
                        " parts; a document has at most " +
                        std::to_string(limits.parts));
    for (std::uint64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(open_->zip, i, 0);
        if (name && points_out(name))
            throw ReadError("has a part whose name points out of the archive");
    }
}

bool Archive::has(const std::string& name) const {
    return zip_name_locate(open_->zip, name.c_str(), 0) >= 0;
}

std::optional<std::string> Archive::part(const std::string& name) {
    const std::int64_t index = zip_name_locate(open_->zip, name.c_str(), 0);
    if (index < 0) return std::nullopt;
    return unpack(static_cast<std::uint64_t>(index), name);
}

std::string Archive::needed_part(const std::string& name) {
    std::optional<std::string> bytes = part(name);
    if (!bytes) throw ReadError("lacks its part " + name);
    return std::move(*bytes);
}

std::string Archive::unpack(std::uint64_t index, const std::string& name) {
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_stat_index(open_->zip, index, 0, &about) != 0)
        throw ReadError("has a broken part " + name);
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) &&
        about.encryption_method != ZIP_EM_NONE)
        throw ReadError("is encrypted with a password");
    const std::unique_ptr<zip_file_t, CloseFile> file(
        zip_fopen_index(open_->zip, index, 0));
    if (!file)
        throw ReadError("has a part " + name + " that cannot be unpacked: " +
                        zip_strerror(open_->zip));
    // The sizes that an archive states may be lies; what comes out counts.
    const std::uintmax_t most_by_ratio =
        std::max<std::uintmax_t>(small, about.comp_size * limits_.ratio);
    std::string bytes;
    char buffer[64 * 1024];
    for (;;) {
        const std::int64_t count = zip_fread(file.get(), buffer, sizeof buffer);
        if (count < 0)
            throw ReadError("has a broken part " + name + ": " +
                            zip_file_strerror(file.get()));
        if (count == 0) return bytes;
        bytes.append(buffer, static_cast<std::size_t>(count));
        unpacked_ += static_cast<std::uintmax_t>(count);
        if (bytes.size() > most_by_ratio)
            throw ReadError("unpacks to over " + std::to_string(limits_.ratio) +
                            " times its size, as a ZIP bomb does");
        if (unpacked_ > limits_.unpacked)
            throw ReadError("unpacks to over " +
                            rounded_size(limits_.unpacked) +
                            ", more than one article may have");
    }
}

}  // namespace ibid
