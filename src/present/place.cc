#include "present/place.h"

namespace ibid {

std::string locator(const Passage& passage) {
    std::string out;
    if (passage.kind != Kind::body) out = kind_name(passage.kind);
    out += std::to_string(passage.number);
    if (passage.part != 0) out += '.' + std::to_string(passage.part);
    return out;
}

std::string page_in_words(const Passage& passage) {
    if (passage.page.empty()) return {};
    const bool several = passage.page.find("–") != std::string::npos;
    return (several ? "pp. " : "p. ") + passage.page;
}

std::string place(const Article& article) {
    return article.place.empty() ? article.id : article.place;
}

std::string place(const Article& article, const Passage& passage) {
    return place(article) + ':' + locator(passage);
}

std::string section(const Passage& passage) {
    std::string out;
    for (const std::string& heading : passage.headings) {
        if (!out.empty()) out += " › ";
        out += heading;
    }
    return out;
}

std::optional<Place> split_place(std::string_view place) {
    const std::size_t colon = place.rfind(':');
    if (colon == 0 || colon == std::string_view::npos) return std::nullopt;
    const std::string_view rest = place.substr(colon + 1);
    const std::string_view allowed = "abcdefghijklmnopqrstuvwxyz-.0123456789";
    if (rest.empty() || rest.find_first_not_of(allowed) != rest.npos)
        return std::nullopt;
    return Place{place.substr(0, colon), rest};
}

}  // namespace ibid
