#include "indexer/held_articles.h"

#include <algorithm>
#include <utility>

namespace ibid {

HeldArticles::HeldArticles(const FileState* before, bool alike) {
    if (!before) return;
    const bool records =
        alike && before->records.size() == before->articles.size();
    before_.reserve(before->articles.size());
    for (std::size_t i = 0; i < before->articles.size(); ++i)
        before_.push_back(
            {before->articles[i], records ? before->records[i] : 0});
    if (!std::ranges::is_sorted(before_, {}, &Before::id))
        std::ranges::sort(before_, {}, &Before::id);
    by_record_.reserve(records ? before_.size() : 0);
    for (std::size_t i = 0; i < before_.size(); ++i)
        if (before_[i].record != 0) by_record_.emplace(before_[i].record, i);
}

std::string_view HeldArticles::known(RecordPrint record) const {
    const auto found = by_record_.find(record);
    if (found == by_record_.end()) return {};
    // Another record may have replaced it by now.
    const Before& article = before_[found->second];
    return article.record == record ? article.id : std::string_view();
}

void HeldArticles::keep(RecordPrint record) {
    hold(before_[by_record_.at(record)], record);
}

void HeldArticles::put(const std::string& id, RecordPrint record) {
    const auto place = std::lower_bound(
        before_.begin(), before_.end(), id,
        [](const Before& a, const std::string& b) { return a.id < b; });
    if (place != before_.end() && place->id == id)
        hold(*place, record);
    else
        fresh_.insert_or_assign(id, record);
}

void HeldArticles::hold(Before& article, RecordPrint record) {
    article.record = record;
    kept_ += !article.held;
    article.held = true;
}

std::vector<std::string> HeldArticles::vanished() const {
    std::vector<std::string> ids;
    for (const Before& article : before_)
        if (!article.held) ids.push_back(article.id);
    return ids;
}

void HeldArticles::note(FileState& state, bool before) const {
    std::vector<std::pair<std::string_view, RecordPrint>> fresh(fresh_.begin(),
                                                                fresh_.end());
    std::sort(fresh.begin(), fresh.end());
    state.articles.reserve(before_.size() + fresh.size());
    state.records.reserve(before_.size() + fresh.size());
    const auto add = [&](std::string_view id, RecordPrint record) {
        state.articles.emplace_back(id);
        state.records.push_back(record);
    };
    auto next = fresh.begin();
    for (const Before& article : before_) {
        for (; next != fresh.end() && next->first < article.id; ++next)
            add(next->first, next->second);
        if (before || article.held) add(article.id, article.record);
    }
    for (; next != fresh.end(); ++next) add(next->first, next->second);
}

}  // namespace ibid
