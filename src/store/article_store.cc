#include "store/article_store.h"

#include "store/damaged.h"
#include "text/compress.h"
#include "text/hash.h"

namespace ibid {

namespace {

constexpr std::string_view article_prefix = "XI";
constexpr char bundle_sign = 'p';
constexpr const char* dictionary_key = "dictionary";
// No run that was written is longer: a passage has 4 GB at most.
constexpr std::size_t longest_run = std::size_t{1} << 33;

// Runs that lie in one entry.
constexpr std::uint32_t bundle_size = 4;

void append_number(std::string& key, std::uint32_t number) {
    for (int shift = 24; shift >= 0; shift -= 8)
        key += static_cast<char>(number >> shift & 0xFFu);
}

// Keys are short, since each block above them holds as many as fit in, and
// sort as they are written. Most articles have one bundle.
std::string bundle_key(std::uint32_t docid, std::uint32_t bundle) {
    std::string key(1, bundle_sign);
    append_number(key, docid);
    if (bundle > 0) append_number(key, bundle);
    return key;
}

std::string article_term(std::string_view id) {
    return std::string(article_prefix) + short_id(id);
}

}  // namespace

std::uint32_t write_article(Xapian::WritableDatabase& database,
                            std::string_view article_id,
                            const std::vector<std::string>& frames) {
    Xapian::Document document;
    document.add_boolean_term(article_term(article_id));
    const std::uint32_t docid = database.add_document(document);
    std::string bundle = frames.at(0);
    for (std::size_t run = 0; run + 1 < frames.size(); ++run) {
        bundle += frames[run + 1];
        if (run % bundle_size + 1 < bundle_size && run + 2 < frames.size())
            continue;
        write_bundle(database, docid,
                     static_cast<std::uint32_t>(run / bundle_size), bundle);
        bundle.clear();
    }
    return docid;
}

void remove_article(Xapian::WritableDatabase& database, std::uint32_t docid) {
    for (std::uint32_t i = 0; !read_bundle(database, docid, i).empty(); ++i)
        write_bundle(database, docid, i, "");
    database.delete_document(docid);
}

std::string read_bundle(const Xapian::Database& database, std::uint32_t docid,
                        std::uint32_t bundle) {
    return database.get_metadata(bundle_key(docid, bundle));
}

void write_bundle(Xapian::WritableDatabase& database, std::uint32_t docid,
                  std::uint32_t bundle, const std::string& frames) {
    database.set_metadata(bundle_key(docid, bundle), frames);
}

std::string read_dictionary(const Xapian::Database& database) {
    return database.get_metadata(dictionary_key);
}

void write_dictionary(Xapian::WritableDatabase& database,
                      const std::string& dictionary) {
    database.set_metadata(dictionary_key, dictionary);
}

class ArticleReader::Impl {
public:
    explicit Impl(const Xapian::Database& database)
        : database_(database), decompressor_(read_dictionary(database)) {}

    const StoredArticle& article(std::uint32_t docid) {
        read_record(docid);
        return record_.stored;
    }

    Passage passage(std::uint32_t docid, std::uint32_t index) {
        read_record(docid);
        for (std::uint32_t run = 0; run < record_.run_passages.size(); ++run) {
            if (index < record_.run_passages[run]) {
                go_to(run);
                if (index >= cut_.passages.size()) fail();
                return unpack_passage(cut_, index, article_id());
            }
            index -= record_.run_passages[run];
        }
        fail();
    }

    std::vector<Passage> passages(std::uint32_t docid) {
        read_record(docid);
        std::vector<Passage> all;
        for (std::uint32_t run = 0; run < record_.run_passages.size(); ++run) {
            go_to(run);
            for (std::size_t i = 0; i < cut_.passages.size(); ++i)
                all.push_back(unpack_passage(cut_, i, article_id()));
        }
        return all;
    }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFFu;

    [[noreturn]] static void fail() { throw damaged("a record of the index"); }

    const std::string& article_id() const { return record_.stored.article.id; }

    void unpack(std::string_view frame) {
        if (!decompressor_.decompress(frame, longest_run, bytes_)) fail();
    }

    void read_record(std::uint32_t docid) {
        if (docid_ == docid) return;
        docid_ = 0;
        run_ = none;
        bundle_ = none;
        first_ = read_bundle(database_, docid, 0);
        record_size_ = frame_size(first_);
        unpack(std::string_view(first_).substr(0, record_size_));
        record_ = unpack_record(bytes_);
        docid_ = docid;
    }

    // The frame of a run, in its bundle.
    std::string_view frame_of(std::uint32_t run) {
        const std::uint32_t bundle = run / bundle_size;
        if (bundle > 0 && bundle != bundle_) {
            bundle_ = none;
            later_ = read_bundle(database_, docid_, bundle);
            bundle_ = bundle;
        }
        std::string_view frames =
            bundle == 0 ? std::string_view(first_).substr(record_size_)
                        : later_;
        for (std::uint32_t i = run % bundle_size; i > 0; --i)
            frames.remove_prefix(frame_size(frames));
        return frames.substr(0, frame_size(frames));
    }

    void go_to(std::uint32_t run) {
        if (run_ == run) return;
        run_ = none;
        unpack(frame_of(run));
        cut_ = cut_run(bytes_);
        run_ = run;
    }

    Xapian::Database database_;
    Decompressor decompressor_;
    std::string bytes_;
    std::uint32_t docid_ = 0;
    std::string first_;  // its record and first bundle, as they are stored
    std::size_t record_size_ = 0;
    std::uint32_t bundle_ = none;
    std::string later_;  // that bundle, if it is not the first
    ArticleRecord record_;
    std::uint32_t run_ = none;
    Run cut_;  // that run, in bytes_
};

ArticleReader::ArticleReader(const Xapian::Database& database)
    : impl_(std::make_unique<Impl>(database)) {}
ArticleReader::~ArticleReader() = default;
ArticleReader::ArticleReader(ArticleReader&&) noexcept = default;
ArticleReader& ArticleReader::operator=(ArticleReader&&) noexcept = default;

StoredArticle ArticleReader::article(std::uint32_t docid) {
    return impl_->article(docid);
}
Passage ArticleReader::passage(std::uint32_t docid, std::uint32_t index) {
    return impl_->passage(docid, index);
}
std::vector<Passage> ArticleReader::passages(std::uint32_t docid) {
    return impl_->passages(docid);
}

std::optional<std::uint32_t> find_article(const Xapian::Database& database,
                                          std::string_view article_id) {
    const std::string term = article_term(article_id);
    ArticleReader reader(database);
    for (auto at = database.postlist_begin(term);
         at != database.postlist_end(term); ++at)
        if (reader.article(*at).article.id == article_id) return *at;
    return std::nullopt;
}

}  // namespace ibid
