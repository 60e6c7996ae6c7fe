#include "annotate/cameo.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "annotate/cameo_line.h"
#include "annotate/lexicon_reader.h"

namespace ibid {

namespace {

// The names of one actor with the codes that follow them.
struct Block {
    std::vector<std::string> names;
    std::vector<CameoCode> codes;
    std::size_t line = 0;
};

std::vector<Block> read_blocks(std::string_view text) {
    std::vector<Block> blocks;
    std::size_t number = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const CameoLine line = read_cameo_line(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size()
                                                         : end + 1);
        ++number;
        // Names on lines of their own share the codes below them.
        if (!line.name.empty() && !line.is_synonym &&
            (blocks.empty() || !blocks.back().codes.empty()))
            blocks.push_back({{}, {}, number});
        if (blocks.empty()) continue;
        if (!line.name.empty()) blocks.back().names.push_back(line.name);
        blocks.back().codes.insert(blocks.back().codes.end(),
                                   line.codes.begin(), line.codes.end());
    }
    std::erase_if(blocks, [](const Block& block) {
        return block.names.empty() || block.codes.empty();
    });
    return blocks;
}

struct RoleKind {
    std::string_view role;
    std::string_view kind;
};
constexpr std::array<RoleKind, 14> role_kinds = {{
    {"GOV", "agency"},
    {"MIL", "agency"},
    {"JUD", "agency"},
    {"LEG", "agency"},
    {"COP", "agency"},
    {"SPY", "agency"},
    {"REB", "group"},
    {"INS", "group"},
    {"UAF", "group"},
    {"SEP", "group"},
    {"RAD", "group"},
    {"MED", "media"},
    {"ELI", "person"},
    {"OPP", "group"},
}};

// A code is made of threes: a country or a kind of its own, then roles.
bool has_role(std::string_view code, std::string_view role) {
    for (std::size_t at = role.size(); at < code.size(); at += role.size())
        if (code.substr(at, role.size()) == role) return true;
    return false;
}

std::string kind_of(const Block& block) {
    for (const CameoCode& code : block.codes)
        if (code.held != DateRange{}) return "person";
    const std::string& code = block.codes.front().code;
    for (const auto& [role, kind] : role_kinds)
        if (has_role(code, role)) return std::string(kind);
    return "organisation";
}

std::string slug(std::string_view name) {
    std::string id = name_key(name);
    std::replace_if(
        id.begin(), id.end(), [](char c) { return c == ' ' || c == '\''; },
        '-');
    return id;
}

class CameoReader {
public:
    CameoReader(std::string_view file_name, const Lexicon& known) {
        file_.name = file_name;
        for (const LexiconEntry& entry : known.entries) {
            ids_.insert(entry.id);
            if (entry.kind == "country") countries_.insert(entry.id);
            for (const ActorName& name : entry.names)
                owners_.emplace(name_key(name.text), entry.id);
        }
    }

    ActorFile read(std::string_view text) {
        for (const Block& block : read_blocks(text)) add(block);
        if (file_.actors.empty())
            fail_in_file(file_.name, 1, "no name in it has a code",
                         "a dictionary has lines like UNITED_NATIONS_ "
                         "[IGOUNO]; a file in TOML must end in .toml");
        return std::move(file_);
    }

private:
    void add(const Block& block) {
        const std::string id = id_of(block);
        const auto [place, is_new] = places_.emplace(id, file_.actors.size());
        if (is_new) {
            ActorFile::Actor& added = file_.actors.emplace_back();
            added.line = block.line;
            added.entry.id = id;
        }
        LexiconEntry& entry = file_.actors[place->second].entry;
        for (const std::string& text : block.names) {
            const auto owner = owners_.emplace(name_key(text), id);
            if (owner.second) entry.names.push_back(cameo_name(text));
        }
        if (is_new && ids_.insert(id).second) describe(entry, block);
    }

    // The actor whose name one of these is, or a new one.
    std::string id_of(const Block& block) const {
        for (const std::string& name : block.names)
            if (const auto owner = owners_.find(name_key(name));
                owner != owners_.end())
                return owner->second;
        const CameoCode& first = block.codes.front();
        if (countries_.count(first.code) > 0 && first.held == DateRange{})
            return first.code;
        std::string id = slug(block.names.front());
        while (ids_.count(id) > 0) id += "-2";
        return id;
    }

    void describe(LexiconEntry& entry, const Block& block) const {
        entry.name = cameo_name(block.names.front()).text;
        entry.kind = kind_of(block);
        for (const CameoCode& code : block.codes) {
            const std::string country = code.code.substr(0, 3);
            if (countries_.count(country) == 0) continue;
            if (code.held == DateRange{})
                entry.acts_for = country;
            else
                entry.offices.push_back({code.code, country, code.held});
        }
        if (entry.acts_for.empty() && !entry.offices.empty())
            entry.acts_for = entry.offices.back().of;
    }

    ActorFile file_;
    std::unordered_set<std::string> ids_;
    std::unordered_set<std::string> countries_;
    std::unordered_map<std::string, std::string> owners_;  // by name_key
    std::unordered_map<std::string, std::size_t> places_;  // in file_, by id
};

}  // namespace

ActorFile read_cameo(std::string_view text, std::string_view file_name,
                     const Lexicon& known) {
    return CameoReader(file_name, known).read(text);
}

}  // namespace ibid
