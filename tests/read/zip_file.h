// Parts of a test's own -> a ZIP archive of them.
#pragma once

#include <zip.h>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace ibid::test {

using ZipParts = std::vector<std::pair<std::string, std::string>>;

inline std::string zip_of(const ZipParts& parts, bool packed = true) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* whole = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(whole);
    zip_t* zip = zip_open_from_source(whole, ZIP_TRUNCATE, &error);
    if (!zip) throw std::runtime_error(zip_error_strerror(&error));
    for (const auto& [name, content] : parts) {
        const zip_int64_t index = zip_file_add(
            zip, name.c_str(),
            zip_source_buffer(zip, content.data(), content.size(), 0),
            ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(zip, static_cast<zip_uint64_t>(index),
                                 packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 9);
    }
    if (zip_close(zip) != 0) throw std::runtime_error(zip_strerror(zip));
    zip_stat_t about;
    zip_source_stat(whole, &about);
    std::string bytes(about.size, '\0');
    zip_source_open(whole);
    zip_source_read(whole, bytes.data(), bytes.size());
    zip_source_close(whole);
    zip_source_free(whole);
    return bytes;
}

}  // namespace ibid::test
