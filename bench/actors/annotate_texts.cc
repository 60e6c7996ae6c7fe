// Texts on standard input -> what the annotator finds in them, for
// scripts/bench-actors.
//
// In, for each text: a line "DATE BYTES" (DATE is YYYY-MM-DD or -), then that
// many bytes and a line break. Blank lines part its paragraphs, as in a text
// file. Out: a line a mention, its bytes counted from the start of the text,
//
//   actor START END ID KIND named|inferred
//   date START END FROM TO told|inferred
//
// and a line "end" after each text.
#include <iostream>
#include <string>
#include <unordered_map>

#include "annotate/annotator.h"
#include "text/words.h"

namespace {

using namespace ibid;

using Kinds = std::unordered_map<std::string, std::string>;

void print(const Passage& passage, std::size_t offset, const Kinds& kinds) {
    for (const ActorMention& m : passage.actors)
        std::cout << "actor " << offset + m.span.start << ' '
                  << offset + m.span.end << ' ' << m.actor << ' '
                  << kinds.at(m.actor) << (m.inferred ? " inferred" : " named")
                  << '\n';
    for (const DateMention& m : passage.dates)
        std::cout << "date " << offset + m.span.start << ' '
                  << offset + m.span.end << ' ' << to_string(m.from) << ' '
                  << to_string(m.to) << (m.inferred ? " inferred" : " told")
                  << '\n';
}

// A reader of files folds white space; here it must keep the text's length.
std::string with_spaces(std::string text) {
    for (char& c : text)
        if (c == '\n' || c == '\t' || c == '\r') c = ' ';
    return text;
}

// Where the paragraph ends that begins at `start`: at a blank line, or at a
// line that is indented with a tab, as news wires do.
std::size_t paragraph_end(const std::string& text, std::size_t start) {
    for (std::size_t at = start; at < text.size(); ++at)
        if (text[at] == '\n' && at + 1 < text.size() &&
            (text[at + 1] == '\n' || text[at + 1] == '\t') && at > start)
            return at;
    return text.size();
}

}  // namespace

int main() {
    Kinds kinds;
    for (const LexiconEntry& entry : built_in_lexicon().entries)
        kinds[entry.id] = entry.kind;
    const Annotator annotator(built_in_lexicon());
    std::string date;
    std::size_t bytes = 0;
    while (std::cin >> date >> bytes) {
        std::cin.get();
        std::string text(bytes, '\0');
        std::cin.read(text.data(), static_cast<std::streamsize>(bytes));
        Article article;
        article.date = parse_date(date).value_or(Date{});
        ArticleAnnotator annotate(annotator, article);
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = paragraph_end(text, at);
            Passage passage;
            passage.text = with_spaces(text.substr(at, end - at));
            annotate.annotate(passage, tokenize(passage.text));
            print(passage, at, kinds);
            at = end;
        }
        std::cout << "end\n";
    }
}
