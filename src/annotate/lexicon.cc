#include "annotate/lexicon.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include <ibid/error.h>

#include "annotate/built_in_actors.h"
#include "annotate/cameo.h"
#include "annotate/lexicon_merge.h"
#include "annotate/lexicon_reader.h"
#include "annotate/packed_lexicon.h"
#include "text/hash.h"
#include "text/words.h"

namespace ibid {

std::string name_key(std::string_view name) {
    std::string key = folded_words(name);
    if (!key.empty() && name.back() == '-') key += '-';
    return key;
}

Lexicon load_lexicon(std::string_view toml, std::string_view file_name) {
    Lexicon lexicon;
    merge_into(lexicon, LexiconReader(file_name).read(toml));
    lexicon.fingerprint = fingerprint(toml);
    return lexicon;
}

const Lexicon& built_in_lexicon() {
    static const Lexicon lexicon = unpack_lexicon(built_in_actors());
    return lexicon;
}

Lexicon add_actor_file(Lexicon lexicon, std::string_view text,
                       std::string_view file_name) {
    const ActorFile file = file_name.ends_with(".toml")
                               ? LexiconReader(file_name).read(text)
                               : read_cameo(text, file_name, lexicon);
    merge_into(lexicon, file);
    lexicon.fingerprint = fingerprint(lexicon.fingerprint + fingerprint(text));
    return lexicon;
}

Lexicon lexicon_with(const std::vector<ActorSource>& files) {
    Lexicon lexicon = built_in_lexicon();
    for (const ActorSource& file : files)
        lexicon = add_actor_file(std::move(lexicon), file.text, file.name);
    return lexicon;
}

ActorSource read_actor_file(const std::string& path) {
    std::error_code failed;
    std::ifstream in(path, std::ios::binary);
    std::string text;
    if (!std::filesystem::is_directory(path, failed))
        text.assign(std::istreambuf_iterator<char>(in), {});
    if (!in || std::filesystem::is_directory(path, failed))
        throw Error("the actor file " + path + " cannot be read",
                    "check that it exists and that you may read it");
    return {path, std::move(text)};
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
