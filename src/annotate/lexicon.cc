#include "annotate/lexicon.h"

#include <algorithm>
#include <array>

#include "annotate/built_in_actors.h"
#include "annotate/lexicon_reader.h"
#include "text/hash.h"
#include "text/tree.h"
#include "text/words.h"

namespace ibid {

std::string name_key(std::string_view name) {
    std::string key = folded_words(name);
    if (!key.empty() && name.back() == '-') key += '-';
    return key;
}

Lexicon load_lexicon(std::string_view toml, std::string_view file_name) {
    LexiconReader reader(file_name);
    Lexicon lexicon;
    lexicon.entries = reader.read(toml);
    lexicon.fingerprint = fingerprint(toml);
    return lexicon;
}

const Lexicon& built_in_lexicon() {
    static const Lexicon lexicon =
        load_lexicon(built_in_actors(), "data/actors.toml");
    return lexicon;
}

const LexiconEntry* find_actor(const Lexicon& lexicon, std::string_view name) {
    const std::string key = name_key(name);
    if (key.empty()) return nullptr;
    const LexiconEntry* by_id = nullptr;
    for (const LexiconEntry& entry : lexicon.entries) {
        if (entry.id == name) return &entry;
        if (by_id == nullptr && name_key(entry.id) == key) by_id = &entry;
    }
    for (const LexiconEntry& entry : lexicon.entries)
        for (const ActorName& known : entry.names)
            if (name_key(known.text) == key) return &entry;
    return by_id;
}

}  // namespace ibid
