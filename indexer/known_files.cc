#include "indexer/known_files.h"

#include <optional>
#include <utility>

#include "index/peek.h"
#include "store/note_lines.h"
#include "text/hash.h"

namespace ibid {

namespace {

std::string note_key(std::string_view name) {
    return std::string(file_note_prefix) + short_id(name);
}

// Of the notes after the first; in this order they are listed.
std::string note_key(std::string_view name, std::size_t number) {
    const std::string digits = std::to_string(number);
    constexpr std::size_t width = 8;
    return number == 0 ? note_key(name)
                       : note_key(name) + ':' +
                             std::string(width - digits.size(), '0') + digits;
}

bool continues(std::string_view key) {
    return key.find(':', file_note_prefix.size()) != key.npos;
}

// From this one on.
void remove_notes(Writer& writer, std::string_view name, std::size_t number) {
    for (;; ++number) {
        const std::string key = note_key(name, number);
        if (writer.note(key).empty()) return;
        writer.set_note(key, {});
    }
}

}  // namespace

// Takes notes in the order of their keys.
class KnownFiles::Loading {
public:
    explicit Loading(std::map<std::string, FileState>& states)
        : states_(states) {}

    void take(std::string_view key, std::string_view note) {
        if (!continues(key)) finish();
        reader_.take(note);
    }

    void finish() {
        std::optional<FileState> state = reader_.take_state();
        reader_ = {};
        if (!state) return;
        std::string name = state->name;
        states_.insert_or_assign(std::move(name), std::move(*state));
    }

private:
    std::map<std::string, FileState>& states_;
    FileStateReader reader_;
};

KnownFiles::KnownFiles(const Writer& writer) {
    Loading loading(states_);
    for (const std::string& key : writer.note_keys(file_note_prefix))
        loading.take(key, writer.note(key));
    loading.finish();
}

KnownFiles::KnownFiles(const std::filesystem::path& index) {
    Loading loading(states_);
    for (const auto& [key, note] : read_notes(index, file_note_prefix))
        loading.take(key, note);
    loading.finish();
}

const FileState* KnownFiles::find(const std::string& name) const {
    const auto found = states_.find(name);
    return found == states_.end() ? nullptr : &found->second;
}

const std::string* KnownFiles::owner(std::string_view article) const {
    if (!owners_known_) {
        owners_known_ = true;
        for (const auto& [name, state] : states_) take_articles(state);
    }
    const auto* found = owners_.find(hash64(article));
    return found ? *found : nullptr;
}

void KnownFiles::save(Writer& writer, FileState state) {
    note(writer, state);
    FileState& place = states_[state.name];
    release_articles(place);
    place = std::move(state);
    take_articles(place);
}

void KnownFiles::note(Writer& writer, const FileState& state) {
    std::size_t number = 0;
    write_file_state(state, [&](std::string_view text) {
        writer.set_note(note_key(state.name, number++), text);
    });
    remove_notes(writer, state.name, number);
}

void KnownFiles::forget(Writer& writer, const std::string& name) {
    remove_notes(writer, name, 0);
    const auto found = states_.find(name);
    if (found == states_.end()) return;
    release_articles(found->second);
    states_.erase(found);
}

void KnownFiles::take_articles(const FileState& state) const {
    if (!owners_known_) return;
    for (std::size_t i = 0; i < state.articles.size(); ++i)
        owners_.add(hash64(state.articles[i])).value = &state.name;
}

void KnownFiles::release_articles(const FileState& state) const {
    if (!owners_known_) return;
    for (std::size_t i = 0; i < state.articles.size(); ++i) {
        const std::uint64_t id = hash64(state.articles[i]);
        const auto* found = owners_.find(id);
        if (found && *found == &state.name) owners_.remove(id);
    }
}

}  // namespace ibid
