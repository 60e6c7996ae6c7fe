// Small articles for tests, made from their paragraphs.
#pragma once

#include <string>
#include <vector>

#include <ibid/document.h>

namespace ibid {

// Every paragraph is body text; one that begins "# " is a heading, "[n] " a
// note. The kinds are given, so that no rule has a say.
inline Document sample_article(const std::string& id, const std::string& title,
                               const std::vector<std::string>& paragraphs) {
    Document document;
    document.article.id = id;
    document.article.title = title;
    document.article.path = id;
    for (const std::string& text : paragraphs) {
        Block block;
        block.text = text;
        block.kind = Kind::body;
        if (text.starts_with("# ")) {
            block.text = text.substr(2);
            block.kind = Kind::heading;
            block.level = 1;
        } else if (text.starts_with("[n] ")) {
            block.text = text.substr(4);
            block.kind = Kind::note;
        }
        document.blocks.push_back(block);
    }
    return document;
}

}  // namespace ibid
