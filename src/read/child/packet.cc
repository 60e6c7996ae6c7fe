#include "read/child/packet.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>

#include "text/utf8.h"

namespace ibid {

namespace {

// Each kind of thing is described once, by a `pass` that hands its parts to a
// Packing or an Unpacking.
class Packing {
public:
    void number(std::uint64_t value) {
        char bytes[sizeof value];
        std::memcpy(bytes, &value, sizeof value);
        out_.append(bytes, sizeof bytes);
    }
    void text(const std::string& value) {
        number(value.size());
        out_ += value;
    }
    void bytes(const std::string& value) { text(value); }
    template <typename Value>
    void integer(const Value& value) {
        number(static_cast<std::uint64_t>(value));
    }
    template <typename List, typename Pass>
    void list(const List& items, Pass pass) {
        number(items.size());
        for (const auto& item : items) pass(item);
    }
    std::string take() { return std::move(out_); }

private:
    std::string out_;
};

// After a flaw everything is empty, and ok() false.
class Unpacking {
public:
    explicit Unpacking(std::string_view in) : in_(in) {}

    std::uint64_t number() {
        std::uint64_t value = 0;
        const std::string_view bytes = take(sizeof value);
        if (ok_) std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }
    void bytes(std::string& value) { value = take(number()); }
    void text(std::string& value) {
        bytes(value);
        if (!is_valid_utf8(value)) fail();
    }
    template <typename Value>
    void integer(Value& value) {
        value = static_cast<Value>(number());
    }
    template <typename List, typename Pass>
    void list(List& items, Pass pass) {
        for (std::uint64_t left = number(); left > 0 && ok_; --left)
            pass(items.emplace_back());
    }
    void fail() {
        ok_ = false;
        in_ = {};
    }
    bool ok() const { return ok_; }
    bool at_end() const { return ok_ && in_.empty(); }

private:
    std::string_view take(std::uint64_t size) {
        if (size > in_.size()) fail();
        if (!ok_) return {};
        const std::string_view taken = in_.substr(0, size);
        in_.remove_prefix(size);
        return taken;
    }

    std::string_view in_;
    bool ok_ = true;
};

void pass_kind(Packing& wire, const std::optional<Kind>& kind) {
    wire.number(kind ? static_cast<std::uint64_t>(*kind) + 1 : 0);
}

void pass_kind(Unpacking& wire, std::optional<Kind>& kind) {
    const std::uint64_t number = wire.number();
    if (number > kind_count) return wire.fail();
    if (number > 0) kind = static_cast<Kind>(number - 1);
}

template <typename Wire, typename Block>
void pass_block(Wire& wire, Block& block) {
    wire.text(block.text);
    pass_kind(wire, block.kind);
    wire.integer(block.level);
    wire.integer(block.line);
    wire.list(block.pages, [&](auto& mark) {
        wire.integer(mark.at);
        wire.text(mark.label);
    });
}

void pass_origins(Packing& wire, const Article& article) {
    wire.number(article.origins.size());
    for (const auto& [field, origin] : article.origins) {
        wire.text(field);
        wire.text(origin);
    }
}

void pass_origins(Unpacking& wire, Article& article) {
    for (std::uint64_t left = wire.number(); left > 0 && wire.ok(); --left) {
        std::string field;
        wire.text(field);
        wire.text(article.origins[field]);
    }
}

template <typename Wire, typename Article>
void pass_article(Wire& wire, Article& article) {
    wire.text(article.id);
    wire.text(article.title);
    wire.list(article.authors, [&](auto& author) { wire.text(author); });
    wire.integer(article.date.year);
    wire.integer(article.date.month);
    wire.integer(article.date.day);
    wire.text(article.source);
    wire.text(article.url);
    wire.text(article.language);
    pass_origins(wire, article);
}

template <typename Wire, typename Answer>
void pass_answer(Wire& wire, Answer& answer) {
    wire.list(answer.documents, [&](auto& document) {
        pass_article(wire, document.article);
        wire.list(document.blocks,
                  [&](auto& block) { pass_block(wire, block); });
        wire.list(document.remarks, [&](auto& text) { wire.text(text); });
    });
    wire.list(answer.failures, [&](auto& failure) {
        wire.integer(failure.line);
        wire.text(failure.what);
        wire.integer(failure.empty);
        wire.text(failure.hint);
    });
}

void pass_seconds(Packing& wire, double seconds) {
    wire.number(std::bit_cast<std::uint64_t>(seconds));
}

void pass_seconds(Unpacking& wire, double& seconds) {
    seconds = std::bit_cast<double>(wire.number());
}

template <typename Wire, typename Request>
void pass_request(Wire& wire, Request& request) {
    wire.bytes(request.reader);
    wire.bytes(request.file.name);
    wire.integer(request.limits.article_bytes);
    wire.integer(request.limits.file_bytes);
    wire.integer(request.limits.depth);
    wire.integer(request.limits.memory_bytes);
    pass_seconds(wire, request.limits.seconds);
}

}  // namespace

std::string to_bytes(const Request& request) {
    Packing wire;
    pass_request(wire, request);
    return wire.take();
}

std::string to_bytes(const Answer& answer) {
    Packing wire;
    pass_answer(wire, answer);
    return wire.take();
}

std::optional<Request> request_from(std::string_view bytes) {
    Unpacking wire(bytes);
    Request request;
    pass_request(wire, request);
    if (!wire.at_end()) return std::nullopt;
    request.file.path = request.file.name;
    return request;
}

std::optional<Answer> answer_from(std::string_view bytes) {
    Unpacking wire(bytes);
    Answer answer;
    pass_answer(wire, answer);
    if (!wire.at_end()) return std::nullopt;
    return answer;
}

}  // namespace ibid
