// Texts at random, of sentences in which some words are far more frequent than
// others, and what becomes of a text that is republished.
#pragma once

#include <random>
#include <string>
#include <vector>

namespace ibid {

using Sentence = std::vector<std::string>;
using Text = std::vector<Sentence>;

inline std::string random_word(std::mt19937& random) {
    const double x = std::uniform_real_distribution<>(0, 1)(random);
    return "word" + std::to_string(static_cast<int>(20000 * x * x * x));
}

inline Text random_text(std::mt19937& random, std::size_t sentences) {
    Text text(sentences);
    for (Sentence& sentence : text) {
        sentence.resize(8 + random() % 25);
        for (std::string& word : sentence) word = random_word(random);
    }
    return text;
}

inline std::string written(const Text& text) {
    std::string all;
    for (const Sentence& sentence : text) {
        for (const std::string& word : sentence) all += word + ' ';
        if (!sentence.empty()) all.back() = '.';
        all += ' ';
    }
    return all;
}

// One word in `every` is replaced, left out or doubled.
inline Text edited(const Text& text, std::size_t every, std::mt19937& random) {
    Text out;
    for (const Sentence& sentence : text) {
        Sentence& made = out.emplace_back();
        for (const std::string& word : sentence) {
            const bool edit = random() % every == 0;
            const auto how = random() % 3;
            if (!edit || how == 2) made.push_back(word);
            if (edit && how != 1) made.push_back(random_word(random));
        }
    }
    return out;
}

// Without its first and last so many words.
inline Text cut(Text text, std::size_t words) {
    for (std::size_t i = 0; i < words; ++i) {
        if (text.front().size() == 1)
            text.erase(text.begin());
        else
            text.front().erase(text.front().begin());
        if (text.back().size() == 1)
            text.pop_back();
        else
            text.back().pop_back();
    }
    return text;
}

}  // namespace ibid
