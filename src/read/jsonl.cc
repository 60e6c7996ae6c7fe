#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "read/formats.h"
#include "read/json_record.h"
#include "read/read_error.h"

namespace ibid {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

class Lines {
public:
    Lines(Input& input, const ReadLimits& limits)
        : input_(input), limits_(limits) {}

    std::size_t number = 0;  // of the line that was read last

    // The article of the next line that holds anything; nothing at the end.
    // Throws ReadError about the line `number`.
    std::optional<Document> next() {
        for (;;) {
            ++number;
            at_end_ = true;  // unless next_line returns
            const Input::Line kind =
                input_.next_line(line_, limits_.article_bytes);
            at_end_ = kind == Input::Line::end;
            if (at_end_) return std::nullopt;
            any_ = any_ || kind == Input::Line::too_long;
            if (kind == Input::Line::too_long)
                throw ReadError("is over " +
                                rounded_size(limits_.article_bytes) +
                                ", more than one article may have");
            if (number == 1 && line_.starts_with(utf8_mark))
                line_.erase(0, utf8_mark.size());
            if (line_.find_first_not_of(" \t\r") == line_.npos) continue;
            any_ = true;
            return record();
        }
    }

    bool at_end() const { return at_end_; }
    bool any() const { return any_; }

private:
    Document record() {
        Document document = parser_.parse(line_, number);
        Article& article = document.article;
        if (document.blocks.empty() && article.title.empty())
            throw ReadError("is an article without text");
        if (article.id.empty()) article.id = std::to_string(number);
        if (!ids_.insert(article.id).second)
            throw ReadError("has the id \"" + article.id +
                            "\" of a record above it");
        return document;
    }

    Input& input_;
    const ReadLimits& limits_;
    RecordParser parser_;
    std::string line_;
    std::unordered_set<std::string> ids_;
    bool at_end_ = false;
    bool any_ = false;
};

}  // namespace

void read_json_lines(Input& input, const SourceFile& file,
                     const ReadLimits& limits, const ReadSink& sink) {
    if (input.head().starts_with("\xFF\xFE") ||
        input.head().starts_with("\xFE\xFF"))
        throw ReadError("is UTF-16, but JSON Lines are UTF-8");
    Lines lines(input, limits);
    while (!lines.at_end()) {
        std::optional<Document> document;
        std::optional<std::string> trouble;
        try {
            document = lines.next();
        } catch (const ReadError& error) {
            trouble = error.what();
        }
        if (document) sink.document(std::move(*document));
        if (trouble) sink.failure({file.name, lines.number, *trouble});
        if (!document && !trouble && !lines.any())
            sink.failure({file.name, 0, "has no text", true});
    }
}

}  // namespace ibid
