#include "store/columns.h"

#include <algorithm>
#include <optional>

#include "store/article_store.h"
#include "store/database.h"
#include "store/packing.h"
#include "store/segment_article.h"
#include "store/segment_builder.h"
#include "store/segment_file.h"
#include "text/words.h"

namespace ibid {

// A mapped file, or bytes made in memory because there was none.
struct Columns::Bytes {
    explicit Bytes(const std::filesystem::path& file) : mapping(file) {}
    Mapping mapping;
    std::string own;
};

std::vector<SegmentEntry> read_segment_list(const Xapian::Database& database) {
    const std::string bytes = database.get_metadata("segments");
    std::vector<SegmentEntry> list;
    if (bytes.empty()) return list;
    Unpacker in(bytes);
    in.list([&] {
        SegmentEntry& entry = list.emplace_back();
        entry.id = in.string();
        entry.first_docid = in.number32();
        entry.last_docid = in.number32();
        entry.articles = in.number32();
        entry.rows = in.number32();
        std::uint32_t article = 0;
        in.list([&] {
            article += in.number32();
            entry.removed.push_back(article);
        });
        entry.removed_rows = in.number32();
    });
    return list;
}

void write_segment_list(Xapian::WritableDatabase& database,
                        const std::vector<SegmentEntry>& list) {
    Packer out;
    out.list(list, [&](const SegmentEntry& entry) {
        out.string(entry.id);
        out.number(entry.first_docid);
        out.number(entry.last_docid);
        out.number(entry.articles);
        out.number(entry.rows);
        std::uint32_t before = 0;
        out.list(entry.removed, [&](std::uint32_t article) {
            out.number(article - before);
            before = article;
        });
        out.number(entry.removed_rows);
    });
    database.set_metadata("segments", out.take());
}

SegmentBuilder rebuild_segment(const Xapian::Database& database,
                               std::uint32_t first_docid,
                               std::uint32_t last_docid) {
    SegmentBuilder builder;
    ArticleReader reader(database);
    Tokens tokens;
    auto at = database.postlist_begin("");
    const auto end = database.postlist_end("");
    if (at != end) at.skip_to(first_docid);
    for (; at != end && *at <= last_docid; ++at) {
        SegmentArticleMaker maker(reader.article(*at));
        for (const Passage& passage : reader.passages(*at))
            maker.add(passage, tokenize(passage.text));
        SegmentArticle article = maker.take();
        article.row.docid = *at;
        builder.add(article);
    }
    return builder;
}

void mark_removed(OpenSegment& open, std::uint32_t article) {
    if (article >= open.segment.articles()) throw DamagedSegment();
    open.removed.resize(open.segment.rows());
    open.removed_articles.resize(open.segment.articles());
    open.removed_articles[article] = true;
    std::fill_n(open.removed.begin() + open.segment.first_row(article),
                open.segment.passages_of(article), std::uint8_t{1});
}

OpenSegment open_segment(std::string_view bytes, const SegmentEntry& entry) {
    OpenSegment open{Segment(bytes), {}, {}};
    if (open.segment.rows() != entry.rows ||
        open.segment.articles() != entry.articles)
        throw DamagedSegment();
    for (const std::uint32_t article : entry.removed)
        mark_removed(open, article);
    return open;
}

namespace {

// Nothing when the bytes are no whole segment, or not this one.
std::optional<OpenSegment> try_open(std::string_view bytes,
                                    const SegmentEntry& entry, bool look) {
    try {
        OpenSegment open = open_segment(bytes, entry);
        if (!look || open.segment.intact()) return open;
    } catch (const DamagedSegment&) {
        // The caller makes it again.
    }
    return std::nullopt;
}

// Files go once a commit has made them superfluous. Who opens the state before
// it only then shall open the newer one, not make them again.
bool is_overtaken(const std::filesystem::path& dir, const SegmentEntry& entry) {
    return std::ranges::none_of(
        read_segment_list(open_database(dir)),
        [&](const SegmentEntry& listed) { return listed.id == entry.id; });
}

}  // namespace

bool is_intact(const std::filesystem::path& dir, const SegmentEntry& entry,
               bool look_at_all) {
    const Mapping mapping(segment_file(dir, entry.id));
    return try_open(mapping.bytes(), entry, look_at_all).has_value();
}

Columns::Columns(const std::filesystem::path& dir,
                 const Xapian::Database& database, bool mend)
    : rebuilt_(mend) {
    for (const SegmentEntry& entry : read_segment_list(database)) {
        auto& bytes = bytes_.emplace_back(
            std::make_unique<Bytes>(segment_file(dir, entry.id)));
        auto open = try_open(bytes->mapping.bytes(), entry, mend);
        if (!open) {
            if (bytes->mapping.bytes().empty() && is_overtaken(dir, entry))
                throw Xapian::DatabaseModifiedError(
                    "a later commit has removed " + entry.id);
            SegmentOutput out(bytes->own);
            rebuild_segment(database, entry.first_docid, entry.last_docid)
                .write(out);
            open = OpenSegment{Segment(bytes->own), {}, {}};
            rebuilt_ = true;
        }
        segments_.push_back(std::move(*open));
    }
}

Columns::~Columns() = default;
Columns::Columns(Columns&&) noexcept = default;
Columns& Columns::operator=(Columns&&) noexcept = default;

}  // namespace ibid
