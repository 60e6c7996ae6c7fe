// The data about its article that a page carries for machines (JSON-LD in the
// words of schema.org) -> Claims.
//
//   {"@type": "NewsArticle", "headline": "Talks resume", "author": {"name":
//    "Ann Lee"}, "datePublished": "2023-03-12T09:30Z"}
//   -> title "Talks resume", authors "Ann Lee", date "2023-03-12T09:30Z"
#pragma once

#include <string_view>

#include "read/html/claim.h"

namespace ibid::html {

void claim_article_data(std::string_view json, Claims& claims);

}  // namespace ibid::html
