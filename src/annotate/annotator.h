// Passage -> the same Passage with the actors and dates that its text
// mentions, in order of span.
//
// One walk over the passage's tokens: at each, the longest name wins, and
// names that must not be taken for an actor win over shorter ones that may
// ("South China Sea" holds no China). An Annotator may be shared by threads.
#pragma once

#include <memory>

#include <ibid/passage.h>

#include "annotate/lexicon.h"

namespace ibid {

class Annotator {
public:
    explicit Annotator(const Lexicon& lexicon);
    ~Annotator();
    Annotator(Annotator&&) noexcept;
    Annotator& operator=(Annotator&&) noexcept;

    void annotate(Passage& passage) const;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ibid
