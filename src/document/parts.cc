#include "document/parts.h"

#include <algorithm>

#include "document/shape.h"
#include "text/sentences.h"

namespace ibid {

namespace {

constexpr std::size_t longest_run = 1u << 16;  // bytes without a space

struct Piece {
    std::string_view text;
    std::size_t words;
};

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// Where to end the stretch that begins at the front: after `words` words.
std::size_t end_after(std::string_view text, std::size_t words) {
    std::size_t seen = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = text.substr(0, longest_run).find(' ', at);
        if (end == std::string_view::npos) {
            if (text.size() <= longest_run) return text.size();
            if (at > 0) return at - 1;
            end = longest_run;
            while (is_continuation(text[end])) --end;
            return end;
        }
        seen += word_count(text.substr(at, end - at));
        if (seen >= words) return end;
        at = end + 1;
    }
    return text.size();
}

// A sentence as it is, or in stretches when no reader would call it one.
void add_pieces(std::string_view sentence, std::vector<Piece>& pieces) {
    const std::size_t words = word_count(sentence);
    if (words <= longest_passage && sentence.size() <= longest_run) {
        pieces.push_back({sentence, words});
        return;
    }
    while (!sentence.empty()) {
        const std::size_t end = end_after(sentence, longest_passage);
        const std::string_view piece = sentence.substr(0, end);
        pieces.push_back({piece, word_count(piece)});
        sentence.remove_prefix(end);
        sentence.remove_prefix(
            std::min(sentence.find_first_not_of(' '), sentence.size()));
    }
}

std::vector<Piece> pieces_of(std::string_view paragraph) {
    std::vector<Piece> pieces;
    for (const Span& span : sentences(paragraph))
        add_pieces(paragraph.substr(span.start, span.end - span.start), pieces);
    return pieces;
}

std::string_view from_to(const Piece& first, const Piece& last) {
    const char* const begin = first.text.data();
    const char* const end = last.text.data() + last.text.size();
    return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace

std::vector<std::string_view> parts_of(std::string_view paragraph) {
    // No text has more words than bytes.
    if (paragraph.size() <= longest_passage ||
        (paragraph.size() <= longest_run &&
         word_count(paragraph) <= longest_passage))
        return {paragraph};
    const std::vector<Piece> pieces = pieces_of(paragraph);
    std::size_t all = 0;
    for (const Piece& piece : pieces) all += piece.words;
    const std::size_t count =
        std::max<std::size_t>((all + longest_passage - 1) / longest_passage, 1);
    const std::size_t aim = (all + count - 1) / count;
    std::vector<std::string_view> parts;
    std::size_t first = 0;
    std::size_t gathered = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const std::size_t with = gathered + pieces[i].words;
        const std::size_t bytes = from_to(pieces[first], pieces[i]).size();
        // Cut before this sentence when that comes nearer to the aim.
        const bool nearer =
            with > aim && with - aim > aim - std::min(aim, gathered);
        if (i > first && (nearer || bytes > longest_run)) {
            parts.push_back(from_to(pieces[first], pieces[i - 1]));
            first = i;
            gathered = 0;
        }
        gathered += pieces[i].words;
    }
    if (first < pieces.size())
        parts.push_back(from_to(pieces[first], pieces.back()));
    return parts;
}

}  // namespace ibid
