// The names of an article's authors, and whether a text is about them.
//
//   names.know("Ann Lee");
//   names.opens("lee is a fellow at ...")   -> true
//   names.mentioned_in("in 2020, ann ...")  -> true
//
// Texts are given as fold_phrase gives them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ibid {

class AuthorNames {
public:
    void know(std::string_view name);
    bool empty() const { return names_.empty(); }

    // Whether the text begins with a whole name, a first or a last name.
    bool opens(std::string_view folded) const;
    // Whether it has a first or a last name, or a pronoun, anywhere.
    bool mentioned_in(std::string_view folded) const;

private:
    struct Name {
        std::string full;
        std::string first;
        std::string last;
    };
    std::vector<Name> names_;
};

// "he", "she", "his" or "her" among the words.
bool says_he_or_she(std::string_view folded);

// "professor", "university", "graduated" among the words: what biographies
// are about.
bool tells_role(std::string_view folded);

}  // namespace ibid
