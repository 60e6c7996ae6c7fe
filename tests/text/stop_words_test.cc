#include "text/stop_words.h"

#include <doctest/doctest.h>

#include "text/words.h"

namespace ibid {

TEST_CASE("function words are stop words") {
    for (const char* word : {"a", "the", "of", "was", "and", "its", "they're",
                             "yourselves", "i", "with", "against", "will"}) {
        CAPTURE(word);
        CHECK(is_stop_word(word));
        CHECK(fold(word) == word);  // or no token would ever match
    }
}

TEST_CASE("words with a meaning of their own are not") {
    for (const char* word :
         {// negations
          "no", "not", "nor", "never", "none", "without", "don't", "cannot",
          // numbers
          "one", "two", "1", "first",
          // words that are something else in capitals
          "may", "us", "who", "might", "march",
          // no words at all, or not folded
          "", "The", "th", "thee", "sanctions"}) {
        CAPTURE(word);
        CHECK_FALSE(is_stop_word(word));
    }
}

}  // namespace ibid
