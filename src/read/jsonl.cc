#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "read/formats.h"
#include "read/json_record.h"
#include "read/read_error.h"
#include "text/hash.h"
#include "text/hash_table.h"

namespace ibid {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

struct Record {
    Document document;
    RecordPrint print = 0;
    bool known = false;  // then there is no document
};

class Records {
public:
    Records(Input& input, const SourceFile& file, const ReadLimits& limits,
            const ReadSink& sink)
        : input_(input), file_(file), limits_(limits), sink_(sink) {}

    std::size_t number = 0;  // of the line that was read last

    // That of the next line that holds anything; nothing at the end. Throws
    // ReadError about the line `number`.
    std::optional<Record> next() {
        for (;;) {
            ++number;
            at_end_ = true;  // unless next_line returns
            std::string_view line;
            const Input::Line kind =
                input_.next_line(line, limits_.article_bytes);
            at_end_ = kind == Input::Line::end;
            if (at_end_) return std::nullopt;
            any_ = any_ || kind == Input::Line::too_long;
            if (kind == Input::Line::too_long)
                throw ReadError("is over " +
                                rounded_size(limits_.article_bytes) +
                                ", more than one article may have");
            if (number == 1 && line.starts_with(utf8_mark))
                line.remove_prefix(utf8_mark.size());
            if (line.find_first_not_of(" \t\r") == line.npos) continue;
            any_ = true;
            return record(line);
        }
    }

    bool at_end() const { return at_end_; }
    bool any() const { return any_; }

private:
    Record record(std::string_view line) {
        // The line's number goes into the article's origins, and may be its id.
        const RecordPrint print = hash64(line, number);
        if (is_known(print)) return {{}, print, true};
        line_ = line;
        Document document = parser_.parse(line_, number);
        Article& article = document.article;
        if (document.blocks.empty() && article.title.empty())
            throw ReadError("is an article without text");
        if (article.id.empty()) article.id = std::to_string(number);
        take_id(article.id);
        return {std::move(document), print};
    }

    bool is_known(RecordPrint print) {
        if (print == 0 || !sink_.known) return false;
        const std::string id = sink_.known(print);
        if (id.empty()) return false;
        take_id(std::string_view(id).substr(
            std::min(file_.name.size() + 1, id.size())));
        return true;
    }

    // By hashes: of 10 million two are the same with a chance below 1 in
    // 300,000.
    void take_id(std::string_view id) {
        if (!ids_.add(hash64(id)))
            throw ReadError("has the id \"" + std::string(id) +
                            "\" of a record above it");
    }

    Input& input_;
    const SourceFile& file_;
    const ReadLimits& limits_;
    const ReadSink& sink_;
    RecordParser parser_;
    std::string line_;  // of which the parser makes use
    HashSet ids_;
    bool at_end_ = false;
    bool any_ = false;
};

void pass_on(Record record, const ReadSink& sink) {
    if (record.known)
        sink.kept(record.print);
    else if (sink.record)
        sink.record(std::move(record.document), record.print);
    else
        sink.document(std::move(record.document));
}

}  // namespace

void read_json_lines(Input& input, const SourceFile& file,
                     const ReadLimits& limits, const ReadSink& sink) {
    if (input.head().starts_with("\xFF\xFE") ||
        input.head().starts_with("\xFE\xFF"))
        throw ReadError("is UTF-16, but JSON Lines are UTF-8");
    Records records(input, file, limits, sink);
    while (!records.at_end()) {
        std::optional<Record> record;
        std::optional<std::string> trouble;
        try {
            record = records.next();
        } catch (const ReadError& error) {
            trouble = error.what();
        }
        const bool nothing = !record && !trouble && !records.any();
        if (record) pass_on(std::move(*record), sink);
        if (trouble) sink.failure({file.name, records.number, *trouble});
        if (nothing) sink.failure({file.name, 0, "has no text", true});
    }
}

}  // namespace ibid
