#include "store/segment_builder.h"

#include <algorithm>
#include <limits>

#include "store/database.h"
#include "store/ordering.h"
#include "store/row_bits.h"
#include "store/sequences_output.h"
#include "store/vocabulary.h"

namespace ibid {

void SegmentBuilder::add(const SegmentArticle& article) {
    add_words(article.words);
    ArticleRow row = article.row;
    row.authors = values_.set_of(article.authors);
    const auto one_or_none = [&](const std::string& value) {
        return value.empty() ? 0 : values_.set_of({value});
    };
    row.source = one_or_none(article.source);
    row.language = one_or_none(article.language);
    mention_words(Place::title, article.title, title_terms_, articles());
    for (const SegmentPassage& passage : article.passages) {
        mention_words(Place::heading, passage.headings, heading_terms_, rows());
        const std::uint32_t actors = add_actors(passage);
        for (const DateRange& range : passage.dates) dates_.add(rows(), range);
        add_copy_keys(passage);
        for (const std::uint32_t local : passage.words) {
            const std::uint32_t word = global_[local];
            ++word_count_[word];
            sequences_.push_back(word);
        }
        rows_.push_back(
            {articles(), actors, passage.id, sequences_.size(), passage.kind});
    }
    articles_.push_back(row);
    days_.add(article.days, rows() - first_rows_.back());
    first_rows_.push_back(rows());
    keys_.push_back(article.key);
    keys_size_ += article.key.size();
}

std::size_t SegmentBuilder::bytes() const {
    return sequences_.size() * sizeof sequences_[0] +
           mentions_.size() * sizeof mentions_[0] +
           copy_keys_.size() * sizeof copy_keys_[0] +
           copy_keys_end_.size() * sizeof copy_keys_end_[0] +
           rows_.size() * sizeof rows_[0] +
           articles_.size() *
               (sizeof articles_[0] + sizeof first_rows_[0] + sizeof keys_[0]) +
           days_.bytes() + keys_size_;
}

void SegmentBuilder::add_words(const Numbering& words) {
    words_.number_all(
        words, global_, [this](std::uint32_t, std::string_view text) {
            const std::string stem = analyzer_.stem_once(std::string(text));
            word_term_.push_back(terms_.number(term_of(Place::text, stem)).id);
            word_count_.push_back(0);
            copy_words_.push_back(copy_word(text));
        });
}

std::uint32_t SegmentBuilder::term(Place place, std::string_view stem,
                                   Known& known, std::uint32_t of) {
    constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    if (of >= known.size()) known.resize(of + 1, none);
    if (known[of] == none) known[of] = terms_.number(term_of(place, stem)).id;
    return known[of];
}

void SegmentBuilder::add_copy_keys(const SegmentPassage& passage) {
    passage_words_.clear();
    for (const std::uint32_t local : passage.words)
        passage_words_.push_back(copy_words_[global_[local]]);
    copy_keys(passage_words_, passage.sentences, passage_keys_);
    copy_keys_.insert(copy_keys_.end(), passage_keys_.begin(),
                      passage_keys_.end());
    copy_keys_end_.push_back(copy_keys_.size());
}

// `words` are the article's own.
void SegmentBuilder::mention_words(Place place,
                                   const std::vector<std::uint32_t>& words,
                                   Known& known, std::uint32_t at) {
    for (const std::uint32_t word : words) {
        const std::uint32_t of = word_term_[global_[word]];
        found_.push_back(term(place, terms_[of].substr(1), known, of));
    }
    add_mentions(at);
}

// Returns the set of whom the passage is about.
std::uint32_t SegmentBuilder::add_actors(const SegmentPassage& passage) {
    const std::uint32_t actors = values_.set_of(passage.actors);
    for (const std::uint32_t value : values_.values_of(actors))
        found_.push_back(
            term(Place::actor, values_.text(value), actor_terms_, value));
    add_mentions(rows());
    for (const std::string& actor : passage.named)
        found_.push_back(
            term(Place::name, actor, name_terms_, values_.value(actor)));
    add_mentions(rows());
    return actors;
}

void SegmentBuilder::add_mentions(std::uint32_t at) {
    std::ranges::sort(found_);
    for (const std::uint32_t term : found_) {
        if (!mentions_.empty() && mentions_.back().term == term &&
            mentions_.back().posting.row == at)
            ++mentions_.back().posting.count;
        else
            mentions_.push_back({term, {at, 1}});
    }
    found_.clear();
}

// The postings of all terms side by side.
struct SegmentBuilder::Inverted {
    std::vector<Posting> postings;
    std::vector<std::size_t> end;  // by term

    std::span<const Posting> of(std::uint32_t term) const {
        const std::size_t begin = term == 0 ? 0 : end[term - 1];
        return {postings.data() + begin, end[term] - begin};
    }
};

// Calls each(term, row, is_new) for each word of running text; is_new unless
// the row has had the term before.
template <class Rows, class Each>
static void each_term(const Rows& rows,
                      const std::vector<std::uint32_t>& sequences,
                      const std::vector<std::uint32_t>& word_term,
                      std::size_t terms, Each each) {
    constexpr std::uint32_t never = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> last_row(terms, never);
    std::size_t at = 0;
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        for (; at < rows[row].sequence_end; ++at) {
            const std::uint32_t term = word_term[sequences[at]];
            each(term, row, last_row[term] != row);
            last_row[term] = row;
        }
}

// Counts, then fills in: the postings of a term lie together without a list of
// their own.
SegmentBuilder::Inverted SegmentBuilder::invert() const {
    Inverted inverted;
    std::vector<std::size_t> size(terms_.size());
    each_term(rows_, sequences_, word_term_, terms_.size(),
              [&](std::uint32_t term, std::uint32_t, bool is_new) {
                  if (is_new) ++size[term];
              });
    for (const Mention& mention : mentions_) ++size[mention.term];
    std::vector<std::size_t>& end = inverted.end;
    end.resize(terms_.size());
    std::size_t sum = 0;
    for (std::size_t term = 0; term < size.size(); ++term) {
        end[term] = sum;  // grows to the end as postings come in
        sum += size[term];
    }
    inverted.postings.resize(sum);
    each_term(rows_, sequences_, word_term_, terms_.size(),
              [&](std::uint32_t term, std::uint32_t row, bool is_new) {
                  if (is_new) inverted.postings[end[term]++].row = row;
                  ++inverted.postings[end[term] - 1].count;
              });
    for (const Mention& mention : mentions_)
        inverted.postings[end[mention.term]++] = mention.posting;
    return inverted;
}

// Parts come in the order in which merge_segments() has them.
std::string SegmentBuilder::write(SegmentOutput& out) const {
    const auto term_order =
        sorted_order(terms_.size(), [&](std::uint32_t a, std::uint32_t b) {
            return terms_[a] < terms_[b];
        });
    write_articles(out);
    write_terms(out, term_order);
    write_words(out, inverse(term_order));
    return out.finish(rows());
}

void SegmentBuilder::write_articles(SegmentOutput& out) const {
    const std::vector<std::uint32_t> set_rank = values_.write(out);
    std::vector<ArticleRow> articles = articles_;
    for (ArticleRow& row : articles)
        for (std::uint32_t* set : {&row.authors, &row.source, &row.language})
            *set = set_rank[*set];
    out.put(SegmentPart::articles, articles);
    out.put(SegmentPart::article_first_row, first_rows_);
    days_.write(out);
    StringsOutput keys(out, SegmentPart::key_text, SegmentPart::key_begin);
    for (const std::string& key : keys_) keys.append(key);
    keys.finish();

    std::vector<std::uint32_t> article, actors;
    std::vector<std::uint8_t> kind;
    std::vector<std::uint16_t> length;
    std::vector<std::uint32_t> id;
    RowBits begins, bodies;
    std::size_t begin = 0;
    for (const Row& row : rows_) {
        begins.add(article.empty() || article.back() != row.article);
        bodies.add(row.kind == Kind::body);
        article.push_back(row.article);
        kind.push_back(static_cast<std::uint8_t>(row.kind));
        length.push_back(static_cast<std::uint16_t>(
            stored_length(row.sequence_end - begin)));
        begin = row.sequence_end;
        actors.push_back(set_rank[row.actors]);
        id.push_back(id_mark(row.id));
    }
    out.put(SegmentPart::row_article, article);
    out.put(SegmentPart::row_kind, kind);
    out.put(SegmentPart::row_length, length);
    out.put(SegmentPart::row_actors, actors);
    out.put(SegmentPart::row_id_mark, id);
    out.put(SegmentPart::article_begins, begins.words());
    out.put(SegmentPart::body_rows, bodies.words());
    dates_.write(rows(), out);
    CopyKeyLists keys_of_rows(out);
    const std::span<const std::uint32_t> all_keys(copy_keys_);
    std::size_t from = 0;
    for (const std::size_t end : copy_keys_end_) {
        keys_of_rows.add(all_keys.subspan(from, end - from));
        from = end;
    }
    keys_of_rows.finish();
}

void SegmentBuilder::write_words(
    SegmentOutput& out, const std::vector<std::uint32_t>& term_rank) const {
    std::vector<std::uint32_t> terms = word_term_;
    for (std::uint32_t& term : terms) term = term_rank[term];
    const std::vector<std::uint32_t> ids =
        write_vocabulary(words_, word_count_, terms, out);

    SequencesOutput sequences(out, rows_.size());
    std::size_t at = 0;
    for (const Row& row : rows_)
        sequences.row(row.sequence_end - at, [&](auto add) {
            for (; at < row.sequence_end; ++at) add(ids[sequences_[at]]);
        });
    sequences.finish();
}

void SegmentBuilder::write_terms(
    SegmentOutput& out, const std::vector<std::uint32_t>& order) const {
    const Inverted inverted = invert();
    std::vector<std::uint64_t> begin{0};
    std::vector<std::uint32_t> count;
    std::string bytes;
    out.begin(SegmentPart::postings);
    for (const std::uint32_t term : order) {
        const auto postings = inverted.of(term);
        bytes.clear();
        append_postings(bytes, postings);
        out.append(bytes);
        begin.push_back(out.size());
        count.push_back(static_cast<std::uint32_t>(postings.size()));
    }
    out.put(SegmentPart::posting_begin, begin);
    out.put(SegmentPart::posting_count, count);
    SortedStringsOutput texts(out, SegmentPart::term_text,
                              SegmentPart::term_begin,
                              SegmentPart::term_fences);
    for (const std::uint32_t term : order) texts.append(terms_[term]);
    texts.finish();
}

}  // namespace ibid
