#include "text/stop_words.h"

#include <algorithm>
#include <iterator>

namespace ibid {

namespace {

// Sorted by bytes. Left out on purpose: negations (no, not, nor, without,
// can't), and words that name something: us (U.S.), who (WHO), may (the month),
// might and must (nouns), one and other numbers, like.
constexpr std::string_view stop_words[] = {
    "a",          "about",   "above",      "after",   "again",   "against",
    "all",        "also",    "am",         "among",   "an",      "and",
    "any",        "are",     "as",         "at",      "be",      "because",
    "been",       "before",  "being",      "below",   "between", "both",
    "but",        "by",      "can",        "could",   "did",     "do",
    "does",       "doing",   "down",       "during",  "each",    "few",
    "for",        "from",    "further",    "had",     "has",     "have",
    "having",     "he",      "he'd",       "he'll",   "her",     "here",
    "hers",       "herself", "him",        "himself", "his",     "how",
    "i",          "i'd",     "i'll",       "i'm",     "i've",    "if",
    "in",         "into",    "is",         "it",      "it'd",    "it'll",
    "its",        "itself",  "just",       "me",      "more",    "most",
    "my",         "myself",  "of",         "off",     "on",      "once",
    "only",       "or",      "other",      "our",     "ours",    "ourselves",
    "out",        "over",    "own",        "same",    "shall",   "she",
    "she'd",      "she'll",  "should",     "so",      "some",    "such",
    "than",       "that",    "that'd",     "that'll", "the",     "their",
    "theirs",     "them",    "themselves", "then",    "there",   "these",
    "they",       "they'd",  "they'll",    "they're", "they've", "this",
    "those",      "through", "to",         "too",     "under",   "until",
    "up",         "upon",    "very",       "was",     "we",      "we'd",
    "we'll",      "we're",   "we've",      "were",    "what",    "when",
    "where",      "whether", "which",      "while",   "whom",    "whose",
    "why",        "will",    "with",       "would",   "you",     "you'd",
    "you'll",     "you're",  "you've",     "your",    "yours",   "yourself",
    "yourselves",
};

static_assert(std::is_sorted(std::begin(stop_words), std::end(stop_words)));

}  // namespace

bool is_stop_word(std::string_view word) {
    return std::binary_search(std::begin(stop_words), std::end(stop_words),
                              word);
}

}  // namespace ibid
