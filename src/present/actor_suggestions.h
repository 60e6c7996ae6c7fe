// Names that texts often have and no actor has -> an actor file to go over.
//
//   # 12 passages in 5 articles, for example asia/quad.md:5:
//   # ... where the Blue Harbour Forum met again
//   [[actor]]
//   id = "blue-harbour-forum"
//   kind = "organisation"
//   name = "Blue Harbour Forum"
#pragma once

#include <string>
#include <vector>

#include <ibid/index.h>

namespace ibid {

std::string actor_suggestions(const std::vector<ActorSuggestion>& found);

}  // namespace ibid
