#include "index/retag.h"

#include <utility>

#include "store/article_store.h"

namespace ibid {

IndexSize retag(const Xapian::Database& database,
                const std::vector<std::uint32_t>& docids,
                const Annotator& annotator, const std::function<void()>& tick,
                const std::function<void(PreparedArticle)>& append) {
    Preparer preparer(annotator, read_dictionary(database));
    ArticleReader reader(database);
    IndexSize changed;
    for (const std::uint32_t docid : docids) {
        if (tick) tick();
        auto article = preparer.retag(reader.article(docid),
                                      reader.passages(docid), changed.passages);
        if (!article) continue;
        ++changed.articles;
        append(std::move(*article));
    }
    return changed;
}

}  // namespace ibid
