#include "read/office/odt_body.h"

#include <algorithm>
#include <utility>

#include "read/office/word_names.h"

namespace ibid::office {

namespace {

// What was taken out of the text, and what is told of it.
constexpr std::string_view passed_over[] = {"text:tracked-changes",
                                            "office:annotation",
                                            "text:note-citation",
                                            "text:ruby-text",
                                            "office:forms",
                                            "svg:title",
                                            "svg:desc",
                                            "text:sequence-decls",
                                            "table:covered-table-cell"};

// What parts the paragraphs inside it from one around it.
constexpr std::string_view containers[] = {"text:note-body", "draw:text-box",
                                           "table:table-cell"};

bool is_listed(const auto& list, std::string_view name) {
    return std::ranges::find(list, name) != std::end(list);
}

}  // namespace

void OdtBody::read(std::string_view xml) {
    XmlCalls calls;
    calls.open = [this](const XmlTag& tag) { open(tag); };
    calls.close = [this](std::string_view name) { close(name); };
    calls.text = [this](std::string_view text) {
        if (skipped_ == 0 && inside_.back()) writer_.text(text);
    };
    parse_xml(xml, "content.xml", odt_namespaces, calls);
}

void OdtBody::open(const XmlTag& tag) {
    const std::string_view name = tag.name;
    if (skipped_ > 0 || is_listed(passed_over, name)) {
        ++skipped_;
        return;
    }
    if (name == "office:body") in_body_ = true;
    if (!in_body_ || open_in_text(tag)) return;
    if (name == "text:p" || name == "text:h")
        open_paragraph(tag);
    else if (name == "text:list")
        open_list(tag);
    else if (name == "text:list-item")
        open_item(tag);
    else if (name == "text:note")
        notes_.push_back(writer_.refer());
    else if (name == "table:table-row")
        writer_.open_row();
    if (name == "table:table-cell") writer_.open_cell();
    if (name == "text:note-body" && !notes_.empty())
        writer_.open_note(notes_.back());
    if (is_listed(containers, name)) inside_.push_back(false);
}

bool OdtBody::open_in_text(const XmlTag& tag) {
    if (tag.name == "text:s" || tag.name == "text:tab")
        writer_.text(" ");
    else if (tag.name == "text:line-break")
        writer_.break_line();
    else
        return false;
    return true;
}

void OdtBody::open_paragraph(const XmlTag& tag) {
    inside_.push_back(true);
    Paragraph paragraph;
    paragraph.style = styles_.role_of(tag.attribute("style-name"));
    if (tag.name == "text:h" && paragraph.style.role != Role::contents)
        paragraph.style = {
            Role::heading,
            std::clamp(number_in(tag.attribute("outline-level"), 1), 1, 9)};
    if (paragraph.style.role != Role::heading) std::swap(paragraph.item, item_);
    writer_.open_paragraph(std::move(paragraph));
}

void OdtBody::open_list(const XmlTag& tag) {
    std::string style(tag.attribute("style-name"));
    if (style.empty() && !lists_.empty()) style = lists_.back();
    const bool goes_on = tag.attribute("continue-numbering") == "true" ||
                         !tag.attribute("continue-list").empty();
    lists_.push_back(style);
    const int level = static_cast<int>(lists_.size());
    std::map<int, int>& counts = counts_[style];
    counts.erase(
        goes_on ? counts.upper_bound(level) : counts.lower_bound(level),
        counts.end());
}

void OdtBody::open_item(const XmlTag& tag) {
    if (lists_.empty()) return;
    const int level = static_cast<int>(lists_.size());
    const OdtListLevel form = styles_.list_level(lists_.back(), level);
    std::map<int, int>& counts = counts_[lists_.back()];
    int& count = counts.try_emplace(level, form.start - 1).first->second;
    ++count;
    count = number_in(tag.attribute("start-value"), count);
    const std::string number = list_number(count, form.style);
    item_ = number.empty() ? "" : number + ". ";
}

void OdtBody::close(std::string_view name) {
    if (skipped_ > 0) {
        --skipped_;
        return;
    }
    if (!in_body_) return;
    const bool paragraph = name == "text:p" || name == "text:h";
    if (paragraph) writer_.close_paragraph();
    if (paragraph || is_listed(containers, name)) inside_.pop_back();
    if (name == "text:list") lists_.pop_back();
    if (name == "text:list-item") item_.clear();
    if (name == "table:table-row") writer_.close_row();
    if (name == "text:note-body") writer_.close_note();
    if (name == "text:note") notes_.pop_back();
}

}  // namespace ibid::office
