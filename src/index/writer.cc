#include <ibid/writer.h>

#include <algorithm>
#include <type_traits>

#include <xapian.h>

#include "annotate/annotator.h"
#include "document/passages.h"
#include "document/structure.h"
#include "index/entry.h"
#include "index/peek.h"
#include "index/segment_writer.h"
#include "store/actor_table.h"
#include "store/database.h"
#include "store/lock.h"
#include "store/packing.h"
#include "store/record.h"
#include "store/schema.h"
#include "store/terms.h"
#include "text/hash.h"

namespace ibid {

namespace {

std::string day_value(Day day) {
    return day == 0 ? std::string() : std::to_string(day);
}

std::string fingerprint_of(const Document& document,
                           const std::string& recipe) {
    ArticleRecord record;
    record.article = document.article;
    Packer all;
    all.string(recipe);
    all.string(pack(record));
    for (const Block& block : document.blocks) {
        all.string(block.text);
        all.number(block.kind ? static_cast<std::uint64_t>(*block.kind) + 1
                              : 0);
        all.number(static_cast<std::uint64_t>(block.level));
    }
    return fingerprint(all.take());
}

Document with_structure(Document document) {
    if (!std::ranges::all_of(document.blocks,
                             [](const Block& b) { return b.kind.has_value(); }))
        recognise_structure(document);
    return document;
}

}  // namespace

class Writer::Impl {
public:
    explicit Impl(const std::filesystem::path& dir)
        : dir_(ready(dir)),
          lock_(lock_file(dir_)),
          database_(open_writable(dir_)),
          segments_(dir_, database_),
          annotator_(built_in_lexicon()),
          totals_(read_totals(database_)) {
        guard([&] {
            if (segments_.repaired()) begin();
            if (database_.get_metadata("recipe") == recipe()) return;
            begin();
            write_actors(database_, built_in_lexicon());
            database_.set_metadata("recipe", recipe());
        });
    }

    Change put(const Document& document) {
        if (document.article.id.empty())
            throw Error("an article without an id cannot be indexed");
        return guard([&] {
            const std::string print = fingerprint_of(document, recipe());
            const auto old = find(document.article.id);
            if (old && old->record.fingerprint == print)
                return Change::unchanged;
            begin();
            if (old) erase(*old);
            add(with_structure(document), print);
            return old ? Change::changed : Change::added;
        });
    }

    bool remove(std::string_view id) {
        return guard([&] {
            const auto old = find(id);
            if (!old) return false;
            begin();
            erase(*old);
            return true;
        });
    }

    void commit() {
        guard([&] {
            if (!changing_) return;
            segments_.flush();
            write_totals(database_, totals_);
            database_.commit_transaction();
            changing_ = false;
            segments_.clean_up();
        });
    }

    IndexSize size() const {
        return {database_.get_termfreq(any_article_term()), totals_.passages};
    }

    std::string recipe() const { return current_recipe(); }

    std::string note(std::string_view key) {
        const std::string name = whole_note_key(key);
        return guard([&] { return database_.get_metadata(name); });
    }

    void set_note(std::string_view key, std::string_view value) {
        const std::string name = whole_note_key(key);
        guard([&] {
            begin();
            database_.set_metadata(name, std::string(value));
        });
    }

    std::vector<std::string> note_keys(std::string_view prefix) {
        const std::string from = whole_note_key(prefix);
        return guard([&] {
            std::vector<std::string> keys;
            for (auto key = database_.metadata_keys_begin(from);
                 key != database_.metadata_keys_end(from); ++key)
                keys.push_back((*key).substr(note_prefix.size()));
            return keys;
        });
    }

private:
    struct Stored {
        std::uint32_t header = 0;
        ArticleRecord record;
    };

    // Runs a step; an error in its middle leaves the transaction half done, so
    // nothing may be committed after it.
    template <class Step>
    std::invoke_result_t<Step> guard(Step step) {
        if (failed_)
            throw Error("the index " + dir_.string() +
                            " cannot be written after an error",
                        "open it again");
        try {
            return step();
        } catch (const Xapian::Error& error) {
            failed_ = true;
            throw database_error(dir_, error);
        } catch (...) {
            failed_ = true;
            throw;
        }
    }

    void begin() {
        if (changing_) return;
        database_.begin_transaction();
        changing_ = true;
    }

    std::optional<Stored> find(std::string_view id) {
        const std::string term = article_term(id);
        for (auto at = database_.postlist_begin(term);
             at != database_.postlist_end(term); ++at) {
            Stored stored{
                *at, unpack_article(database_.get_document(*at).get_data())};
            if (stored.record.article.id == id) return stored;
        }
        return std::nullopt;
    }

    void erase(const Stored& stored) {
        const std::uint32_t end = stored.header + stored.record.passages;
        for (std::uint32_t docid = stored.header + 1; docid <= end; ++docid) {
            const PassageRecord record =
                unpack_passage(database_.get_document(docid).get_data());
            --totals_.passages;
            if (record.passage.kind == Kind::body) {
                --totals_.body_passages;
                totals_.body_tokens -= record.tokens;
            }
            database_.delete_document(docid);
        }
        database_.delete_document(stored.header);
    }

    void add(const Document& document, const std::string& print) {
        std::vector<Passage> passages = split(document);
        ArticleRecord record{document.article, print,
                             static_cast<std::uint32_t>(passages.size())};
        Xapian::Document header;
        header.set_data(pack(record));
        header.add_boolean_term(article_term(document.article.id));
        header.add_boolean_term(any_article_term());
        segments_.add_header(database_.add_document(header));

        const EntryMaker maker(document.article, analyzer_);
        std::uint32_t offset = 0;
        for (Passage& passage : passages) {
            annotator_.annotate(passage);
            const Entry entry = maker.make(passage, ++offset);
            database_.add_document(to_document(entry));
            segments_.add_passage(document.article, passage, entry);
            ++totals_.passages;
            if (passage.kind == Kind::body) {
                ++totals_.body_passages;
                totals_.body_tokens += entry.words.size();
            }
        }
    }

    static Xapian::Document to_document(const Entry& entry) {
        Xapian::Document document;
        document.set_data(entry.data);
        for (const auto& [term, count] : entry.terms)
            document.add_term(term, count);
        document.add_value(first_day_slot, day_value(entry.first_day));
        document.add_value(last_day_slot, day_value(entry.last_day));
        return document;
    }

    static std::filesystem::path ready(const std::filesystem::path& dir) {
        make_index_dir(dir);
        return dir;
    }

    std::filesystem::path dir_;
    Lock lock_;
    Xapian::WritableDatabase database_;
    SegmentWriter segments_;
    Annotator annotator_;
    Analyzer analyzer_;
    Totals totals_;
    bool changing_ = false;
    bool failed_ = false;
};

Writer::Writer(const std::filesystem::path& dir) {
    try {
        impl_ = std::make_unique<Impl>(dir);
    } catch (const Xapian::Error& error) {
        throw database_error(dir, error);
    }
}
Writer::~Writer() = default;
Writer::Writer(Writer&&) noexcept = default;
Writer& Writer::operator=(Writer&&) noexcept = default;

Change Writer::put(const Document& document) {
    return impl_->put(document);
}
bool Writer::remove(std::string_view id) {
    return impl_->remove(id);
}
void Writer::commit() {
    impl_->commit();
}
IndexSize Writer::size() const {
    return impl_->size();
}
std::string Writer::recipe() const {
    return impl_->recipe();
}
std::string Writer::note(std::string_view key) const {
    return impl_->note(key);
}
void Writer::set_note(std::string_view key, std::string_view value) {
    impl_->set_note(key, value);
}
std::vector<std::string> Writer::note_keys(std::string_view prefix) const {
    return impl_->note_keys(prefix);
}

}  // namespace ibid
