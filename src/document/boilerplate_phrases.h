// The words by which boilerplate is known, in a few languages.
#pragma once

#include <cstddef>
#include <string_view>

namespace ibid {

struct BoilerplatePhrase {
    std::string_view words;
    // The block may have this many words; 0: no more than the phrase itself.
    std::size_t most_words = 0;
    // Stands after the text, and so does whatever comes below it.
    bool ends_text = false;
    // Debris only below the text: a telegram has its "TAGS:" above it.
    bool below_text = false;
};

// The phrase that the block begins with, or nullptr. `folded` is the text as
// fold_phrase gives it.
const BoilerplatePhrase* boilerplate_phrase(std::string_view folded,
                                            std::size_t words);

}  // namespace ibid
