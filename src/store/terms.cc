#include "store/terms.h"

#include "store/schema.h"
#include "text/hash.h"

namespace ibid {

std::string make_term(std::string_view prefix, std::string_view value) {
    constexpr std::size_t longest = 240;
    std::string term(prefix);
    term += value.substr(0, longest - prefix.size());
    return term;
}

std::string kind_term(Kind kind) {
    return make_term(find_field("in")->prefix, kind_name(kind));
}

std::string passage_term(std::string_view passage_id) {
    return make_term(id_prefix, passage_id);
}

std::string article_term(std::string_view article_id) {
    return make_term(article_prefix, short_id(article_id));
}

std::string any_article_term() {
    return make_term(find_field("in")->prefix, "article");
}

}  // namespace ibid
