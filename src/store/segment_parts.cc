#include "store/segment_parts.h"

#include <cstring>

#include "text/hash.h"

namespace ibid {

SegmentFooter read_footer(std::string_view bytes) {
    SegmentFooter footer;
    if (bytes.size() < sizeof footer) throw DamagedSegment();
    std::memcpy(&footer, bytes.data() + bytes.size() - sizeof footer,
                sizeof footer);
    const std::size_t end = bytes.size() - sizeof footer;
    if (std::memcmp(footer.magic, segment_magic, sizeof segment_magic) != 0 ||
        footer.sections_end > end ||
        pages_of(footer.sections_end) * sizeof(std::uint64_t) !=
            end - footer.sections_end ||
        footer_check(bytes.substr(footer.sections_end)) != footer.check)
        throw DamagedSegment();
    return footer;
}

std::uint64_t footer_check(std::string_view tail) {
    SegmentFooter footer;
    std::memcpy(&footer, tail.data() + tail.size() - sizeof footer,
                sizeof footer);
    footer.check = hash64(tail.substr(0, tail.size() - sizeof footer));
    return hash64({reinterpret_cast<const char*>(&footer), sizeof footer});
}

PageCheck check_of_pages(std::string_view bytes, const SegmentFooter& footer) {
    return {bytes.substr(0, footer.sections_end),
            reinterpret_cast<const std::uint64_t*>(bytes.data() +
                                                   footer.sections_end)};
}

std::string_view SegmentParts::bytes(SegmentPart part) const {
    const auto i = static_cast<std::size_t>(part);
    if (footer_.offset[i] > footer_.sections_end ||
        footer_.size[i] > footer_.sections_end - footer_.offset[i])
        throw DamagedSegment();
    return bytes_.substr(footer_.offset[i], footer_.size[i]);
}

}  // namespace ibid
