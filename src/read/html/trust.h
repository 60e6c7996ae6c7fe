// The order in which the parts of a page are believed, the first the most.
//
// Data made for machines by the page's own system come first: they are checked
// by search engines every day. Then the tags of libraries and of social
// networks, then what the page marks up for its readers, then the address of
// the page, then what only looks like a by-line or a date.
#pragma once

namespace ibid::html::trust {

inline constexpr int article_data = 0;  // JSON-LD
inline constexpr int citation = 10;     // citation_*, Dublin Core
inline constexpr int network = 20;      // Open Graph, article:*
inline constexpr int microdata = 30;    // itemprop
inline constexpr int meta = 40;         // <meta name=author>
inline constexpr int marked = 50;       // <time>, rel=author
inline constexpr int address = 55;      // /2022/08/15/
inline constexpr int named = 60;        // class=byline
inline constexpr int written = 70;      // "By Ann Lee", "12 March 2024"
inline constexpr int labelled = 73;     // "Published: 12 March", anywhere
inline constexpr int aside = 75;        // in what seems to be debris
inline constexpr int vague = 79;        // "date", without saying of what
inline constexpr int created = 80;      // dates of the file, not the article

inline constexpr int none = 100;  // is less than all of these

}  // namespace ibid::html::trust
