#include "store/article_record.h"

#include "document/passages.h"
#include "store/numbering.h"
#include "store/packing.h"

namespace ibid {

namespace {

constexpr std::size_t run_size = std::size_t{1} << 10;

[[noreturn]] void fail() {
    throw damaged("a record of the index");
}

// A date as one number: 13 months and 32 days include "not known".
constexpr std::uint64_t months = 13;
constexpr std::uint64_t days = 32;

std::uint64_t date_number(const Date& date) {
    return (static_cast<std::uint64_t>(date.year) * months +
            static_cast<std::uint64_t>(date.month)) *
               days +
           static_cast<std::uint64_t>(date.day);
}

Date date_of_number(std::uint64_t number) {
    const std::uint64_t year = number / days / months;
    if (year > 9999) fail();
    return {static_cast<int>(year), static_cast<int>(number / days % months),
            static_cast<int>(number % days)};
}

// Spans ascend by their start: each is packed as its distance from the one
// before and its length.
class SpanPacker {
public:
    void pack(Packer& out, const Span& span) {
        out.number(std::uint32_t{span.start - start_});
        out.number(std::uint32_t{span.end - span.start});
        start_ = span.start;
    }
    Span unpack(Unpacker& in) {
        start_ += in.number32();
        return {start_, start_ + in.number32()};
    }

private:
    std::uint32_t start_ = 0;
};

constexpr std::uint64_t through_count =
    static_cast<std::uint64_t>(Through::context) + 1;

// A leader's or an agency's own mention stands before whom it leads to.
std::string via(const ActorMention& before, const ActorMention& mention) {
    const bool by_office = mention.through == Through::leader ||
                           mention.through == Through::agency;
    return by_office && before.span == mention.span ? before.actor
                                                    : std::string();
}

Kind kind_of(std::uint64_t value) {
    if (value >= kind_count) fail();
    return static_cast<Kind>(value);
}

void pack_article(Packer& out, const Article& article) {
    for (const std::string* field :
         {&article.id, &article.title, &article.source, &article.url,
          &article.language, &article.path})
        out.string(*field);
    out.list(article.authors, [&](const auto& author) { out.string(author); });
    out.number(date_number(article.date));
    out.list(article.origins, [&](const auto& origin) {
        out.string(origin.first);
        out.string(origin.second);
    });
    out.list(article.csl, [&](const auto& variable) {
        out.string(variable.first);
        out.string(variable.second);
    });
}

Article unpack_article(Unpacker& in) {
    Article article;
    for (std::string* field : {&article.id, &article.title, &article.source,
                               &article.url, &article.language, &article.path})
        *field = in.string();
    in.list([&] { article.authors.push_back(in.string()); });
    article.date = date_of_number(in.number());
    in.list([&] {
        std::string field = in.string();
        article.origins[std::move(field)] = in.string();
    });
    in.list([&] {
        std::string variable = in.string();
        article.csl[std::move(variable)] = in.string();
    });
    return article;
}

// Passages that are being packed together.
class RunPacker {
public:
    void add(const Passage& passage, std::string_view article_id) {
        constexpr std::size_t besides_text = 200;
        Packer out;
        out.reserve(passage.text.size() + besides_text);
        const bool has_page = !passage.page.empty();
        out.number(static_cast<std::uint64_t>(passage.kind) * 2 + has_page);
        out.number(passage.number);
        out.number(passage.part);
        pack_id(out, passage, article_id);
        out.list(passage.headings, [&](const auto& text) { out.string(text); });
        out.string(passage.text);
        pack_actors(out, passage.actors);
        pack_dates(out, passage.dates);
        if (has_page) out.string(passage.page);
        passages_.string(out.take());
        ++count_;
    }

    std::uint32_t count() const { return count_; }
    std::size_t size() const { return passages_.size(); }
    std::string take() {
        Packer out;
        out.list(actors_.strings(), [&](auto actor) { out.string(actor); });
        return out.take() + passages_.take();
    }

private:
    // An id is made of what is stored anyway: then which one it is suffices.
    static void pack_id(Packer& out, const Passage& passage,
                        std::string_view article_id) {
        constexpr std::uint32_t tried = 4;
        for (std::uint32_t occurrence = 1; occurrence <= tried; ++occurrence)
            if (passage.id ==
                passage_id(article_id, passage.text, occurrence)) {
                out.number(occurrence);
                return;
            }
        out.number(0);
        out.string(passage.id);
    }

    void pack_actors(Packer& out, const std::vector<ActorMention>& mentions) {
        SpanPacker spans;
        out.list(mentions, [&](const ActorMention& mention) {
            const std::uint64_t actor = actors_.number(mention.actor).id;
            out.number(actor * through_count +
                       static_cast<std::uint64_t>(mention.through));
            spans.pack(out, mention.span);
        });
    }

    static void pack_dates(Packer& out,
                           const std::vector<DateMention>& mentions) {
        SpanPacker spans;
        out.list(mentions, [&](const DateMention& mention) {
            out.number(date_number(mention.from) * 2 +
                       (mention.inferred ? 1 : 0));
            out.number(
                mention.to == mention.from ? 0 : date_number(mention.to) + 1);
            spans.pack(out, mention.span);
        });
    }

    Numbering actors_;
    Packer passages_;
    std::uint32_t count_ = 0;
};

}  // namespace

std::vector<std::string> pack_runs(const StoredArticle& article,
                                   const std::vector<Passage>& passages) {
    std::vector<RunPacker> runs(1);
    for (const Passage& passage : passages) {
        if (runs.back().size() >= run_size) runs.emplace_back();
        runs.back().add(passage, article.article.id);
    }
    Packer record;
    pack_article(record, article.article);
    record.number(article.fingerprint);
    record.list(runs,
                [&](const RunPacker& run) { record.number(run.count()); });
    std::vector<std::string> bytes{record.take()};
    for (RunPacker& run : runs) bytes.push_back(run.take());
    return bytes;
}

ArticleRecord unpack_record(std::string_view bytes) {
    Unpacker in(bytes);
    ArticleRecord record;
    record.stored.article = unpack_article(in);
    record.stored.fingerprint = in.number();
    in.list([&] {
        record.run_passages.push_back(in.number32());
        record.stored.passages += record.run_passages.back();
    });
    return record;
}

Run cut_run(std::string_view bytes) {
    Unpacker in(bytes);
    Run run;
    in.list([&] { run.actors.push_back(in.view()); });
    while (in.left() > 0) run.passages.push_back(in.view());
    return run;
}

Passage unpack_passage(const Run& run, std::size_t index,
                       std::string_view article_id) {
    Unpacker in(run.passages[index]);
    Passage passage;
    const std::uint64_t kind = in.number();
    passage.kind = kind_of(kind / 2);
    passage.number = in.number32();
    passage.part = in.number32();
    const std::uint32_t occurrence = in.number32();
    if (occurrence == 0) passage.id = in.string();
    in.list([&] { passage.headings.push_back(in.string()); });
    passage.text = in.string();
    if (occurrence > 0)
        passage.id = passage_id(article_id, passage.text, occurrence);
    SpanPacker actor_spans;
    in.list([&] {
        const std::uint64_t actor = in.number();
        if (actor / through_count >= run.actors.size()) fail();
        ActorMention& mention = passage.actors.emplace_back();
        mention.actor = run.actors[actor / through_count];
        mention.through = static_cast<Through>(actor % through_count);
        mention.inferred = mention.through != Through::name;
        mention.span = actor_spans.unpack(in);
        if (passage.actors.size() > 1)
            mention.via = via(passage.actors.end()[-2], mention);
    });
    SpanPacker date_spans;
    in.list([&] {
        DateMention& mention = passage.dates.emplace_back();
        const std::uint64_t from = in.number();
        mention.from = date_of_number(from / 2);
        mention.inferred = from % 2 == 1;
        const std::uint64_t to = in.number();
        mention.to = to == 0 ? mention.from : date_of_number(to - 1);
        mention.span = date_spans.unpack(in);
    });
    if (kind % 2 == 1) passage.page = in.string();
    return passage;
}

}  // namespace ibid
