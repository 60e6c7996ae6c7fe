#include <ibid/index.h>

#include <map>
#include <set>
#include <type_traits>

#include "search/comention.h"
#include "search/copies.h"
#include "search/search.h"
#include "search/show.h"
#include "search/similar.h"
#include "search/status.h"
#include "search/suggest_actors.h"
#include "search/trend.h"
#include "store/actor_table.h"
#include "text/words.h"

namespace ibid {

namespace fs = std::filesystem;

class Index::Impl {
public:
    explicit Impl(const std::vector<fs::path>& dirs) {
        if (dirs.empty()) throw Error("no index was named");
        std::set<fs::path> seen;
        for (const fs::path& dir : dirs) {
            std::error_code failed;
            if (seen.insert(fs::weakly_canonical(dir, failed)).second)
                shards_.push_back(retried(
                    dir, [&](int, bool mend) { return Shard(dir, mend); }));
        }
    }

    Results search(std::string_view text, const SearchOptions& options) {
        return on_one_state(
            [&] { return ibid::search(text, options, shards_, analyzer_); });
    }

    Results similar(const Passage& passage, const SearchOptions& options) {
        return on_one_state([&] {
            return ibid::similar(passage, options, shards_, analyzer_);
        });
    }

    Trend trend(std::string_view text, const TrendOptions& options) {
        return on_one_state(
            [&] { return ibid::trend(text, options, shards_, analyzer_); });
    }

    Comentions comention(std::string_view text,
                         const ComentionOptions& options) {
        return on_one_state(
            [&] { return ibid::comention(text, options, shards_, analyzer_); });
    }

    std::vector<Hit> show(std::string_view name, std::size_t context) {
        return on_one_state([&] { return ibid::show(name, context, shards_); });
    }

    std::vector<Hit> copies(const Passage& passage) {
        return on_one_state([&] { return show_copies(passage.id, shards_); });
    }

    std::vector<Actor> actors(std::string_view name) {
        return on_one_state([&] {
            std::map<std::string, Actor> found;
            for (const Shard& shard : shards_)
                for (const auto& id : find_actors(shard.database, name))
                    found.emplace(id, *read_actor(shard.database, id));
            if (found.empty()) found = actors_with(folded_words(name));
            std::vector<Actor> sorted;
            for (auto& [id, actor] : found) sorted.push_back(std::move(actor));
            return sorted;
        });
    }

    std::vector<ActorSuggestion> suggest_actors(std::size_t limit) {
        return on_one_state(
            [&] { return ibid::suggest_actors(limit, shards_); });
    }

    std::vector<Status> status() {
        return on_one_state([&] {
            std::vector<Status> all;
            for (const Shard& shard : shards_) all.push_back(status_of(shard));
            return all;
        });
    }

private:
    // The actors one of whose names has these letters.
    std::map<std::string, Actor> actors_with(const std::string& letters) {
        std::map<std::string, Actor> found;
        for (const Shard& shard : shards_)
            for (Actor& actor : all_actors(shard.database)) {
                std::string names = folded_words(actor.name);
                for (const std::string& alias : actor.aliases)
                    names += '\n' + folded_words(alias);
                if (names.find(letters) != std::string::npos)
                    found.emplace(actor.id, std::move(actor));
            }
        return found;
    }

    // Runs step(attempt, mend). When writers commit twice meanwhile, Xapian
    // gives up the state that is being read; when a segment turns out to be
    // damaged, it has to be mended. Then the step starts again.
    template <class Step>
    static std::invoke_result_t<Step, int, bool> retried(const fs::path& dir,
                                                         Step step) {
        constexpr int attempts = 50;
        bool mend = false;
        for (int attempt = 1;; ++attempt) {
            try {
                return step(attempt, mend);
            } catch (const DamagedSegment&) {
                if (attempt == attempts) throw;
                mend = true;
            } catch (const Xapian::DatabaseModifiedError& error) {
                if (attempt == attempts) throw database_error(dir, error);
            } catch (const Xapian::Error& error) {
                throw database_error(dir, error);
            }
        }
    }

    // Runs a reading step on the newest committed state.
    template <class Step>
    std::invoke_result_t<Step> on_one_state(Step step) {
        return retried(shards_.front().dir, [&](int attempt, bool mend) {
            for (Shard& shard : shards_)
                if (attempt > 1 || shard.database.reopen())
                    shard = Shard(shard.dir, mend);
            return step();
        });
    }

    Shards shards_;
    Analyzer analyzer_;
};

Index::Index(const fs::path& dir) : Index(std::vector<fs::path>{dir}) {}
Index::Index(const std::vector<fs::path>& dirs)
    : impl_(std::make_unique<Impl>(dirs)) {}
Index::~Index() = default;
Index::Index(Index&&) noexcept = default;
Index& Index::operator=(Index&&) noexcept = default;

Results Index::search(std::string_view query, const SearchOptions& options) {
    return impl_->search(query, options);
}
Results Index::similar(const Passage& passage, const SearchOptions& options) {
    return impl_->similar(passage, options);
}
Trend Index::trend(std::string_view query, const TrendOptions& options) {
    return impl_->trend(query, options);
}
Comentions Index::comention(std::string_view query,
                            const ComentionOptions& options) {
    return impl_->comention(query, options);
}
std::vector<Hit> Index::show(std::string_view name, std::size_t context) {
    return impl_->show(name, context);
}
std::vector<Hit> Index::copies(const Passage& passage) {
    return impl_->copies(passage);
}
std::vector<Actor> Index::actors(std::string_view name) {
    return impl_->actors(name);
}
std::vector<ActorSuggestion> Index::suggest_actors(std::size_t limit) {
    return impl_->suggest_actors(limit);
}
std::vector<Status> Index::status() {
    return impl_->status();
}

}  // namespace ibid
