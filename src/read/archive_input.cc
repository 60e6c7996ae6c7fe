#include "read/archive_input.h"

#include "read/read_error.h"

namespace ibid {

namespace {

using namespace std::string_view_literals;

constexpr std::uintmax_t packed_share = 4;
constexpr std::string_view magic = "PK\3\4";
constexpr std::string_view old_office = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

// What the archive's first part holds when it is called "mimetype".
std::string_view packed_type(std::string_view head) {
    // The name and the content follow the 30 bytes of a part's header.
    constexpr std::string_view name = "mimetype";
    if (!head.starts_with(magic) || head.size() < 30 ||
        head.substr(30, name.size()) != name)
        return {};
    head.remove_prefix(30 + name.size());
    const std::size_t end = head.find("PK"sv);
    return head.substr(0, end);
}

}  // namespace

std::string read_packed(Input& input, const ReadLimits& limits,
                        std::string_view format) {
    const std::string_view head = input.head();
    if (head.starts_with(old_office))
        throw ReadError(
            "is encrypted, or in the format of Word before 2007; "
            "save it as .docx, without a password");
    if (!head.starts_with(magic))
        throw ReadError("is no " + std::string(format) +
                        " file, whatever its name says");
    return input.read_all(packed_share * limits.article_bytes);
}

ArchiveLimits archive_limits(const ReadLimits& limits) {
    ArchiveLimits most;
    most.unpacked = packed_share * limits.article_bytes;
    return most;
}

bool begins_as_docx(std::string_view head) {
    return head.starts_with(magic) && head.find("word/") != head.npos;
}

bool begins_as_odt(std::string_view head) {
    return packed_type(head).starts_with(
        "application/vnd.oasis.opendocument.text");
}

bool begins_as_epub(std::string_view head) {
    return packed_type(head).starts_with("application/epub+zip");
}

}  // namespace ibid
