#include "read/reader.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "document/structure.h"
#include "read/archive_input.h"
#include "read/child/reading_child.h"
#include "read/decode.h"
#include "read/detect_language.h"
#include "read/extensions.h"
#include "read/formats.h"
#include "read/front_matter.h"
#include "read/html/page_start.h"
#include "read/input.h"
#include "read/mail/mail_start.h"
#include "read/metadata.h"
#include "read/pdf/pdf_file.h"
#include "read/read_error.h"
#include "read/unread.h"

namespace ibid {

namespace {

bool begins_with_object(std::string_view head) {
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    const std::size_t begin = head.find_first_not_of(" \t\r\n");
    return begin != head.npos && head[begin] == '{' &&
           !head.substr(begin).starts_with("{\\");
}

bool begins_as_rtf(std::string_view head) {
    return head.starts_with("{\\rtf");
}

constexpr Reader all_readers[] = {
    {"article JSON Lines", ".jsonl .ndjson", begins_with_object,
     read_json_lines},
    {"Markdown", ".md .markdown .mdown", has_front_matter, read_markdown},
    {"HTML", ".html .htm .xhtml", html::begins_as_page, read_html, true},
    {"PDF", ".pdf", pdf::begins_as_pdf, read_pdf, true, true},
    {"Word", ".docx .docm .dotx", begins_as_docx, read_docx, true, true},
    {"OpenDocument text", ".odt .ott", begins_as_odt, read_odt, true, true},
    {"EPUB", ".epub", begins_as_epub, read_epub, true, true},
    {"RTF", ".rtf", begins_as_rtf, read_rtf, true, true},
    {"saved web page", ".mhtml .mht", mail::begins_as_saved_page, read_mhtml,
     true},
    {"mail", ".eml", mail::begins_as_mail, read_mail, true},
    {"plain text", ".txt .text", looks_like_text, read_plain_text},
};

// A name that says what the file is goes before the look of its content.
const Reader& choose_reader(std::string_view name, std::string_view head) {
    const std::string extension = extension_of(name);
    for (const Reader& reader : all_readers)
        if (reader.certain && reader.accepts(head)) return reader;
    for (const Reader& reader : all_readers)
        if (reader.certain && has_extension(reader.extensions, extension) &&
            !html::begins_as_page(head))
            return reader;
    const std::string_view format = unread_format(extension, head);
    // Pages may begin as XML, and be saved under any name.
    if (!format.empty() && !html::begins_as_page(head))
        throw ReadError("is " + std::string(format) +
                        " file, which this version does not read");
    for (const Reader& reader : all_readers)
        if (has_extension(reader.extensions, extension)) return reader;
    for (const Reader& reader : all_readers)
        if (reader.accepts(head)) return reader;
    throw ReadError("is binary, not text");
}

void finish(Document& document, const SourceFile& file, const Known& known,
            bool sink_recognises) {
    Article& article = document.article;
    article.path = file.name;
    if (!article.id.empty())
        article.id = file.name + "#" + article.id;
    else
        article.id = file.path == "-" ? "stdin" : file.name;
    if (known.article) override_metadata(article, *known.article);
    detect_language(document);
    // What a library knows is asked by a title that the text may have to give.
    if (sink_recognises && !known.by_title && needs_structure(document))
        return repair_blocks(document);
    recognise_structure(document);
    if (!known.by_title) return;
    const Article* entry = known.by_title->about(article, document.remarks);
    if (!entry) return;
    override_metadata(article, *entry);
    if (known.article) override_metadata(article, *known.article);
}

}  // namespace

std::span<const Reader> readers() {
    return all_readers;
}

std::string read_source(const SourceFile& file, const Known& known,
                        const ReadLimits& limits, const ReadSink& sink,
                        ReadingChild* child) {
    const auto pass_on = [&](Document document, RecordPrint record) {
        if (document.blocks.empty() && document.article.title.empty())
            return sink.failure({file.name, 0, "has no text", true});
        finish(document, file, known, sink.recognises);
        if (record != 0 && sink.record)
            sink.record(std::move(document), record);
        else
            sink.document(std::move(document));
    };
    const ReadSink inner{
        [&](Document document) { pass_on(std::move(document), 0); },
        sink.failure, sink.known, sink.kept, pass_on};
    std::optional<Input> input;
    try {
        input.emplace(file);
        const Reader& reader = choose_reader(file.name, input->head());
        if (reader.isolated && child)
            child->read(reader.name, *input, file, limits, inner);
        else
            reader.read(*input, file, limits, inner);
    } catch (const ReadError& error) {
        sink.failure({file.name, 0, error.what(), false, error.hint});
    }
    return input ? input->content() : std::string();
}

void read_attached(const std::string& name, std::string bytes,
                   const ReadLimits& limits, const ReadSink& sink) {
    Input input(std::vector<char>(bytes.begin(), bytes.end()));
    const SourceFile file{"", name, 0, 0};
    choose_reader(name, input.head()).read(input, file, limits, sink);
}

}  // namespace ibid
