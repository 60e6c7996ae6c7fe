#include "indexer/held_articles.h"

#include <utility>

#include "text/hash.h"

namespace ibid {

HeldArticles::HeldArticles(FileState& now, const FileState* before, bool alike)
    : now_(now) {
    if (!before) return;
    const std::size_t size = before->articles.size();
    const bool records = alike && before->records.size() == size;
    numbers_ = HashTable<Number>(size);
    known_ = HashTable<Number>(records ? size : 0);
    for (std::size_t i = 0; i < size; ++i) {
        const Number article = number(before->articles[i]);
        const RecordPrint record = records ? before->records[i] : 0;
        now_.records[article] = record;
        if (record != 0) known_.add(record).value = article;
    }
    before_ = now_.articles.size();
}

HeldArticles::Number HeldArticles::number(std::string_view id) {
    const auto [article, is_new] = numbers_.add(hash64(id));
    if (is_new) {
        article = static_cast<Number>(now_.articles.size());
        now_.articles.push_back(id);
        now_.records.push_back(0);
        held_.push_back(false);
    }
    return article;
}

std::string HeldArticles::known(RecordPrint record) const {
    const Number* article = record == 0 ? nullptr : known_.find(record);
    // Another record may have replaced it by now.
    if (!article || now_.records[*article] != record) return {};
    return now_.articles[*article];
}

void HeldArticles::keep(RecordPrint record) {
    hold(*known_.find(record), record);
}

void HeldArticles::put(std::string_view id, RecordPrint record) {
    hold(number(id), record);
}

void HeldArticles::hold(Number article, RecordPrint record) {
    now_.records[article] = record;
    size_ += !held_[article];
    held_[article] = true;
}

std::vector<std::string> HeldArticles::vanished() const {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < before_; ++i)
        if (!held_[i]) ids.emplace_back(now_.articles[i]);
    return ids;
}

void HeldArticles::forget_vanished() {
    if (size_ == now_.articles.size()) return;
    const IdList articles = std::exchange(now_.articles, {});
    const std::vector<RecordPrint> records = std::exchange(now_.records, {});
    for (std::size_t i = 0; i < articles.size(); ++i) {
        if (!held_[i]) continue;
        now_.articles.push_back(articles[i]);
        now_.records.push_back(records[i]);
    }
}

}  // namespace ibid
