// KnownFiles: the source files of an index as the last run left them, and
// which of them holds which article.
//
// Kept in the index's notes, one FileState a file, so that it commits together
// with the articles and can never disagree with them. A note's key is a hash of
// the file's name; those that continue it follow
// ("file:1f03", "file:1f03:00000001").
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include <ibid/writer.h>

#include "indexer/file_state.h"
#include "text/hash_table.h"

namespace ibid {

class KnownFiles {
public:
    KnownFiles() = default;
    explicit KnownFiles(const Writer& writer);
    // Without a Writer: of the index in that folder, as of its last commit.
    explicit KnownFiles(const std::filesystem::path& index);

    const FileState* find(const std::string& name) const;
    const std::map<std::string, FileState>& all() const { return states_; }

    // Whether no other file is known.
    bool is_alone(const std::string& name) const {
        return states_.size() == states_.count(name);
    }
    // The file that holds the article, or nullptr.
    const std::string* owner(std::string_view article) const;

    // Replaces what is known of the file; articles that it had and has no
    // more have no owner then.
    void save(Writer& writer, FileState state);
    void forget(Writer& writer, const std::string& name);
    // Only writes it down, for the next run: of a file that is being read.
    static void note(Writer& writer, const FileState& state);

private:
    class Loading;
    void take_articles(const FileState& state) const;
    void release_articles(const FileState& state) const;

    std::map<std::string, FileState> states_;  // by name
    // By the articles of states_, which the index tells by hashes, too; made
    // when somebody asks for one.
    mutable HashTable<const std::string*> owners_;
    mutable bool owners_known_ = false;
};

}  // namespace ibid
