#include "read/charset.h"

#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <stdexcept>
#include <vector>

namespace ibid {

namespace {

class Converter {
public:
    explicit Converter(const char* charset)
        : handle_(iconv_open("UTF-8", charset)) {
        // NOLINTNEXTLINE: iconv's own way to say "none"
        if (handle_ == reinterpret_cast<iconv_t>(-1))
            throw std::runtime_error(std::string("iconv lacks ") + charset);
    }
    ~Converter() { iconv_close(handle_); }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    // Converts from `in` on as far as it can; 0 or iconv's errno.
    int run(char*& in, std::size_t& left, std::string& out) {
        char* to = buffer_.data();
        std::size_t room = buffer_.size();
        const std::size_t result = iconv(handle_, &in, &left, &to, &room);
        const int error = result == static_cast<std::size_t>(-1) ? errno : 0;
        out.append(buffer_.data(), buffer_.size() - room);
        return error;
    }

private:
    iconv_t handle_;
    std::vector<char> buffer_ = std::vector<char>(64 * 1024);
};

}  // namespace

Converted convert(std::string_view bytes, const char* charset,
                  std::size_t unit) {
    Converter converter(charset);
    Converted result;
    char* in = const_cast<char*>(bytes.data());  // iconv only reads it
    std::size_t left = bytes.size();
    while (left > 0) {
        const int error = converter.run(in, left, result.text);
        if (error == 0 || error == E2BIG) continue;
        if (result.replaced++ == 0) result.first = bytes.size() - left;
        result.text += "\uFFFD";
        const std::size_t skip = std::min(unit, left);
        in += skip;
        left -= skip;
    }
    return result;
}

}  // namespace ibid
