#include <ibid/writer.h>

#include <type_traits>
#include <utility>

#include <xapian.h>

#include "annotate/annotator.h"
#include "index/document_fingerprint.h"
#include "index/first_documents.h"
#include "index/known_articles.h"
#include "index/peek.h"
#include "index/prepare_queue.h"
#include "index/retag.h"
#include "index/segment_set.h"
#include "store/actor_files.h"
#include "store/actor_table.h"
#include "store/article_store.h"
#include "store/database.h"
#include "store/lock.h"
#include "text/hash.h"

namespace ibid {

class Writer::Impl {
public:
    explicit Impl(const std::filesystem::path& dir)
        : dir_(ready(dir)),
          lock_(lock_file(dir_)),
          database_(open_writable(dir_)),
          segments_(dir_, database_),
          totals_(read_totals(database_)),
          articles_(database_.get_doccount()) {
        guard([&] {
            if (segments_.repaired()) begin();
            if (database_.get_metadata("recipe") == recipe()) return;
            begin();
            actors_stale_ = true;
        });
    }

    Change put(const Document& document) {
        if (document.article.id.empty())
            throw Error("an article without an id cannot be indexed");
        return guard([&] {
            const std::uint64_t print =
                document_fingerprint(document, recipe());
            const auto [article, is_new] =
                known().add(hash64(document.article.id));
            if (!is_new && article.fingerprint == print)
                return Change::unchanged;
            article.fingerprint = print;
            begin();
            if (is_new) ++articles_;
            push(document, print);
            return is_new ? Change::added : Change::changed;
        });
    }

    bool remove(std::string_view id) {
        return guard([&] {
            const std::uint64_t hash = hash64(id);
            if (!known().find(hash)) return false;
            begin();
            append_all();
            erase(id, known().find(hash)->docid);
            known().remove(hash);
            --articles_;
            return true;
        });
    }

    void commit() {
        guard([&] {
            if (!changing_) return;
            append_all();
            write_names();
            segments_.flush(database_);
            write_totals(database_, totals_);
            database_.commit_transaction();
            changing_ = false;
            segments_.clean_up();
        });
    }

    IndexSize size() const { return {articles_, totals_.passages}; }

    std::vector<ActorSource> actor_files() {
        return guard([&] { return read_actor_files(database_); });
    }

    IndexSize set_actor_files(const std::vector<ActorSource>& files,
                              const std::function<void()>& tick) {
        Lexicon lexicon = lexicon_with(files);  // or an Error, as yet harmless
        return guard([&] {
            begin();
            append_all();
            queue_.reset();
            lexicon_ = std::move(lexicon);
            annotator_.reset();
            write_actor_files(database_, files);
            actors_stale_ = true;
            return retag(database_, docids_of(known()), annotator(), tick,
                         [this](PreparedArticle article) {
                             append(std::move(article));
                         });
        });
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
        return guard([&] { return ibid::note_keys(database_, from); });
    }

private:
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

    KnownArticles& known() {
        if (!known_) {
            known_.emplace(articles_);
            segments_.each_article([this](const ArticleRow& row) {
                known_->add(row.id_hash).value = {row.fingerprint, row.docid};
            });
        }
        return *known_;
    }

    const Lexicon& lexicon() {
        if (!lexicon_) lexicon_ = lexicon_with(read_actor_files(database_));
        return *lexicon_;
    }

    const Annotator& annotator() {
        if (!annotator_) annotator_.emplace(lexicon());
        return *annotator_;
    }

    // Of the actors, when the program's or the index's own are others now.
    void write_names() {
        if (!actors_stale_) return;
        write_actors(database_, lexicon());
        database_.set_metadata("recipe", recipe());
        actors_stale_ = false;
    }

    // A new index learns its dictionary from the first articles.
    void push(const Document& document, std::uint64_t print) {
        if (!queue_) {
            first_.add(document, print);
            if (first_.are_enough() || has_dictionary()) start_queue();
            return;
        }
        queue_->push(document, print);
        while (auto article = queue_->take(queue_->is_full()))
            append(std::move(*article));
    }

    bool has_dictionary() const { return !read_dictionary(database_).empty(); }

    void start_queue() {
        if (first_.are_enough() && !has_dictionary())
            write_dictionary(database_, train_dictionary(first_.texts()));
        queue_.emplace(annotator(), read_dictionary(database_));
        reader_.reset();  // it may know no dictionary yet
        for (auto& [document, print] : first_.take())
            queue_->push(std::move(document), print);
    }

    void append_all() {
        if (!first_.is_empty()) start_queue();
        if (!queue_) return;
        while (auto article = queue_->take(true)) append(std::move(*article));
    }

    void append(PreparedArticle article) {
        KnownArticle& known =
            this->known().add(article.segment.row.id_hash).value;
        if (known.docid != 0) erase(article.id, known.docid);
        known.docid = write_article(database_, article.id, article.runs);
        article.segment.row.docid = known.docid;
        segments_.add(article.segment);
        totals_ += article.totals;
    }

    void erase(std::string_view id, std::uint32_t docid) {
        if (!reader_) reader_.emplace(database_);
        const std::string found = reader_->article(docid).article.id;
        if (found != id)
            throw Error("the articles " + found + " and " + std::string(id) +
                            " cannot be told apart: their ids have one hash",
                        "give one of them another id");
        totals_ -= segments_.remove(docid);
        remove_article(database_, docid);
    }

    static std::filesystem::path ready(const std::filesystem::path& dir) {
        make_index_dir(dir);
        return dir;
    }

    std::filesystem::path dir_;
    Lock lock_;
    Xapian::WritableDatabase database_;
    SegmentSet segments_;
    Totals totals_;
    std::size_t articles_ = 0;
    // Made when they are needed: a run that finds nothing to do needs none.
    std::optional<KnownArticles> known_;
    std::optional<Lexicon> lexicon_;
    std::optional<Annotator> annotator_;
    std::optional<PrepareQueue> queue_;
    std::optional<ArticleReader> reader_;
    FirstDocuments first_;       // that wait for the queue
    bool actors_stale_ = false;  // the database's table of them
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
std::vector<ActorSource> Writer::actor_files() const {
    return impl_->actor_files();
}
IndexSize Writer::set_actor_files(const std::vector<ActorSource>& files,
                                  const std::function<void()>& tick) {
    return impl_->set_actor_files(files, tick);
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
