#include "read/html/article_data.h"

#include <algorithm>
#include <iterator>

#include "read/entities.h"
#include "read/html/loose_json.h"
#include "read/html/trust.h"
#include "text/utf8.h"

namespace ibid::html {

namespace {

// Articles of all sorts end so, but for a few.
bool is_article_type(std::string_view type) {
    static constexpr std::string_view others[] = {"BlogPosting",
                                                  "LiveBlogPosting",
                                                  "DiscussionForumPosting",
                                                  "SocialMediaPosting",
                                                  "Report",
                                                  "Review",
                                                  "Recipe",
                                                  "Question",
                                                  "QAPage",
                                                  "Book",
                                                  "CreativeWork",
                                                  "Thesis",
                                                  "VideoObject"};
    return type.ends_with("Article") ||
           std::ranges::find(others, type) != std::end(others);
}

bool is_page_type(std::string_view type) {
    return type.ends_with("WebPage") || type == "ItemPage" ||
           type == "AboutPage";
}

// The texts of a value: its own, its items', its name.
void add_texts(const Tree& value, std::vector<std::string>& texts) {
    if (value.type == Tree::Type::list) {
        for (const Tree& item : value.items)
            if (item.type != Tree::Type::list) add_texts(item, texts);
    } else if (value.type == Tree::Type::table) {
        const Tree* name = value.find("name");
        if (name && name->type != Tree::Type::table) add_texts(*name, texts);
    } else if (std::string text = fold_space(decode_entities(value.text));
               !text.empty() && text != "null") {
        texts.push_back(std::move(text));
    }
}

std::vector<std::string> texts_of(const Tree& table, std::string_view name) {
    std::vector<std::string> texts;
    if (const Tree* value = table.find(name)) add_texts(*value, texts);
    return texts;
}

bool has_type(const Tree& table, bool (*is)(std::string_view)) {
    const std::vector<std::string> types = texts_of(table, "@type");
    return std::ranges::any_of(types, is);
}

struct Property {
    std::string_view name;
    std::string_view field;
    int trust;
};
constexpr Property properties[] = {
    {"headline", "title", trust::article_data},
    {"name", "title", trust::article_data + 1},
    {"author", "authors", trust::article_data},
    {"creator", "authors", trust::article_data + 1},
    {"datePublished", "date", trust::article_data},
    {"dateCreated", "date", trust::created},
    {"publisher", "source", trust::article_data},
    {"inLanguage", "language", trust::article_data},
    {"url", "url", trust::article_data},
};

class Reader {
public:
    Reader(const Tree& root, Claims& claims) : claims_(claims) {
        collect(root, 0);
    }

    void run() {
        for (const Tree* table : tables_)
            if (has_type(*table, is_article_type)) return claim(*table, 0);
        for (const Tree* table : tables_)
            if (has_type(*table, is_page_type)) return claim(*table, 1);
    }

private:
    // Articles that are listed deeper down are others.
    void collect(const Tree& tree, int depth) {
        for (const Tree& item : tree.items) collect(item, depth);
        if (tree.type != Tree::Type::table) return;
        tables_.push_back(&tree);
        if (depth > 1) return;
        for (const std::string_view inner : {"@graph", "mainEntity"})
            if (const Tree* more = tree.find(inner)) collect(*more, depth + 1);
    }

    // {"@id": "#ann"} stands for the table that bears this id and a name.
    std::vector<std::string> names_at(const Tree& value) {
        std::vector<std::string> names;
        add_texts(value, names);
        const Tree* id = value.find("@id");
        for (const Tree* table : tables_) {
            if (!id || !names.empty()) break;
            const Tree* own = table->find("@id");
            if (own && own->text == id->text) add_texts(*table, names);
        }
        return names;
    }

    std::vector<std::string> values_of(const Tree& value) {
        if (value.type != Tree::Type::list) return names_at(value);
        std::vector<std::string> all;
        for (std::size_t i = 0;
             i < std::min<std::size_t>(value.items.size(), most_authors); ++i)
            std::ranges::move(names_at(value.items[i]),
                              std::back_inserter(all));
        return all;
    }

    // A page's data say less than an article's.
    void claim(const Tree& table, int less) {
        for (const Property& property : properties) {
            const Tree* value = table.find(property.name);
            if (!value) continue;
            if (less > 0 && property.field == "title") continue;
            for (std::string& text : values_of(*value))
                claims_.push_back({property.field, std::move(text),
                                   "JSON-LD " + std::string(property.name),
                                   property.trust + less});
        }
    }

    static constexpr std::size_t most_authors = 30;
    std::vector<const Tree*> tables_;
    Claims& claims_;
};

}  // namespace

void claim_article_data(std::string_view json, Claims& claims) {
    const Tree root = parse_loose_json(json);
    Reader(root, claims).run();
}

}  // namespace ibid::html
