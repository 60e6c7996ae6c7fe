#include "present/bibliography.h"

#include <unordered_map>

#include "present/names.h"
#include "present/place.h"
#include "text/stop_words.h"
#include "text/words.h"

namespace ibid {
namespace {

// Keys are typed in LaTeX documents, so only a-z and 0-9 stay.
std::string plain(std::string_view text) {
    std::string out;
    for (const char c : fold(text))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
    return out;
}

std::string telling_word(const std::string& title) {
    for (const Token& token : tokenize(title)) {
        if (is_stop_word(token.word)) continue;
        std::string word = plain(token.word);
        if (!word.empty()) return word;
    }
    return {};
}

std::string key_of(const Article& article) {
    std::string out = article.authors.empty()
                          ? plain(article.source)
                          : plain(split_name(article.authors.front()).family);
    out += article.date.known() ? std::to_string(article.date.year) : "nd";
    out += telling_word(article.title);
    return out == "nd" ? "article" : out;
}

// 1, 2, 26, 27 -> "b", "c", ... "z", "ba": a is the key without a suffix.
std::string suffix(std::size_t number) {
    std::string out;
    for (; number > 0; number /= 26)
        out.insert(out.begin(), static_cast<char>('a' + number % 26));
    return out;
}

}  // namespace

std::vector<Reference> bibliography(const std::vector<Hit>& hits) {
    std::vector<Reference> out;
    std::unordered_map<std::string, std::size_t> at;
    // How often a key has been wanted; the keys given out are its entries too.
    std::unordered_map<std::string, std::size_t> keys;
    for (const Hit& hit : hits) {
        const auto [found, is_new] = at.emplace(place(hit.article), out.size());
        if (is_new) {
            const std::string base = key_of(hit.article);
            std::string key = base;
            std::size_t& count = keys[base];
            while (count > 0 && keys.count(key = base + suffix(count)) > 0)
                ++count;
            ++count;
            if (key != base) keys.emplace(key, 1);
            out.push_back({key, hit.article, {}});
        }
        out[found->second].paragraphs.push_back(locator(hit.passage));
    }
    return out;
}

std::string in_words(const std::vector<std::string>& paragraphs) {
    std::string out = paragraphs.size() == 1 ? "paragraph " : "paragraphs ";
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
        out += (i > 0 ? ", " : "") + paragraphs[i];
    return out;
}

}  // namespace ibid
