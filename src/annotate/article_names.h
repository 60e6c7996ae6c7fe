// What an article has said about names so far, and what follows for the rest:
// who was named (a bare "Kim" is the Kim named last), and which abbreviations
// it has introduced ("Republic of Korea (ROK)").
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "annotate/actor_index.h"

namespace ibid {

class ArticleNames {
public:
    explicit ArticleNames(const ActorIndex& actors)
        : actors_(actors), named_(actors.size()) {}

    void note_named(std::uint32_t actor) { named_[actor] = ++clock_; }
    bool named(std::uint32_t actor) const { return named_[actor] != 0; }

    // Whom a short form means that may be any of `candidates`, or nobody: of
    // people the one named last; of others the only one that was named.
    std::uint32_t meant(const std::vector<std::uint32_t>& candidates) const;

    // From here on `written` names that actor; with `nobody` it is no name.
    void introduce(std::string_view written, std::uint32_t actor);
    struct Introduced {
        std::string written;
        std::uint32_t actor;
    };
    const Introduced* introduced(std::string_view written) const;
    bool has_introduced() const { return !introduced_.empty(); }

private:
    const ActorIndex& actors_;
    std::vector<std::uint32_t> named_;  // by actor: when last, 0 for never
    std::uint32_t clock_ = 0;
    std::vector<Introduced> introduced_;
};

}  // namespace ibid
