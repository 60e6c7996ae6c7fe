// Words, names and ids -> the terms that stand for them in Xapian.
#pragma once

#include <string>
#include <string_view>

#include <ibid/document.h>

namespace ibid {

// Xapian takes terms of up to 245 bytes; longer ones are cut.
std::string make_term(std::string_view prefix, std::string_view value);

std::string kind_term(Kind kind);
std::string passage_term(std::string_view passage_id);
std::string article_term(std::string_view article_id);

// Every article's header has it, and no other document.
std::string any_article_term();

}  // namespace ibid
