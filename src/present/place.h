// Where a passage stands: the words with which people and scripts find it.
//
//   locator(passage)         -> "5", "5.2" (a part of 5), "note2", "title1"
//   place(article)           -> "asia/quad.md", "press.jsonl#17"
//   place(article, passage)  -> "asia/quad.md:5"
//
// `ibid show` accepts what place() gives.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <ibid/document.h>
#include <ibid/passage.h>

namespace ibid {

std::string locator(const Passage& passage);

// "p. 12", "pp. 12–13"; "" of a source without pages.
std::string page_in_words(const Passage& passage);

// What an Index calls it from here; the id of an article from elsewhere.
std::string place(const Article& article);
std::string place(const Article& article, const Passage& passage);

// "Sanctions › The veto": the headings above it, the outermost first.
std::string section(const Passage& passage);

// A place taken apart: "asia/quad.md:5" -> "asia/quad.md", "5".
struct Place {
    std::string_view article;
    std::string_view locator;
};
std::optional<Place> split_place(std::string_view place);

}  // namespace ibid
