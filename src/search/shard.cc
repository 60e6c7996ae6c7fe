#include "search/shard.h"

namespace ibid {

Shard open_shard(const std::filesystem::path& dir) {
    constexpr int attempts = 10;
    for (int attempt = 1;; ++attempt) {
        try {
            return Shard(dir);
        } catch (const Xapian::DatabaseModifiedError& error) {
            if (attempt == attempts) throw database_error(dir, error);
        } catch (const Xapian::Error& error) {
            throw database_error(dir, error);
        }
    }
}

}  // namespace ibid
