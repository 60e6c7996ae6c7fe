#include "store/columns.h"

#include <algorithm>
#include <optional>

#include <ibid/error.h>

#include "store/database.h"
#include "store/packing.h"
#include "store/record.h"
#include "store/row.h"
#include "store/segment_file.h"
#include "text/analyzer.h"

namespace ibid {

namespace {

std::optional<Segment> open_segment(std::string_view bytes,
                                    const SegmentName& name) {
    try {
        Segment segment(bytes);
        if (segment.first() == name.first && segment.rows() == name.rows &&
            segment.intact())
            return segment;
    } catch (const Error&) {
        // The caller makes it again.
    }
    return std::nullopt;
}

}  // namespace

// A mapped file, or bytes made in memory because there was none.
struct Columns::Bytes {
    explicit Bytes(const std::filesystem::path& file) : mapping(file) {}
    Mapping mapping;
    std::string own;
};

std::vector<SegmentName> read_segment_names(const Xapian::Database& database) {
    const std::string bytes = database.get_metadata("segments");
    std::vector<SegmentName> names;
    if (bytes.empty()) return names;
    Unpacker in(bytes);
    in.list([&] {
        SegmentName& name = names.emplace_back();
        name.id = in.string();
        name.first = in.number32();
        name.rows = in.number32();
    });
    return names;
}

void write_segment_names(Xapian::WritableDatabase& database,
                         const std::vector<SegmentName>& names) {
    Packer out;
    out.list(names, [&](const SegmentName& name) {
        out.string(name.id);
        out.number(name.first);
        out.number(name.rows);
    });
    database.set_metadata("segments", out.take());
}

std::string rebuild_segment(const Xapian::Database& database,
                            std::uint32_t first, std::uint32_t rows) {
    SegmentBuilder builder(first);
    Analyzer analyzer;
    ArticleRecord article;
    std::uint32_t header = 0;
    for (std::uint32_t docid = first; docid - first < rows; ++docid) {
        std::string data;
        try {
            data = database.get_document(docid).get_data();
        } catch (const Xapian::DocNotFoundError&) {
            builder.add_gap();
            continue;
        }
        if (is_article(data)) {
            header = docid;
            article = unpack_article(data);
            builder.add_gap();
            continue;
        }
        const PassageRecord record = unpack_passage(data);
        if (header != docid - record.offset) {
            header = docid - record.offset;
            article = unpack_article(database.get_document(header).get_data());
        }
        builder.add_passage(make_row(header, article.article, record.passage),
                            analyzer.analyze(record.passage.text),
                            facet_values(article.article, record.passage));
    }
    return builder.finish();
}

bool is_intact(const std::filesystem::path& dir, const SegmentName& name) {
    const Mapping mapping(segment_file(dir, name.id));
    const auto segment = open_segment(mapping.bytes(), name);
    return segment.has_value();
}

Columns::Columns(const std::filesystem::path& dir,
                 const Xapian::Database& database) {
    for (const SegmentName& name : read_segment_names(database)) {
        auto& bytes = bytes_.emplace_back(
            std::make_unique<Bytes>(segment_file(dir, name.id)));
        auto segment = open_segment(bytes->mapping.bytes(), name);
        if (!segment) {
            bytes->own = rebuild_segment(database, name.first, name.rows);
            segment.emplace(bytes->own);
        }
        segments_.push_back(*segment);
    }
}

Columns::~Columns() = default;
Columns::Columns(Columns&&) noexcept = default;
Columns& Columns::operator=(Columns&&) noexcept = default;

const Segment* Columns::find(std::uint32_t docid) const {
    if (last_ < segments_.size() && segments_[last_].holds(docid))
        return &segments_[last_];
    const auto after = std::ranges::upper_bound(
        segments_, docid, {}, [](const Segment& s) { return s.first(); });
    if (after == segments_.begin()) return nullptr;
    last_ = static_cast<std::size_t>(after - segments_.begin()) - 1;
    return segments_[last_].holds(docid) ? &segments_[last_] : nullptr;
}

}  // namespace ibid
