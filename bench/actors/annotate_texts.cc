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
// a line "end" after each text, and last what it cost: how long the actors took
// to load, and tokenizing, annotating and indexing the same passages, in
// seconds, for so many words. Indexing is what the index does with the words:
// numbers, stems, postings, the segment's bytes.
//
//   cost LOAD TOKENIZE ANNOTATE INDEX WORDS
#include <ctime>
#include <iostream>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "annotate/annotator.h"
#include "store/segment_article.h"
#include "store/segment_builder.h"
#include "store/segment_output.h"
#include "text/compress.h"
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

// Of this program alone, whatever else the machine does.
double seconds_since(std::clock_t start) {
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

struct Cost {
    double load = 0;
    double tokenize = 0;
    double annotate = 0;
    double index = 0;
    std::size_t words = 0;
};

// Takes an article in as the index does, its tags aside.
class Indexing {
public:
    void begin(const Article& article) {
        passages_.clear();
        stored_.article = article;
        maker_.emplace(stored_);
    }
    void add(const Passage& passage, const Tokens& tokens) {
        maker_->add(passage, tokens);
        passages_.push_back(passage);
    }
    void end() {
        builder_.add(maker_->take());
        for (const std::string& run : pack_runs(stored_, passages_))
            bytes_ += compressor_.compress(run).size();
    }
    void write() {
        std::string bytes;
        SegmentOutput out(bytes);
        builder_.write(out);
    }

private:
    StoredArticle stored_;
    std::optional<SegmentArticleMaker> maker_;
    std::vector<Passage> passages_;
    SegmentBuilder builder_;
    Compressor compressor_;
    std::size_t bytes_ = 0;
};

template <class Step>
void timed(double& sum, Step step) {
    const auto start = std::clock();
    step();
    sum += seconds_since(start);
}

void annotate(Passage& passage, ArticleAnnotator& article, Indexing& index,
              Cost& cost) {
    Tokens tokens;
    timed(cost.tokenize, [&] { tokens = tokenize(passage.text); });
    timed(cost.index, [&] { index.add(passage, tokens); });
    timed(cost.annotate, [&] { article.annotate(passage, tokens); });
    cost.words += tokens.size();
}

}  // namespace

int main() {
    Cost cost;
    const auto start = std::clock();
    const Annotator annotator(built_in_lexicon());
    cost.load = seconds_since(start);
    Kinds kinds;
    for (const LexiconEntry& entry : built_in_lexicon().entries)
        kinds[entry.id] = entry.kind;
    Indexing index;
    std::string date;
    std::size_t bytes = 0;
    while (std::cin >> date >> bytes) {
        std::cin.get();
        std::string text(bytes, '\0');
        std::cin.read(text.data(), static_cast<std::streamsize>(bytes));
        Article article;
        article.date = parse_date(date).value_or(Date{});
        ArticleAnnotator annotated(annotator, article);
        timed(cost.index, [&] { index.begin(article); });
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = paragraph_end(text, at);
            Passage passage;
            passage.text = with_spaces(text.substr(at, end - at));
            annotate(passage, annotated, index, cost);
            print(passage, at, kinds);
            at = end;
        }
        timed(cost.index, [&] { index.end(); });
        std::cout << "end\n";
    }
    timed(cost.index, [&] { index.write(); });
    std::cout << "cost " << cost.load << ' ' << cost.tokenize << ' '
              << cost.annotate << ' ' << cost.index << ' ' << cost.words
              << '\n';
}
