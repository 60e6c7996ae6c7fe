// Writer: adds, updates and removes articles of an index.
//
//   ibid::Writer writer("articles/.ibid");
//   writer.put(document);       // new, or replaces the article of that id
//   writer.commit();            // now readers see it, all or nothing
//
// One Writer at a time may be open on an index: a second one gets an Error
// that names the process that holds the lock. Readers are never locked out.
// What was not committed is lost when the Writer is destroyed or the process
// dies; the index stays as it was at the last commit. A Writer belongs to one
// thread at a time. Every call may throw ibid::Error.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/document.h>

#pragma GCC visibility push(default)
namespace ibid {

enum class Change { added, changed, unchanged };

struct IndexSize {
    std::size_t articles = 0;
    std::size_t passages = 0;
};

// An actor file of the user's (doc/actor-files.md). `name` is for messages; one
// that ends in .toml is TOML, any other a CAMEO dictionary.
struct ActorSource {
    std::string name;
    std::string text;
    friend bool operator==(const ActorSource&, const ActorSource&) = default;
};

class Writer {
public:
    // Opens the index in folder `dir`; makes one when there is none.
    explicit Writer(const std::filesystem::path& dir);
    ~Writer();
    Writer(Writer&&) noexcept;
    Writer& operator=(Writer&&) noexcept;

    // Writes an article. `document.article.id` must not be empty. Nothing is
    // written when the index already holds the same article unchanged.
    Change put(const Document& document);

    // Removes an article; false when the index has none of that id.
    bool remove(std::string_view article_id);

    void commit();

    IndexSize size() const;

    // The index's own actor files, in the order in which each adds to those
    // before it and to the built-in actors. They are part of the index.
    std::vector<ActorSource> actor_files() const;

    // Replaces them, and gives all passages the tags that they have now, from
    // the texts that the index holds. Returns how much got other tags. Calls
    // `tick` for each article; what that throws leaves the index as it was at
    // the last commit. Throws when a file is wrong, naming it and the line:
    // then nothing has changed.
    IndexSize set_actor_files(const std::vector<ActorSource>& files,
                              const std::function<void()>& tick = {});

    // Names how articles are turned into passages: the program's own rules and
    // its built-in actors. After it has changed, put() finds every article
    // changed, so that an application knows to put them all again.
    std::string recipe() const;

    // Notes: small values that an application keeps with the index and that
    // commit together with the articles. A key has at most 200 bytes, none of
    // them 0. An empty value removes the note.
    std::string note(std::string_view key) const;
    void set_note(std::string_view key, std::string_view value);
    std::vector<std::string> note_keys(std::string_view prefix) const;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ibid
#pragma GCC visibility pop
