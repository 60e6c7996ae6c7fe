#include "present/excerpt.h"

#include <algorithm>
#include <unordered_map>

#include "present/wrap.h"
#include "text/sentences.h"
#include "text/utf8.h"
#include "text/words.h"

namespace ibid {
namespace {

// Highlighted words in a window of sentences; different ones count most.
class Tally {
public:
    void add(const std::string& word) {
        different_ += ++count_[word] == 1;
        ++all_;
    }
    void take(const std::string& word) {
        different_ -= --count_[word] == 0;
        --all_;
    }
    std::pair<std::size_t, std::size_t> score() const {
        return {different_, all_};
    }

private:
    std::unordered_map<std::string, int> count_;
    std::size_t different_ = 0;
    std::size_t all_ = 0;
};

struct Sentence {
    Span span;
    std::size_t columns = 0;
    std::vector<std::string> words;  // its highlighted words, folded
};

std::vector<Sentence> cut_into_sentences(std::string_view text,
                                         const std::vector<Span>& highlights) {
    std::vector<Sentence> out;
    auto highlight = highlights.begin();
    for (const Span& span : sentences(text)) {
        const std::size_t length = span.end - span.start;
        Sentence sentence{
            span, display_width(text.substr(span.start, length)) + 1, {}};
        for (; highlight != highlights.end() && highlight->start < span.end;
             ++highlight) {
            if (highlight->start < span.start) continue;
            sentence.words.push_back(fold(text.substr(
                highlight->start, highlight->end - highlight->start)));
        }
        out.push_back(std::move(sentence));
    }
    return out;
}

// The run of sentences with the best tally; of equals the longest, so that
// the words stand in as much of their context as there is room for.
Span best_run(const std::vector<Sentence>& all, std::size_t columns) {
    Tally tally;
    std::size_t first = 0;
    std::size_t used = 0;
    auto best_score = std::pair<std::size_t, std::size_t>{0, 0};
    Span best;
    for (std::size_t last = 0; last < all.size(); ++last) {
        used += all[last].columns;
        for (const std::string& word : all[last].words) tally.add(word);
        for (; used > columns + 1; ++first) {
            used -= all[first].columns;
            for (const std::string& word : all[first].words) tally.take(word);
        }
        if (first > last) continue;
        const Span run{all[first].span.start, all[last].span.end};
        const bool longer = run.end - run.start > best.end - best.start;
        const bool from_start = tally.score().first > 0 || first == 0;
        if (tally.score() > best_score ||
            (tally.score() == best_score && longer && from_start)) {
            best_score = tally.score();
            best = run;
        }
    }
    const bool missed_all = best_score.first == 0 &&
                            std::any_of(all.begin(), all.end(), [](auto& s) {
                                return !s.words.empty();
                            });
    return missed_all ? Span{} : best;
}

// The start of a word before byte `at` and at most `columns` away from it.
std::size_t words_before(std::string_view text, std::size_t at,
                         std::size_t columns) {
    std::size_t start = at;
    std::size_t used = 0;
    for (std::size_t i = at; i > 0;) {
        do {
            --i;
        } while (i > 0 && (text[i] & 0xC0) == 0x80);
        const std::size_t length = code_point_at(text, i).length;
        used += display_width(text.substr(i, length));
        if (used > columns) break;
        if (text[i] == ' ')
            start = i + 1;
        else if (i == 0)
            start = 0;
    }
    return start;
}

// A line of words around byte `at`, a third of the columns before it.
Span around(std::string_view text, std::size_t at, std::size_t columns) {
    const auto start =
        static_cast<std::uint32_t>(words_before(text, at, columns / 3));
    const std::string_view rest = text.substr(start);
    const std::vector<Span> lines = wrap(rest, columns);
    if (lines.empty()) return {start, start};
    return {start + lines.front().start, start + lines.front().end};
}

}  // namespace

Span excerpt(std::string_view text, const std::vector<Span>& highlights,
             std::size_t columns) {
    if (display_width(text) <= columns)
        return {0, static_cast<std::uint32_t>(text.size())};
    const Span run = best_run(cut_into_sentences(text, highlights), columns);
    if (run.end > run.start) return run;
    const std::size_t at = highlights.empty() ? 0 : highlights.front().start;
    return around(text, at, columns);
}

}  // namespace ibid
