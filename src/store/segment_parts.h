// The bytes of a file that SegmentOutput wrote -> its parts (segment_layout.h).
#pragma once

#include <string_view>

#include "store/page_check.h"
#include "store/section.h"
#include "store/segment_layout.h"

namespace ibid {

// Throws DamagedSegment unless it is intact.
SegmentFooter read_footer(std::string_view bytes);

// The pages that parts lie in. The bytes must outlive it.
PageCheck check_of_pages(std::string_view bytes, const SegmentFooter& footer);

// Cuts the parts out of a file whose footer is intact.
class SegmentParts {
public:
    SegmentParts(std::string_view bytes, const SegmentFooter& footer,
                 const PageCheck& check)
        : bytes_(bytes), footer_(footer), check_(check) {}

    template <class T>
    Section<T> section(SegmentPart part) const {
        return {bytes(part), check_};
    }
    StringTable strings(SegmentPart text, SegmentPart begins) const {
        return {bytes(begins), bytes(text), check_};
    }

private:
    std::string_view bytes(SegmentPart part) const;

    std::string_view bytes_;
    const SegmentFooter& footer_;
    const PageCheck& check_;
};

}  // namespace ibid
