// The content.xml of an OpenDocument text -> calls of a BlockWriter.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "read/block_writer.h"
#include "read/office/odt_styles.h"
#include "read/xml.h"

namespace ibid::office {

class OdtBody {
public:
    OdtBody(const OdtStyles& styles, BlockWriter& writer)
        : styles_(styles), writer_(writer) {}

    void read(std::string_view xml);

private:
    void open(const XmlTag& tag);
    void close(std::string_view name);
    bool open_in_text(const XmlTag& tag);
    void open_paragraph(const XmlTag& tag);
    void open_list(const XmlTag& tag);
    void open_item(const XmlTag& tag);

    const OdtStyles& styles_;
    BlockWriter& writer_;
    // Whether text is a paragraph's, or white space between tags.
    std::vector<bool> inside_ = {false};
    std::vector<std::string> lists_;  // names of the styles of open ones
    // Of each style, the last item's number by level.
    std::map<std::string, std::map<int, int>, std::less<>> counts_;
    std::string item_;  // the number before the item's first paragraph
    std::vector<std::size_t> notes_;
    bool in_body_ = false;
    std::size_t skipped_ = 0;  // depth within an element that is passed over
};

}  // namespace ibid::office
