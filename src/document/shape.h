// Block text -> Shape: what recognisers ask of a block before they read it.
//
//   "“Talks failed.”[3]"  -> 2 words, ends in '.', folded "\"talks failed...
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ibid {

struct Shape {
    std::size_t words = 0;
    char last = '\0';  // last_mark
    // The beginning of the text (all of a short one) for tables of phrases.
    std::string folded;

    bool closed() const { return last == '.' || last == '!' || last == '?'; }
    // Ends like a title or a heading: without any mark, or as a question.
    bool unmarked() const {
        return last != '.' && last != ':' && last != ',' && last != ';';
    }
};

Shape shape_of(std::string_view text);

// Words as white space parts them; two ideographs count as one word.
std::size_t word_count(std::string_view text);

// The last character that is no quotation mark, bracket, space or reference
// number: '.' when the text ends as a sentence does; '\0' when it is not ASCII.
char last_mark(std::string_view text);

// Letter case and accents folded, typographic quotation marks and dashes made
// ASCII: what phrases are compared with.
std::string fold_phrase(std::string_view text);

}  // namespace ibid
