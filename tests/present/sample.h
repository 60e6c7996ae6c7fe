// Hand-made results for the tests of present/.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/index.h>

namespace ibid::sample {

// Where `word` first stands in `text`.
inline Span span_of(std::string_view text, std::string_view word) {
    const std::size_t at = text.find(word);
    return {static_cast<std::uint32_t>(at),
            static_cast<std::uint32_t>(at + word.size())};
}

inline std::vector<Span> spans_of(std::string_view text,
                                  std::vector<std::string_view> words) {
    std::vector<Span> out;
    for (std::string_view word : words) out.push_back(span_of(text, word));
    return out;
}

inline Article article() {
    Article out;
    out.id = out.path = "asia/quad.md";
    out.title = "The Quad after the Summit";
    out.authors = {"Ann Lee", "Bo Ek"};
    out.date = {2022, 3, 15};
    out.source = "Harbour Review";
    out.url = "https://example.org/quad";
    out.language = "en";
    return out;
}

inline Passage passage(std::uint32_t number, std::string text,
                       Kind kind = Kind::body) {
    Passage out;
    out.id = "p" + std::to_string(number) + std::string(kind_name(kind));
    out.kind = kind;
    out.number = number;
    out.text = std::move(text);
    return out;
}

inline Hit hit(std::uint32_t number, std::string text,
               std::vector<std::string_view> words = {}) {
    Hit out;
    out.rank = 1;
    out.score = 2.5;
    out.article = article();
    out.highlights = spans_of(text, std::move(words));
    out.passage = passage(number, std::move(text));
    return out;
}

inline Facet actor_facet() {
    return {"actor",
            {{"PRK", "North Korea", {31, 5}},
             {"CHN", "China", {16, 4}},
             {"", "no actor", {2, 1}}},
            12};
}

}  // namespace ibid::sample
