#include "search/run_matcher.h"

namespace ibid {

RunMatcher::RunMatcher(const Segment& segment,
                       std::vector<std::vector<WordMatch>> runs)
    : segment_(&segment), terms_(segment.terms_of_words()) {
    for (std::size_t run = 0; run < runs.size(); ++run) {
        begins_ |= std::uint64_t{1} << places_.size();
        for (WordMatch& word : runs[run]) {
            word.bind(segment);
            word.each_term([&](std::uint32_t term) {
                filter_ |= std::uint64_t{1} << (term % 64);
            });
            places_.push_back(std::move(word));
            run_at_.push_back(run);
        }
        ends_ |= std::uint64_t{1} << (places_.size() - 1);
    }
}

std::uint64_t RunMatcher::find_places(std::uint32_t id) const {
    std::uint64_t places = 0;
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (places_[i](id)) places |= std::uint64_t{1} << i;
    return places;
}

}  // namespace ibid
