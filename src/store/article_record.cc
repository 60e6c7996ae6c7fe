#include "store/article_record.h"

#include "store/packing.h"
#include "store/passage_id.h"

namespace ibid {

namespace {

constexpr std::size_t run_size = std::size_t{16} << 10;

void pack_date(Packer& out, const Date& date) {
    out.number(static_cast<std::uint64_t>(date.year));
    out.number(static_cast<std::uint64_t>(date.month));
    out.number(static_cast<std::uint64_t>(date.day));
}

[[noreturn]] void fail() {
    throw damaged("a record of the index");
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

void pack_article(Packer& out, const Article& article) {
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
}

Article unpack_article(Unpacker& in) {
    Article article;
    for (std::string* field : {&article.id, &article.title, &article.source,
                               &article.url, &article.language, &article.path})
        *field = in.string();
    in.list([&] { article.authors.push_back(in.string()); });
    article.date = unpack_date(in);
    in.list([&] {
        std::string field = in.string();
        article.origins[std::move(field)] = in.string();
    });
    return article;
}

std::string pack_passage(const Passage& passage) {
    Packer out;
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
    return out.take();
}

struct Run {
    Packer passages;
    std::uint32_t count = 0;
};

}  // namespace

std::vector<std::string> pack_runs(const StoredArticle& article,
                                   const std::vector<Passage>& passages) {
    std::vector<Run> runs(1);
    for (const Passage& passage : passages) {
        if (runs.back().passages.size() >= run_size) runs.emplace_back();
        runs.back().passages.string(pack_passage(passage));
        ++runs.back().count;
    }
    Packer record;
    pack_article(record, article.article);
    record.number(article.fingerprint);
    record.list(runs, [&](const Run& run) { record.number(run.count); });
    std::vector<std::string> bytes;
    for (Run& run : runs)
        bytes.push_back((bytes.empty() ? record.take() : std::string()) +
                        run.passages.take());
    return bytes;
}

ArticleRecord unpack_record(std::string_view first_run) {
    Unpacker in(first_run);
    ArticleRecord record;
    record.stored.article = unpack_article(in);
    record.stored.fingerprint = in.number();
    in.list([&] {
        record.run_passages.push_back(in.number32());
        record.stored.passages += record.run_passages.back();
    });
    record.size = first_run.size() - in.left();
    return record;
}

std::vector<std::string_view> cut_run(std::string_view run) {
    Unpacker in(run);
    std::vector<std::string_view> passages;
    while (in.left() > 0) passages.push_back(in.view());
    return passages;
}

Passage unpack_passage(std::string_view bytes) {
    Unpacker in(bytes);
    Passage passage;
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
    return passage;
}

}  // namespace ibid
