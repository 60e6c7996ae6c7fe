#include "read/mail/mime.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "read/html/source_tag.h"
#include "read/read_error.h"
#include "text/utf8.h"

namespace ibid::mail {

namespace {

// Each line of a mail is compared with the boundaries of all open parts.
constexpr std::size_t most_boundaries = 200;
constexpr std::size_t most_groups = 100;
constexpr int deepest = 50;
constexpr std::size_t longest_name = 200;

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

std::string text_of(const char* text) {
    std::string utf8 = text ? text : "";
    repair_utf8(utf8);
    return fold_space(utf8);
}

std::string file_name(const char* name) {
    std::string text = text_of(name);
    text.erase(0, text.find_last_of("/\\") + 1);
    return std::string(cut_utf8(text, longest_name));
}

std::string bytes_of(GMimeStream* stream) {
    const GByteArray* bytes =
        g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

std::string decoded_content(GMimePart* part) {
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content) return "";
    const Owned<GMimeStream> out(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, out.get());
    return bytes_of(out.get());
}

std::string source_of(GMimeMessagePart* part) {
    GMimeMessage* message = g_mime_message_part_get_message(part);
    if (!message) return "";
    const Owned<GMimeStream> out(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, out.get());
    return bytes_of(out.get());
}

std::string type_of(GMimeObject* object) {
    GMimeContentType* type = g_mime_object_get_content_type(object);
    if (!type) return "text/plain";
    char* name = g_mime_content_type_get_mime_type(type);
    std::string text = html::lowered(name ? name : "");
    g_free(name);
    return text;
}

Part read_part(GMimeObject* object, int depth) {
    Part part;
    part.type = type_of(object);
    const char* disposition = g_mime_object_get_disposition(object);
    part.attached = disposition && html::lowered(disposition) == "attachment";
    if (const char* label =
            g_mime_object_get_content_type_parameter(object, "charset"))
        part.charset = html::lowered(label);
    if (GMIME_IS_MULTIPART(object) && depth < deepest) {
        GMimeMultipart* all = GMIME_MULTIPART(object);
        for (int i = 0; i < g_mime_multipart_get_count(all); ++i)
            part.parts.push_back(
                read_part(g_mime_multipart_get_part(all, i), depth + 1));
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        part.content = source_of(GMIME_MESSAGE_PART(object));
        part.attached = true;
    } else if (GMIME_IS_PART(object)) {
        part.name = file_name(g_mime_part_get_filename(GMIME_PART(object)));
        part.location =
            text_of(g_mime_part_get_content_location(GMIME_PART(object)));
        part.content = decoded_content(GMIME_PART(object));
    }
    return part;
}

void add_people(InternetAddressList* list, std::vector<std::string>& people) {
    for (int i = 0; list && i < internet_address_list_length(list); ++i) {
        InternetAddress* person = internet_address_list_get_address(list, i);
        std::string name = text_of(internet_address_get_name(person));
        if (name.empty() && INTERNET_ADDRESS_IS_MAILBOX(person))
            name = text_of(internet_address_mailbox_get_addr(
                INTERNET_ADDRESS_MAILBOX(person)));
        if (!name.empty()) people.push_back(std::move(name));
    }
}

Date date_of(GMimeMessage* message) {
    GDateTime* time = g_mime_message_get_date(message);
    Date date;
    if (time) g_date_time_get_ymd(time, &date.year, &date.month, &date.day);
    return date;
}

std::size_t boundaries_in(std::string_view bytes) {
    std::size_t count = 0;
    for (std::size_t at = bytes.find('='); at != bytes.npos;
         at = bytes.find('=', at + 1))
        if (at >= 8 && html::lowered(bytes.substr(at - 8, 8)) == "boundary")
            ++count;
    return count;
}

bool names_addresses(std::string_view line) {
    static constexpr std::string_view headers[] = {
        "from:", "to:", "cc:", "bcc:", "sender:", "reply-to:", "resent-"};
    const std::string start = html::lowered(line.substr(0, 9));
    for (const std::string_view header : headers)
        if (start.starts_with(header)) return true;
    return false;
}

// A colon begins a group of people, and GMime calls itself for each group
// within a group.
std::string without_groups(std::string bytes) {
    bool addresses = false;
    std::size_t colons = 0;
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
        if (bytes[begin] != ' ' && bytes[begin] != '\t') {
            addresses = names_addresses(
                std::string_view(bytes).substr(begin, end - begin));
            colons = 0;
        }
        for (std::size_t i = begin; addresses && i < end; ++i)
            if (bytes[i] == ':' && ++colons > most_groups) bytes[i] = ' ';
        begin = end + 1;
    }
    return bytes;
}

Owned<GMimeMessage> message_in(const std::string& bytes) {
    static const bool ready = (g_mime_init(), true);
    (void)ready;
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
    const Owned<GMimeParser> parser(
        g_mime_parser_new_with_stream(stream.get()));
    return Owned<GMimeMessage>(
        g_mime_parser_construct_message(parser.get(), nullptr));
}

}  // namespace

Mail parse_mail(std::string bytes) {
    bytes = without_groups(std::move(bytes));
    if (boundaries_in(bytes) > most_boundaries)
        throw ReadError("has more than " + std::to_string(most_boundaries) +
                        " parts within parts");
    const Owned<GMimeMessage> message = message_in(bytes);
    if (!message) throw ReadError("is no mail that can be read");
    Mail mail;
    mail.subject = text_of(g_mime_message_get_subject(message.get()));
    add_people(g_mime_message_get_from(message.get()), mail.from);
    add_people(g_mime_message_get_to(message.get()), mail.to);
    add_people(g_mime_message_get_cc(message.get()), mail.to);
    mail.date = date_of(message.get());
    mail.snapshot = text_of(g_mime_object_get_header(
        GMIME_OBJECT(message.get()), "Snapshot-Content-Location"));
    if (GMimeObject* body = g_mime_message_get_mime_part(message.get()))
        mail.body = read_part(body, 0);
    return mail;
}

}  // namespace ibid::mail
