#include "search/run_matcher.h"

#include <algorithm>

namespace ibid {

RunMatcher::RunMatcher(const Segment& segment,
                       std::vector<std::vector<WordMatch>> runs)
    : segment_(&segment), sets_{0, 0}, set_of_(frequent, unknown) {
    for (std::size_t run = 0; run < runs.size(); ++run) {
        begins_ |= std::uint64_t{1} << places_.size();
        for (WordMatch& word : runs[run]) {
            word.bind(segment);
            places_.push_back(std::move(word));
            run_at_.push_back(run);
        }
        ends_ |= std::uint64_t{1} << (places_.size() - 1);
    }
}

std::uint16_t RunMatcher::find_set(std::uint32_t id) {
    std::uint64_t places = 0;
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (places_[i](id)) places |= std::uint64_t{1} << i;
    const auto known =
        std::ranges::find(sets_.begin() + 1, sets_.end(), places);
    const auto set = static_cast<std::uint16_t>(known - sets_.begin());
    if (known == sets_.end()) sets_.push_back(places);
    if (id < frequent) set_of_[id] = set;
    return set;
}

}  // namespace ibid
