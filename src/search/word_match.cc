#include "search/word_match.h"

namespace ibid {

bool WordMatch::operator()(const Term& term) const {
    switch (form_) {
        case Query::Form::stemmed:
            return term.stem == stem_;
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
    switch (form_) {
        case Query::Form::stemmed:
            id_ = segment.find_term(Place::text, stem_);
            break;
        case Query::Form::exact:
            id_ = segment.find_word(word_);
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
    if (!id_) return {};
    if (form_ == Query::Form::exact) return {*id_};
    return segment_->words_of_term(*id_);
}

bool WordMatch::operator()(std::uint32_t word_id) const {
    switch (form_) {
        case Query::Form::stemmed:
            return segment_->term_of_word(word_id) == id_;
        case Query::Form::exact:
            return word_id == id_;
        case Query::Form::prefix:
            return begins_so_[word_id];
    }
    return false;
}

}  // namespace ibid
