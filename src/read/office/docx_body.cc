#include "read/office/docx_body.h"

#include <algorithm>
#include <utility>

#include "read/office/word_names.h"

namespace ibid::office {

namespace {

// What was taken out of the text, and what stands in it a second time.
constexpr std::string_view passed_over[] = {
    "w:del",    "w:moveFrom", "mc:Fallback", "w:pPrChange",  "w:rPrChange",
    "w:sectPr", "w:rt",       "w:tblPr",     "w:tblPrChange"};

// "w:footnoteReference" and "w:footnote" -> "footnote"
std::string_view kind_of_note(std::string_view name) {
    return name.starts_with("w:footnote") ? "footnote" : "endnote";
}

std::string note_key(const XmlTag& tag) {
    return std::string(kind_of_note(tag.name)) + ' ' +
           std::string(tag.attribute("id"));
}

bool is_on(const XmlTag& tag) {
    const std::string_view value = tag.attribute("val");
    return value != "0" && value != "false" && value != "off";
}

}  // namespace

void DocxBody::read(std::string_view xml, std::string_view part) {
    XmlCalls calls;
    calls.open = [this](const XmlTag& tag) { open(tag); };
    calls.close = [this](std::string_view name) { close(name); };
    calls.text = [this](std::string_view text) {
        if (in_text_ && !hidden_ && skipped_ == 0) writer_.text(text);
    };
    parse_xml(xml, part, word_namespaces, calls);
}

void DocxBody::open(const XmlTag& tag) {
    if (skipped_ > 0) {
        ++skipped_;
        return;
    }
    const std::string_view name = tag.name;
    if (std::ranges::find(passed_over, name) != std::end(passed_over))
        return skip();
    if (in_format_) return open_property(tag);
    if (open_in_text(tag)) return;
    if (name == "w:p") {
        format_ = {};
        writer_.open_paragraph({});
    } else if (name == "w:pPr") {
        in_format_ = true;
    } else if (name == "w:tr") {
        writer_.open_row();
    } else if (name == "w:tc") {
        writer_.open_cell();
    } else if (name == "w:footnote" || name == "w:endnote") {
        const auto note = notes_.find(note_key(tag));
        if (note == notes_.end()) return skip();
        writer_.open_note(note->second);
    }
}

bool DocxBody::open_in_text(const XmlTag& tag) {
    const std::string_view name = tag.name;
    if (name == "w:t" || name == "m:t") {
        in_text_ = true;
    } else if (name == "w:vanish") {
        hidden_ = is_on(tag);
    } else if (name == "w:tab" || name == "w:ptab") {
        writer_.text(" ");
    } else if (name == "w:noBreakHyphen") {
        writer_.text("\u2011");
    } else if (name == "w:br" || name == "w:cr") {
        const std::string_view type = tag.attribute("type");
        if (type.empty() || type == "textWrapping")
            writer_.break_line();
        else
            writer_.text(" ");
    } else if (name == "w:footnoteReference" || name == "w:endnoteReference") {
        notes_.try_emplace(note_key(tag), writer_.refer());
    } else {
        return false;
    }
    return true;
}

void DocxBody::open_property(const XmlTag& tag) {
    const std::string_view value = tag.attribute("val");
    if (tag.name == "w:pStyle")
        format_.style = value;
    else if (tag.name == "w:numId")
        format_.list = value;
    else if (tag.name == "w:ilvl")
        format_.list_level = number_in(value);
    else if (tag.name == "w:outlineLvl")
        format_.outline = number_in(value, 9);
}

void DocxBody::apply_format() {
    const DocxStyle style = docx_style(styles_, format_.style);
    Paragraph paragraph{style.role};
    if (paragraph.style.role == Role::unknown && format_.outline < 9)
        paragraph.style = {Role::heading, format_.outline + 1};
    const std::string& list = format_.list.empty() ? style.list : format_.list;
    if (!list.empty() && paragraph.style.role != Role::heading)
        paragraph.item = lists_.next(list, format_.list_level);
    writer_.style(paragraph);
}

void DocxBody::close(std::string_view name) {
    if (skipped_ > 0) {
        --skipped_;
        return;
    }
    if (name == "w:t" || name == "m:t") {
        in_text_ = false;
    } else if (name == "w:r") {
        hidden_ = false;
    } else if (name == "w:pPr") {
        in_format_ = false;
        apply_format();
    } else if (name == "w:p") {
        writer_.close_paragraph();
    } else if (name == "w:tr") {
        writer_.close_row();
    } else if (name == "w:footnote" || name == "w:endnote") {
        writer_.close_note();
    }
}

}  // namespace ibid::office
