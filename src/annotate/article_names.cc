#include "annotate/article_names.h"

namespace ibid {

std::uint32_t ArticleNames::meant(
    const std::vector<std::uint32_t>& candidates) const {
    std::uint32_t best = ActorIndex::nobody;
    for (const std::uint32_t actor : candidates) {
        if (!named(actor) || actor == best) continue;
        if (best == ActorIndex::nobody) {
            best = actor;
        } else if (!actors_[actor].person || !actors_[best].person) {
            return ActorIndex::nobody;
        } else if (named_[actor] > named_[best]) {
            best = actor;
        }
    }
    return best;
}

void ArticleNames::introduce(std::string_view written, std::uint32_t actor) {
    constexpr std::size_t most = 64;  // more is no prose
    for (Introduced& known : introduced_) {
        if (known.written != written) continue;
        known.actor = actor;
        return;
    }
    if (introduced_.size() < most)
        introduced_.push_back({std::string(written), actor});
}

const ArticleNames::Introduced* ArticleNames::introduced(
    std::string_view written) const {
    for (const Introduced& known : introduced_)
        if (known.written == written) return &known;
    return nullptr;
}

}  // namespace ibid
