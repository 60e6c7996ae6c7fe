#include "index/peek.h"

#include <xapian.h>

#include "annotate/lexicon.h"
#include "store/actor_files.h"
#include "store/database.h"
#include "store/schema.h"

namespace ibid {

namespace fs = std::filesystem;

namespace {

// A commit beside us may overtake a long reading, which then begins anew.
constexpr int most_attempts = 10;

template <class Read>
auto read_database(const fs::path& dir, Read read) {
    for (int attempt = 1;; ++attempt) {
        try {
            return read(Xapian::Database(database_dir(dir).string()));
        } catch (const Xapian::DatabaseModifiedError& error) {
            if (attempt == most_attempts) throw database_error(dir, error);
        } catch (const Xapian::Error& error) {
            throw database_error(dir, error);
        }
    }
}

}  // namespace

std::string whole_note_key(std::string_view key) {
    constexpr std::size_t longest = 200;
    if (key.size() > longest || key.find('\0') != std::string_view::npos)
        throw Error("the key of a note has at most 200 bytes, none of them 0");
    return std::string(note_prefix) + std::string(key);
}

std::vector<std::string> note_keys(const Xapian::Database& database,
                                   const std::string& whole_prefix) {
    std::vector<std::string> keys;
    for (auto key = database.metadata_keys_begin(whole_prefix);
         key != database.metadata_keys_end(whole_prefix); ++key)
        keys.push_back((*key).substr(note_prefix.size()));
    return keys;
}

Notes read_notes(const fs::path& dir, std::string_view prefix) {
    const std::string from = whole_note_key(prefix);
    return read_database(dir, [&from](const Xapian::Database& database) {
        Notes notes;
        for (auto key = database.metadata_keys_begin(from);
             key != database.metadata_keys_end(from); ++key)
            notes.emplace((*key).substr(note_prefix.size()),
                          database.get_metadata(*key));
        return notes;
    });
}

std::vector<ActorSource> held_actor_files(const fs::path& dir) {
    return read_database(dir, [](const Xapian::Database& database) {
        return read_actor_files(database);
    });
}

bool holds_articles(const fs::path& dir) {
    return read_database(dir, [](const Xapian::Database& database) {
        return database.get_doccount() > 0;
    });
}

std::string current_recipe() {
    return std::string(schema_version) + '.' + built_in_lexicon().fingerprint;
}

}  // namespace ibid
