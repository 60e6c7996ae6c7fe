// The XML of a Word file's text, footnotes or endnotes -> calls of a
// BlockWriter.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "read/block_writer.h"
#include "read/office/docx_styles.h"
#include "read/xml.h"

namespace ibid::office {

class DocxBody {
public:
    DocxBody(const DocxStyles& styles, DocxLists lists, BlockWriter& writer)
        : styles_(styles), lists_(std::move(lists)), writer_(writer) {}

    // The text first, then the notes that it refers to.
    void read(std::string_view xml, std::string_view part);

private:
    struct Format {  // of a paragraph
        std::string style{};
        std::string list{};
        int list_level = 0;
        int outline = 9;
    };

    void open(const XmlTag& tag);
    void close(std::string_view name);
    bool open_in_text(const XmlTag& tag);
    void open_property(const XmlTag& tag);
    void apply_format();
    void skip() { skipped_ = 1; }

    const DocxStyles& styles_;
    DocxLists lists_;
    BlockWriter& writer_;
    std::map<std::string, std::size_t, std::less<>> notes_;  // "footnote 3"
    Format format_;
    bool in_format_ = false;
    bool in_text_ = false;
    bool hidden_ = false;      // the run is
    std::size_t skipped_ = 0;  // depth within an element that is passed over
};

}  // namespace ibid::office
