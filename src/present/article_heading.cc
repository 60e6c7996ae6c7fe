#include "present/article_heading.h"

#include "present/dates.h"
#include "present/paragraph.h"
#include "present/place.h"

namespace ibid {

std::string list_of_names(const std::vector<std::string>& names) {
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) out += names.size() > 2 ? ", " : " ";
        if (i > 0 && i + 1 == names.size()) out += "and ";
        out += names[i];
    }
    return out;
}

std::string article_heading(const Article& article, const Layout& layout) {
    std::string details = list_of_names(article.authors);
    for (const std::string& next :
         {article.source, date_in_words(article.date, "undated")}) {
        if (!details.empty() && !next.empty()) details += "\u00A0· ";
        details += next;
    }
    std::string out;
    if (!article.title.empty())
        out += indented(article.title, 0, Tone::title, layout);
    out += indented(details, 0, Tone::detail, layout);
    out += indented(place(article), 0, Tone::place, layout);
    return out;
}

}  // namespace ibid
