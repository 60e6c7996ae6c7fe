// What an element's attributes say that it is: the names that authors of pages
// give to the parts of them, in class, id, role and itemprop.
//
//   <div class="entry-content">  -> content
//   <ul id="relatedPosts">       -> debris
//   <section class="comments">   -> comments
//
// Names are hints, not facts: what holds most of a page's text is its text,
// whatever it is called (main_part.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "read/html/page.h"

namespace ibid::html {

enum class Hint : std::uint8_t {
    none,
    body,      // exactly the text of an article
    content,   // an article with its head and foot
    lead,      // the paragraph above the text
    teaser,    // of this article, or of others
    debris,    // navigation, share buttons, related articles, advertisements
    about,     // by-lines, dates, tags: told of the article, not in it
    caption,   // of a picture
    note,      // foot- and endnotes
    quote,     // a sentence of the text, set apart
    comments,  // by readers
    hidden,    // not shown
};

Hint hint_of(const Page& page, std::size_t node);

// Whether the hint tells a part of the article from others.
bool is_kind_of_text(Hint hint);

// "mainNav top_box" -> "main", "nav", "top", "box"
std::vector<std::string> words_of_name(std::string_view name);

}  // namespace ibid::html
