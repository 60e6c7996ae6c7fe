#include <optional>
#include <string>
#include <utility>

#include "read/archive.h"
#include "read/archive_input.h"
#include "read/formats.h"
#include "read/office/docx_body.h"
#include "read/office/word_names.h"
#include "read/properties.h"
#include "read/read_error.h"

namespace ibid {

namespace {

// Where the text is: "word/document.xml" nearly always.
std::string main_part(Archive& archive) {
    std::string found = "word/document.xml";
    if (archive.has(found)) return found;
    XmlCalls calls;
    calls.open = [&](const XmlTag& tag) {
        if (tag.attribute("Type").ends_with("/officeDocument"))
            found = tag.attribute("Target");
    };
    const auto relations = archive.part("_rels/.rels");
    if (relations) parse_xml(*relations, "_rels/.rels", {}, calls);
    found.erase(0, found.find_first_not_of('/'));
    if (!archive.has(found))
        throw ReadError("is an Office file, but has no text of Word's");
    return found;
}

}  // namespace

void read_docx(Input& input, const SourceFile&, const ReadLimits& limits,
               const ReadSink& sink) {
    const std::string bytes = read_packed(input, limits, "Word");
    Archive archive(bytes, archive_limits(limits));
    const std::string text = main_part(archive);

    office::DocxStyles styles;
    if (const auto xml = archive.part("word/styles.xml"))
        styles = office::read_docx_styles(*xml);
    office::DocxLists lists(archive.part("word/numbering.xml").value_or(""));

    Document document;
    BlockWriter writer;
    office::DocxBody body(styles, std::move(lists), writer);
    body.read(archive.needed_part(text), text);
    for (const char* name : {"word/footnotes.xml", "word/endnotes.xml"})
        if (const auto xml = archive.part(name)) body.read(*xml, name);
    writer.finish(document);

    constexpr const char* core = "docProps/core.xml";
    const auto properties = archive.part(core);
    apply_properties(
        properties ? read_properties(*properties, core) : Properties{},
        document);
    sink.document(std::move(document));
}

}  // namespace ibid
