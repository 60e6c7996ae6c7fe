#include <string>
#include <utility>

#include "read/formats.h"
#include "read/mail/attachments.h"
#include "read/mail/mail_text.h"
#include "read/mail/mime.h"

namespace ibid {

namespace {

void set_head(const mail::Mail& mail, Article& article) {
    const auto note = [&](const char* field, const char* header) {
        article.origins[field] = std::string("mail's ") + header;
    };
    if (!mail.subject.empty()) {
        article.title = mail.subject;
        note("title", "subject");
    }
    if (!mail.from.empty()) {
        article.authors = mail.from;
        note("authors", "sender");
    }
    if (mail.date.known()) {
        article.date = mail.date;
        note("date", "date");
    }
}

constexpr std::size_t most_names = 100;

std::string in_a_row(const std::vector<std::string>& names) {
    std::string row;
    for (std::size_t i = 0; i < names.size() && i < most_names; ++i)
        row += (row.empty() ? "" : ", ") + names[i];
    if (names.size() > most_names)
        row += " and " + std::to_string(names.size() - most_names) + " more";
    return row;
}

}  // namespace

void read_mail(Input& input, const SourceFile&, const ReadLimits& limits,
               const ReadSink& sink) {
    const mail::Mail mail =
        mail::parse_mail(input.read_all(limits.file_bytes));
    const mail::Part* text = mail::text_part(mail.body);
    mail::Attachments attached =
        mail::read_attachments(mail.body, text, limits);
    Document document;
    set_head(mail, document.article);
    if (!mail.to.empty())
        document.blocks.push_back(
            {"To: " + in_a_row(mail.to), Kind::byline, 0, 0});
    if (text)
        for (Block& block : mail::mail_blocks(*text))
            document.blocks.push_back(std::move(block));
    for (const std::string& name : attached.names)
        document.blocks.push_back({"Attachment: " + name, Kind::note, 0, 0});
    document.remarks = std::move(attached.remarks);
    sink.document(std::move(document));
    for (Document& file : attached.documents) sink.document(std::move(file));
}

}  // namespace ibid
