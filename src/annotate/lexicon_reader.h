// The text of an actor file in TOML -> what it says, or an Error that names
// the line. Each file is read by a reader of its own.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "annotate/actor_file.h"
#include "text/tree.h"

namespace ibid {

class LexiconReader {
public:
    explicit LexiconReader(std::string_view file_name) {
        file_.name = file_name;
    }

    ActorFile read(std::string_view toml);

private:
    static constexpr std::size_t no_name = static_cast<std::size_t>(-1);

    // Where a name, or a phrase under `not`, was met first. `name` is its place
    // among the actor's names; a phrase has none.
    struct Owner {
        std::size_t actor = 0;
        std::size_t name = no_name;
        std::size_t line = 0;
    };

    void read_actor(const Tree& table);
    void read_merge(const Tree& table);
    std::vector<ActorFile::Text> read_texts(const Tree& list,
                                            std::string_view key) const;
    void check_keys(const Tree& table) const;
    std::string required_text(const Tree& table, std::string_view key) const;
    std::string optional_text(const Tree& table, std::string_view key) const;
    std::string text_of(const Tree& tree, std::string_view key) const;
    void read_names(const Tree& table);
    void add_short_name();
    void read_not_names(const Tree& table);
    void read_offices(const Tree& table);
    const std::vector<Tree>& list_of(const Tree& table,
                                     std::string_view key) const;
    void add_name(const Tree& item, std::string_view list, ActorName name);
    std::string key_of(const Tree& item, std::string_view list) const;
    [[noreturn]] void fail_taken(const Tree& item, const Owner& owner) const;
    [[noreturn]] void fail(std::size_t line, const std::string& what,
                           const std::string& hint) const;

    LexiconEntry& entry() { return file_.actors.back().entry; }

    ActorFile file_;
    std::unordered_map<std::string, std::size_t> ids_;  // id -> line
    std::unordered_map<std::string, Owner> owners_;     // by name_key
};

// `line` of `file` is wrong.
[[noreturn]] void fail_in_file(std::string_view file, std::size_t line,
                               const std::string& what,
                               const std::string& hint);

}  // namespace ibid
