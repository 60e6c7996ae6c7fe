// Random small indexes and random queries, the same for the same seed. The
// vocabulary is so small that most queries find something, and its words share
// stems and beginnings.
#pragma once

#include <array>
#include <random>
#include <string>
#include <vector>

#include "search/parse.h"
#include "search/resolve.h"
#include "search/sample_index.h"

namespace ibid {

using Random = std::mt19937;

template <std::size_t Size>
std::string one_of(Random& random, const std::array<const char*, Size>& all) {
    return all[random() % Size];
}

inline std::string random_word(Random& random) {
    static constexpr std::array words{
        "veto", "vetoes", "vetoed", "Vetoing", "talk", "talks",
        "sea",  "seas",   "seal",   "the",     "of",   "nato",
        "quad", "China",  "DPRK,",  "U.S.",    "ROK",  "Russia"};
    return one_of(random, words);
}

inline std::string random_words(Random& random, std::size_t most) {
    std::string words = random_word(random);
    for (std::size_t i = random() % most; i > 0; --i)
        words += ' ' + random_word(random);
    return words;
}

inline Document random_article(Random& random, const std::string& id) {
    static constexpr std::array dates{"",        "2022-03-15", "2022-03",
                                      "2022-04", "2022",       "2019-12-31"};
    static constexpr std::array authors{"Ann Lee", "Ben Howe", "Cho Min-Lee"};
    static constexpr std::array sources{"", "Sea Review", "East Desk"};
    static constexpr std::array marks{"", "", "", "", "# ", "[n] "};
    static constexpr std::array times{
        "", "", "", " in 2019", " in March 2022", " from 2016 to 2020"};
    std::vector<std::string> paragraphs;
    for (std::size_t i = random() % 6; i > 0; --i)
        paragraphs.push_back(one_of(random, marks) + random_words(random, 12) +
                             one_of(random, times));
    std::vector<std::string> names;
    for (std::size_t i = random() % 3; i > 0; --i)
        names.push_back(one_of(random, authors));
    return dated_article(id, random() % 3 ? random_words(random, 3) : "",
                         one_of(random, dates), names, one_of(random, sources),
                         paragraphs);
}

// Writes articles into `dir`, and some anew or away again.
inline void write_random_index(Random& random, const std::filesystem::path& dir,
                               const std::string& name) {
    Writer writer(dir);
    for (int step = 0; step < 30; ++step) {
        const std::string id = name + std::to_string(random() % 16);
        if (random() % 5 == 0)
            writer.remove(id);
        else
            writer.put(random_article(random, id));
        if (random() % 8 == 0) writer.commit();
    }
    writer.commit();
}

// What a query may ask for besides words, phrases and the trees of them.
struct QueryShape {
    bool sequences = true;  // phrases, exact forms and prefixes
};

inline std::string random_leaf(Random& random, const QueryShape& shape) {
    static constexpr std::array conditions{
        "actor:DPRK",      "actor:China,USA", "author:Lee",     "author:ann",
        "source:sea",      "date:2022",       "date:2022-03..", "date:..2021",
        "date:2022-03-20", "in:note",         "in:all",         "kind:heading",
        "actor:nobody",    "author:nobody"};
    // What Xapian's queries are not translated for.
    static constexpr std::array others{
        "about:2022-03", "about:2017..2018", "about:2022..", "about:none",
        "date:undated",  "author:none",      "actor:none",   "source:none,sea"};
    const std::string word = random_word(random);
    if (shape.sequences && random() % 12 == 0) return one_of(random, others);
    const std::size_t choice = random() % 20;
    if (choice < 10) return choice < 9 ? word : "+" + word;
    if (choice < 13) return one_of(random, conditions);
    if (choice == 13) return "title:" + word;
    if (!shape.sequences) return word;
    if (choice == 14) return "=" + word;
    if (choice == 15) return word.substr(0, 2 + random() % 3) + "*";
    if (choice == 16) return "title:=" + word;
    if (choice == 17)
        return "title:\"" + word + ' ' + random_word(random) + '"';
    return '"' + word + ' ' + random_words(random, 2) + '"';
}

inline std::string random_query(Random& random, const QueryShape& shape,
                                int depth = 3) {
    if (depth == 0 || random() % 4 == 0) return random_leaf(random, shape);
    const std::string minus = random() % 6 == 0 ? "-" : "";
    const bool either = random() % 3 == 0;
    std::string text = random_query(random, shape, depth - 1);
    for (std::size_t i = 1 + random() % 2; i > 0; --i)
        text +=
            (either ? " OR " : " ") + random_query(random, shape, depth - 1);
    return minus + '(' + text + ')';
}

inline Query parse_and_resolve(const std::string& text, const Shards& shards) {
    ParsedQuery parsed = parse(text);
    resolve(parsed.query, shards, parsed.remarks);
    return parsed.query;
}

}  // namespace ibid
