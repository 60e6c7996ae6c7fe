#include "search/word_match.h"

#include <algorithm>

#include "text/index_words.h"

namespace ibid {

WordMatch::WordMatch(Query::Form form, std::string word, Analyzer& analyzer)
    : form_(form), word_(std::move(word)) {
    add(word_, analyzer);
}

void WordMatch::add(const std::string& word, Analyzer& analyzer) {
    for (std::string& one : analyzer.in_each_language(word)) {
        const std::string& stem = analyzer.stem(one);
        if (std::ranges::find(stems_, stem) != stems_.end()) continue;
        stems_.push_back(stem);
        words_.push_back(std::move(one));
    }
}

bool WordMatch::operator()(const Term& term) const {
    switch (form_) {
        case Query::Form::stemmed:
            return std::ranges::find(stems_, term.stem) != stems_.end();
        case Query::Form::exact:
            return term.word == word_;
        case Query::Form::prefix:
            return term.word.starts_with(word_);
    }
    return false;
}

void WordMatch::bind(const Segment& segment) {
    if (segment_ == &segment) return;
    segment_ = &segment;
    ids_.clear();
    switch (form_) {
        case Query::Form::stemmed:
            for (const std::string& stem : stems_)
                if (const auto id = segment.find_term(Place::text, stem))
                    ids_.push_back(*id);
            break;
        case Query::Form::exact:
            for (const std::string& word : words_)
                if (const auto id = segment.find_word(word))
                    ids_.push_back(*id);
            break;
        case Query::Form::prefix:
            begins_so_.assign(segment.words(), false);
            for (const std::uint32_t id : segment.words_with_prefix(word_))
                begins_so_[id] = true;
            break;
    }
}

std::vector<std::uint32_t> WordMatch::word_ids() const {
    if (form_ == Query::Form::prefix) return segment_->words_with_prefix(word_);
    if (form_ == Query::Form::exact) return ids_;
    std::vector<std::uint32_t> all;
    for (const std::uint32_t term : ids_)
        for (const std::uint32_t id : segment_->words_of_term(term))
            all.push_back(id);
    return all;
}

std::uint64_t WordMatch::frequency() const {
    std::uint64_t times = 0;
    if (form_ == Query::Form::stemmed)
        for (const std::uint32_t term : ids_)
            times += segment_->posting_count(term);
    else
        for (const std::uint32_t id : word_ids())
            times += segment_->word_count(id);
    return times;
}

bool WordMatch::operator()(std::uint32_t word_id) const {
    const auto is_one = [this](std::uint32_t id) {
        return std::ranges::find(ids_, id) != ids_.end();
    };
    switch (form_) {
        case Query::Form::stemmed:
            return is_one(segment_->term_of_word(word_id));
        case Query::Form::exact:
            return is_one(word_id);
        case Query::Form::prefix:
            return begins_so_[word_id];
    }
    return false;
}

std::vector<WordMatch> word_matches(const Query& query, Analyzer& analyzer) {
    std::vector<WordMatch> matches;
    for (const std::string& word : query.words) {
        const bool goes_on =
            &word == &query.words.back() && is_lone_character(word);
        matches.emplace_back(goes_on ? Query::Form::prefix : query.form, word,
                             analyzer);
        for (const std::string& other : query.also)
            matches.back().add(other, analyzer);
    }
    return matches;
}

}  // namespace ibid
