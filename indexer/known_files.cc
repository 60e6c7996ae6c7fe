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

}  // namespace

KnownFiles::KnownFiles(const Writer& writer) {
    for (const std::string& key : writer.note_keys(file_note_prefix))
        add(writer.note(key));
}

KnownFiles::KnownFiles(const std::filesystem::path& index) {
    for (const auto& [key, note] : read_notes(index, file_note_prefix))
        add(note);
}

void KnownFiles::add(std::string_view note) {
    std::optional<FileState> state = parse_file_state(note);
    if (!state) return;
    std::string name = state->name;
    states_.insert_or_assign(std::move(name), std::move(*state));
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
    const auto found = owners_.find(article);
    return found == owners_.end() ? nullptr : found->second;
}

void KnownFiles::save(Writer& writer, FileState state) {
    note(writer, state);
    FileState& place = states_[state.name];
    release_articles(place);
    place = std::move(state);
    take_articles(place);
}

void KnownFiles::note(Writer& writer, const FileState& state) {
    writer.set_note(note_key(state.name), to_string(state));
}

void KnownFiles::forget(Writer& writer, const std::string& name) {
    writer.set_note(note_key(name), {});
    const auto found = states_.find(name);
    if (found == states_.end()) return;
    release_articles(found->second);
    states_.erase(found);
}

void KnownFiles::take_articles(const FileState& state) const {
    if (!owners_known_) return;
    for (const std::string& id : state.articles) {
        const auto [place, fresh] = owners_.emplace(id, &state.name);
        if (fresh) continue;
        // The key is a part of the state that it belongs to.
        owners_.erase(place);
        owners_.emplace(id, &state.name);
    }
}

void KnownFiles::release_articles(const FileState& state) const {
    if (!owners_known_) return;
    for (const std::string& id : state.articles) {
        const auto found = owners_.find(id);
        if (found != owners_.end() && found->second == &state.name)
            owners_.erase(found);
    }
}

}  // namespace ibid
