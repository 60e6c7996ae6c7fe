#include <ibid/index.h>

#include <map>
#include <type_traits>

#include "search/hits.h"
#include "search/search.h"
#include "search/status.h"
#include "store/actor_table.h"

namespace ibid {

namespace fs = std::filesystem;

class Index::Impl {
public:
    explicit Impl(const std::vector<fs::path>& dirs) {
        if (dirs.empty()) throw Error("no index was named");
        for (const fs::path& dir : dirs) shards_.emplace_back(dir);
    }

    Results search(std::string_view text, const SearchOptions& options) {
        return on_one_state(
            [&] { return ibid::search(text, options, shards_, analyzer_); });
    }

    std::vector<Hit> show(std::string_view name, std::size_t context) {
        return on_one_state([&] { return ibid::show(name, context, shards_); });
    }

    std::vector<Actor> actors(std::string_view name) {
        return on_one_state([&] {
            std::map<std::string, Actor> found;
            for (const Shard& shard : shards_) {
                if (name.empty()) {
                    for (Actor& actor : all_actors(shard.database))
                        found.emplace(actor.id, std::move(actor));
                    continue;
                }
                for (const auto& id : find_actors(shard.database, name))
                    found.emplace(id, *read_actor(shard.database, id));
            }
            std::vector<Actor> sorted;
            for (auto& [id, actor] : found) sorted.push_back(std::move(actor));
            return sorted;
        });
    }

    std::vector<Status> status() {
        return on_one_state([&] {
            std::vector<Status> all;
            for (const Shard& shard : shards_) all.push_back(status_of(shard));
            return all;
        });
    }

private:
    // Runs a reading step on the newest committed state. When writers commit
    // twice meanwhile, Xapian gives up the state; then the step starts again.
    template <class Step>
    std::invoke_result_t<Step> on_one_state(Step step) {
        constexpr int attempts = 10;
        for (int attempt = 1;; ++attempt) {
            try {
                for (Shard& shard : shards_)
                    if (attempt > 1 || shard.database.reopen())
                        shard = Shard(shard.dir);
                return step();
            } catch (const Xapian::DatabaseModifiedError& error) {
                if (attempt == attempts)
                    throw database_error(shards_[0].dir, error);
            } catch (const Xapian::Error& error) {
                throw database_error(shards_[0].dir, error);
            }
        }
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
std::vector<Hit> Index::show(std::string_view name, std::size_t context) {
    return impl_->show(name, context);
}
std::vector<Actor> Index::actors(std::string_view name) {
    return impl_->actors(name);
}
std::vector<Status> Index::status() {
    return impl_->status();
}

}  // namespace ibid
