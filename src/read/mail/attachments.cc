#include "read/mail/attachments.h"

#include <algorithm>
#include <set>
#include <utility>

#include "read/input.h"
#include "read/read_error.h"

namespace ibid::mail {

namespace {

constexpr std::size_t most_read = 100;

// No text is missed in these.
constexpr std::string_view without_text[] = {
    "image/", "audio/",          "video/",
    "font/",  "application/pgp", "application/pkcs7"};

bool has_no_text(const Part& part) {
    return std::ranges::any_of(without_text, [&](std::string_view type) {
        return part.type.starts_with(type);
    });
}

class Reading {
public:
    Reading(const Part* text, const ReadLimits& limits)
        : text_(text), limits_(limits) {
        --limits_.nesting;
    }

    Attachments found;

    void walk(const Part& part) {
        if (&part == text_) return;
        for (const Part& inner : part.parts) walk(inner);
        const bool file = part.attached || !part.name.empty();
        if (part.parts.empty() && file && !part.content.empty()) read(part);
    }

private:
    std::string name_for(const Part& part) {
        std::string base = part.name;
        if (base.empty())
            base = part.type == "message/rfc822" ? "mail.eml" : "attachment";
        std::string name = base;
        for (int i = 2; !names_.insert(name).second; ++i)
            name = base + " (" + std::to_string(i) + ")";
        return name;
    }

    void read(const Part& part) {
        if (found.names.size() >= most_read) return;
        const std::string name = name_for(part);
        found.names.push_back(name);
        if (has_no_text(part)) return;
        const std::string file =
            part.name.empty() && part.type == "message/rfc822" ? "mail.eml"
                                                               : part.name;
        const auto take = [&](Document document) {
            std::string& id = document.article.id;
            id = id.empty() ? name : name + '#' + id;
            found.documents.push_back(std::move(document));
        };
        const auto refuse = [&](const std::string& why) {
            found.remarks.push_back("its attachment " + name + " " + why);
        };
        try {
            if (limits_.nesting < 0)
                throw ReadError("lies too deep in other mails to be read");
            read_attached(file, part.content, limits_,
                          {take, [&](const Failure& f) { refuse(f.what); }});
        } catch (const ReadError& error) {
            refuse(error.what());
        }
    }

    const Part* text_;
    ReadLimits limits_;
    std::set<std::string> names_;
};

}  // namespace

Attachments read_attachments(const Part& body, const Part* text,
                             const ReadLimits& limits) {
    Reading reading(text, limits);
    reading.walk(body);
    return std::move(reading.found);
}

}  // namespace ibid::mail
