// What an index holds, read from its database: article ids and their text.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "store/article_store.h"
#include "store/database.h"

namespace ibid {

using IndexContents = std::map<std::string, std::string>;

inline IndexContents index_contents(const std::filesystem::path& dir) {
    const Xapian::Database database = open_database(dir);
    ArticleReader reader(database);
    IndexContents held;
    for (auto at = database.postlist_begin(""); at != database.postlist_end("");
         ++at) {
        std::string& text = held[reader.article(*at).article.id];
        text += text.empty() ? "" : "twice ";
        for (const Passage& passage : reader.passages(*at))
            text += passage.text + '\n';
    }
    return held;
}

}  // namespace ibid
