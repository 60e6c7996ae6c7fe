#include "document/passages.h"

#include <array>
#include <string>
#include <unordered_map>

#include "document/fragments.h"
#include "document/page_range.h"
#include "document/parts.h"
#include "text/hash.h"
#include "text/utf8.h"

namespace ibid {

namespace {

class Splitter {
public:
    explicit Splitter(const Article& article)
        : article_(article), title_(fold_space(article.title)) {}

    std::vector<Passage> split(const std::vector<Block>& blocks) {
        // Where no block has the title, it can be found all the same.
        if (!title_.empty() && !has_title(blocks))
            add(Kind::title, ++numbers_[index(Kind::title)], 0, title_, {});
        const std::vector<JoinedBlock> all = join_fragments(blocks);
        passages_.reserve(all.size() + 1);
        seen_.reserve(all.size() + 1);
        for (const JoinedBlock& joined : all) {
            add_block(joined);
            skip_numbers(joined);
        }
        return std::move(passages_);
    }

private:
    struct Heading {
        int level;
        std::string text;
    };

    static std::size_t index(Kind kind) {
        return static_cast<std::size_t>(kind);
    }

    static bool has_title(const std::vector<Block>& blocks) {
        for (const Block& block : blocks)
            if (block.kind == Kind::title) return true;
        return false;
    }

    void add_block(const JoinedBlock& joined) {
        const Block& block = *joined.first;
        const std::string_view whole = joined.text();
        const Kind kind = block.kind.value_or(Kind::body);
        // What stands above the title is no heading of what stands below it.
        if (kind == Kind::title) headings_.clear();
        if (kind == Kind::heading) leave_headings(block.level);
        const std::vector<std::string_view> parts = parts_of(whole);
        const std::uint32_t number = ++numbers_[index(kind)];
        std::uint32_t part = 0;
        for (std::string_view text : parts) {
            const auto at =
                static_cast<std::size_t>(text.data() - whole.data());
            add(kind, number, parts.size() > 1 ? ++part : 0, std::string(text),
                page_range(joined.pages(), at, at + text.size()));
        }
        if (kind == Kind::heading && whole != title_)
            headings_.push_back({block.level, std::string(whole)});
    }

    // So that the next passage has the number that a reader of the source
    // counts.
    void skip_numbers(const JoinedBlock& joined) {
        const Kind kind = joined.first->kind.value_or(Kind::body);
        numbers_[index(kind)] += joined.paragraphs - 1;
    }

    // Drops the headings that one of `level` ends.
    void leave_headings(int level) {
        while (!headings_.empty() && headings_.back().level >= level)
            headings_.pop_back();
    }

    void add(Kind kind, std::uint32_t number, std::uint32_t part,
             std::string text, std::string page) {
        Passage passage;
        passage.id = passage_id(article_.id, text, ++seen_[hash64(text)]);
        passage.kind = kind;
        passage.number = number;
        passage.part = part;
        passage.headings.reserve(headings_.size());
        for (const Heading& heading : headings_)
            passage.headings.push_back(heading.text);
        passage.text = std::move(text);
        passage.page = std::move(page);
        passages_.push_back(std::move(passage));
    }

    const Article& article_;
    std::string title_;
    std::vector<Heading> headings_;
    std::array<std::uint32_t, kind_count> numbers_{};
    std::unordered_map<std::uint64_t, std::uint32_t> seen_;  // by text
    std::vector<Passage> passages_;
};

}  // namespace

std::vector<Passage> split(const Document& document) {
    return Splitter(document.article).split(document.blocks);
}

std::string passage_id(std::string_view article_id, std::string_view text,
                       std::uint32_t occurrence) {
    const std::string number = std::to_string(occurrence);
    // One for each thread, since each passage needs it twice.
    thread_local std::string key;
    key.assign(article_id).append(1, '\n').append(number).append(1, '\n');
    return short_id(key.append(text));
}

}  // namespace ibid
