#include "store/record.h"

#include "store/damaged.h"
#include "store/packing.h"

namespace ibid {

namespace {

// What the first byte says of the rest.
constexpr std::uint64_t article_tag = 'A';
constexpr std::uint64_t passage_tag = 'P';

[[noreturn]] void fail() { throw damaged("a record of the index"); }

void expect_tag(Unpacker& in, std::uint64_t tag) {
    if (in.number() != tag) fail();
}

void pack_date(Packer& out, const Date& date) {
    out.number(static_cast<std::uint64_t>(date.year));
    out.number(static_cast<std::uint64_t>(date.month));
    out.number(static_cast<std::uint64_t>(date.day));
}

int unpack_part(Unpacker& in, std::uint64_t most) {
    const std::uint64_t value = in.number();
    if (value > most) fail();
    return static_cast<int>(value);
}

Date unpack_date(Unpacker& in) {
    Date date;
    date.year = unpack_part(in, 9999);
    date.month = unpack_part(in, 12);
    date.day = unpack_part(in, 31);
    return date;
}

void pack_span(Packer& out, const Span& span) {
    out.number(span.start);
    out.number(span.end);
}

Span unpack_span(Unpacker& in) {
    Span span;
    span.start = in.number32();
    span.end = in.number32();
    return span;
}

Kind unpack_kind(Unpacker& in) {
    const std::uint64_t value = in.number();
    if (value >= kind_count) fail();
    return static_cast<Kind>(value);
}

}  // namespace

std::string pack(const ArticleRecord& record) {
    const Article& article = record.article;
    Packer out;
    out.number(article_tag);
    for (const std::string* field :
         {&article.id, &article.title, &article.source, &article.url,
          &article.language, &article.path})
        out.string(*field);
    out.list(article.authors, [&](const auto& author) { out.string(author); });
    pack_date(out, article.date);
    out.list(article.origins, [&](const auto& origin) {
        out.string(origin.first);
        out.string(origin.second);
    });
    out.string(record.fingerprint);
    out.number(record.passages);
    return out.take();
}

bool is_article(std::string_view bytes) {
    return !bytes.empty() &&
           static_cast<unsigned char>(bytes[0]) == article_tag;
}

ArticleRecord unpack_article(std::string_view bytes) {
    Unpacker in(bytes);
    expect_tag(in, article_tag);
    ArticleRecord record;
    Article& article = record.article;
    for (std::string* field : {&article.id, &article.title, &article.source,
                               &article.url, &article.language, &article.path})
        *field = in.string();
    in.list([&] { article.authors.push_back(in.string()); });
    article.date = unpack_date(in);
    in.list([&] {
        std::string field = in.string();
        article.origins[std::move(field)] = in.string();
    });
    record.fingerprint = in.string();
    record.passages = in.number32();
    return record;
}

std::string pack(const PassageRecord& record) {
    const Passage& passage = record.passage;
    Packer out;
    out.number(passage_tag);
    out.string(passage.id);
    out.number(static_cast<std::uint64_t>(passage.kind));
    out.number(passage.number);
    out.number(passage.part);
    out.list(passage.headings, [&](const auto& text) { out.string(text); });
    out.string(passage.text);
    out.list(passage.actors, [&](const ActorMention& mention) {
        out.string(mention.actor);
        pack_span(out, mention.span);
        out.number(mention.inferred ? 1 : 0);
    });
    out.list(passage.dates, [&](const DateMention& mention) {
        pack_date(out, mention.from);
        pack_date(out, mention.to);
        pack_span(out, mention.span);
    });
    out.number(record.tokens);
    out.number(record.offset);
    return out.take();
}

PassageRecord unpack_passage(std::string_view bytes) {
    Unpacker in(bytes);
    expect_tag(in, passage_tag);
    PassageRecord record;
    Passage& passage = record.passage;
    passage.id = in.string();
    passage.kind = unpack_kind(in);
    passage.number = in.number32();
    passage.part = in.number32();
    in.list([&] { passage.headings.push_back(in.string()); });
    passage.text = in.string();
    in.list([&] {
        ActorMention& mention = passage.actors.emplace_back();
        mention.actor = in.string();
        mention.span = unpack_span(in);
        mention.inferred = in.number() != 0;
    });
    in.list([&] {
        DateMention& mention = passage.dates.emplace_back();
        mention.from = unpack_date(in);
        mention.to = unpack_date(in);
        mention.span = unpack_span(in);
    });
    record.tokens = in.number32();
    record.offset = in.number32();
    return record;
}

}  // namespace ibid
