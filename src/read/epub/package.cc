#include "read/epub/package.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <utility>

#include "read/metadata.h"
#include "read/read_error.h"
#include "read/xml.h"
#include "text/tree.h"
#include "text/utf8.h"

namespace ibid::epub {

namespace {

constexpr XmlNamespace namespaces[] = {
    {"http://purl.org/dc/elements/1.1/", "dc"},
    {"http://www.idpf.org/2007/opf", "opf"},
    {"urn:oasis:names:tc:opendocument:xmlns:container", "ocf"},
    {"http://www.w3.org/2001/04/xmlenc#", "enc"},
};

constexpr const char* container = "META-INF/container.xml";
constexpr const char* encryption = "META-INF/encryption.xml";

std::string decode_percent(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        const char* digits = text.data() + i + 1;
        if (text[i] == '%' && i + 2 < text.size() &&
            std::from_chars(digits, digits + 2, value, 16).ptr == digits + 2) {
            plain += static_cast<char>(value);
            i += 2;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

std::string package_part(Archive& archive) {
    std::string found;
    XmlCalls calls;
    calls.open = [&](const XmlTag& tag) {
        if (tag.name == "ocf:rootfile" && found.empty())
            found = tag.attribute("full-path");
    };
    parse_xml(archive.needed_part(container), container, namespaces, calls);
    if (found.empty()) throw ReadError("names no package of a book");
    return resolve("", found);
}

struct Creator {
    std::string name;
    std::string role;
};

// What the package says, before the parts are put together.
class Reading {
public:
    explicit Reading(std::string part) : part_(std::move(part)) {}

    Package read(std::string_view xml) {
        XmlCalls calls;
        calls.open = [this](const XmlTag& tag) { open(tag); };
        calls.text = [this](std::string_view text) { text_ += text; };
        calls.close = [this](std::string_view name) { close(name); };
        parse_xml(xml, part_, namespaces, calls);
        for (const auto& [refined, role] : roles_)
            if (const auto creator = creator_ids_.find(refined);
                creator != creator_ids_.end())
                creators_[creator->second].role = role;
        for (Creator& creator : creators_)
            if (creator.role.empty() || creator.role == "aut")
                package_.authors.push_back(std::move(creator.name));
        for (const std::string& id : spine_)
            if (const auto item = items_.find(id); item != items_.end())
                package_.chapters.push_back(resolve(part_, item->second));
        return std::move(package_);
    }

private:
    void open(const XmlTag& tag) {
        text_.clear();
        if (tag.name == "opf:item") {
            const bool contents = tag.attribute("properties") == "nav";
            const std::string_view type = tag.attribute("media-type");
            if (!contents && (type.find("html") != type.npos ||
                              type == "application/x-dtbook+xml"))
                items_[std::string(tag.attribute("id"))] =
                    tag.attribute("href");
        } else if (tag.name == "opf:itemref") {
            spine_.emplace_back(tag.attribute("idref"));
        } else if (tag.name == "opf:meta") {
            refines_ = tag.attribute("refines");
            property_ = tag.attribute("property");
        } else if (tag.name == "dc:creator") {
            creators_.push_back({"", std::string(tag.attribute("role"))});
            creator_ids_['#' + std::string(tag.attribute("id"))] =
                creators_.size() - 1;
        } else if (tag.name == "dc:date") {
            event_ = tag.attribute("event");
        }
    }

    void close(std::string_view name) {
        const std::string text = fold_space(text_);
        if (name == "opf:meta" && property_ == "role")
            roles_.emplace_back(refines_, text);
        if (name == "dc:creator" && !creators_.empty())
            creators_.back().name = text;
        const auto first = [&](std::string& field) {
            if (field.empty()) field = text;
        };
        if (name == "dc:title") first(package_.title);
        if (name == "dc:publisher") first(package_.publisher);
        if (name == "dc:language") first(package_.language);
        if (name == "dc:source" && text.starts_with("http"))
            first(package_.address);
        if (name == "dc:date" && event_ == "publication") package_.date = text;
        if (name == "dc:date" && event_.empty()) first(package_.date);
    }

    std::string part_;
    Package package_;
    std::string text_;
    std::map<std::string, std::string> items_;
    std::vector<std::string> spine_;
    std::vector<Creator> creators_;
    std::map<std::string, std::size_t> creator_ids_;
    std::vector<std::pair<std::string, std::string>> roles_;
    std::string refines_;
    std::string property_;
    std::string event_;  // of a date
};

// Parts that only the publisher's own program can read. Fonts may be.
std::set<std::string> encrypted_parts(Archive& archive) {
    std::set<std::string> parts;
    const auto xml = archive.part(encryption);
    if (!xml) return parts;
    XmlCalls calls;
    calls.open = [&](const XmlTag& tag) {
        if (tag.name == "enc:CipherReference")
            parts.insert(resolve("", tag.attribute("URI")));
    };
    parse_xml(*xml, encryption, namespaces, calls);
    return parts;
}

}  // namespace

std::string resolve(std::string_view from, std::string_view reference) {
    const std::string path =
        decode_percent(reference.substr(0, reference.find('#')));
    const std::size_t folder = from.rfind('/');
    std::string whole = path.starts_with('/') || folder == from.npos
                            ? path
                            : std::string(from.substr(0, folder + 1)) + path;
    std::vector<std::string> steps;
    for (std::size_t begin = 0; begin <= whole.size();) {
        const std::size_t end = std::min(whole.find('/', begin), whole.size());
        const std::string step = whole.substr(begin, end - begin);
        begin = end + 1;
        if (step.empty() || step == ".") continue;
        if (step != "..") {
            steps.push_back(step);
            continue;
        }
        if (steps.empty())
            throw ReadError("refers to a part outside of its archive");
        steps.pop_back();
    }
    std::string name;
    for (const std::string& step : steps)
        name += (name.empty() ? "" : "/") + step;
    return name;
}

Package read_package(Archive& archive) {
    const std::string part = package_part(archive);
    Package package = Reading(part).read(archive.needed_part(part));
    if (package.chapters.empty())
        throw ReadError("is a book without any chapters of text");
    const std::set<std::string> encrypted = encrypted_parts(archive);
    for (const std::string& chapter : package.chapters)
        if (encrypted.contains(chapter))
            throw ReadError(
                "is a book with copy protection; only the "
                "publisher's own program can read it");
    return package;
}

void set_metadata(const Package& package, Article& article) {
    const auto text = [](const std::string& value) {
        Tree tree;
        tree.text = value;
        return tree;
    };
    Tree authors;
    authors.type = Tree::Type::list;
    for (const std::string& name : package.authors)
        authors.items.push_back(text(name));
    Tree table;
    table.type = Tree::Type::table;
    table.fields = {{"title", text(package.title)},
                    {"authors", authors},
                    {"date", text(package.date.substr(0, 10))},
                    {"source", text(package.publisher)},
                    {"url", text(package.address)},
                    {"language", text(package.language)}};
    // What cannot be used is left out; readers of books show nothing of it.
    ibid::set_metadata(article, table, "book's package");
}

}  // namespace ibid::epub
