#include "indexer/exchange.h"

#include <fcntl.h>
#include <stdio.h>

#include <system_error>

namespace ibid {

namespace fs = std::filesystem;

void exchange(const fs::path& first, const fs::path& second) {
    if (!fs::exists(second)) return fs::rename(first, second);
    if (::renameat2(AT_FDCWD, first.c_str(), AT_FDCWD, second.c_str(),
                    RENAME_EXCHANGE) != 0)
        exchange_by_renames(first, second);
}

void exchange_by_renames(const fs::path& first, const fs::path& second) {
    const fs::path away = away_from(first);
    fs::rename(second, away);
    try {
        fs::rename(first, second);
    } catch (const fs::filesystem_error&) {
        fs::rename(away, second);
        throw;
    }
    try {
        fs::rename(away, first);
    } catch (const fs::filesystem_error&) {
        fs::rename(second, first);
        fs::rename(away, second);
        throw;
    }
}

fs::path away_from(const fs::path& first) {
    fs::path away = first;
    away += ".old";
    return away;
}

}  // namespace ibid
