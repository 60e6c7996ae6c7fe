#include <string>
#include <utility>

#include "read/formats.h"
#include "read/html/page_document.h"
#include "read/mail/mime.h"
#include "read/read_error.h"

namespace ibid {

namespace {

// The page comes first; its frames and pictures follow it.
const mail::Part* page_part(const mail::Part& body) {
    if (body.type == "text/html" || body.type == "application/xhtml+xml")
        return &body;
    for (const mail::Part& part : body.parts)
        if (const mail::Part* page = page_part(part)) return page;
    return nullptr;
}

}  // namespace

void read_mhtml(Input& input, const SourceFile&, const ReadLimits& limits,
                const ReadSink& sink) {
    // Most of it is pictures.
    const mail::Mail saved =
        mail::parse_mail(input.read_all(limits.file_bytes));
    const mail::Part* page = page_part(saved.body);
    if (!page) throw ReadError("is a web archive without a page of text");
    const std::string& address =
        saved.snapshot.empty() ? page->location : saved.snapshot;
    sink.document(html::read_page(page->content, limits.depth,
                                  {page->charset, address}));
}

}  // namespace ibid
