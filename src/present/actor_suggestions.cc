#include "present/actor_suggestions.h"

#include <set>

#include "present/counts.h"
#include "present/excerpt.h"
#include "present/harmless.h"
#include "present/place.h"
#include "text/words.h"

namespace ibid {
namespace {

constexpr std::size_t example_columns = 160;

// As TOML writes it between quotation marks.
std::string in_marks(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

std::string id_of(const std::string& name, std::set<std::string>& taken) {
    std::string id = folded_words(name);
    for (char& c : id)
        if (c == ' ') c = '-';
    while (!taken.insert(id).second) id += "-2";
    return id;
}

}  // namespace

std::string actor_suggestions(const std::vector<ActorSuggestion>& found) {
    std::set<std::string> ids;
    std::string out;
    for (const ActorSuggestion& each : found) {
        const std::string text = harmless(each.example.passage.text);
        const Span part =
            excerpt(text, each.example.highlights, example_columns);
        out += (out.empty() ? "# " : "\n# ") + in_words(each.count) +
               ", for example " +
               harmless(place(each.example.article, each.example.passage)) +
               ":\n# " + text.substr(part.start, part.end - part.start) +
               "\n[[actor]]\nid = " + in_marks(id_of(each.name, ids)) +
               "\nkind = " + in_marks(each.kind) +
               "\nname = " + in_marks(harmless(each.name)) + '\n';
    }
    return out;
}

}  // namespace ibid
