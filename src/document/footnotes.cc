#include "document/footnotes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_set>

#include "document/list_marker.h"

namespace ibid {

namespace {

constexpr std::size_t longest_note = 150;  // words

constexpr std::array<std::string_view, 16> sections{
    "notes",        "footnotes",   "endnotes",   "references",
    "bibliography", "works cited", "dipnotlar",  "kaynakca",
    "anmerkungen",  "quellen",     "fussnoten",  "notas",
    "referencias",  "литература",  "примечания", "notes and references"};

// The numbers that texts refer to: "the summit.[2] Later[3] ..."
std::unordered_set<int> references(const Draft& draft) {
    std::unordered_set<int> numbers;
    for (const Block& block : draft.blocks) {
        const std::string_view text = block.text;
        for (std::size_t at = text.find('[', 1); at != std::string_view::npos;
             at = text.find('[', at + 1)) {
            int number = 0;
            const char* const begin = text.data() + at + 1;
            const char* const end = text.data() + text.size();
            const auto parsed = std::from_chars(begin, end, number);
            if (parsed.ec == std::errc{} && parsed.ptr != end &&
                *parsed.ptr == ']')
                numbers.insert(number);
        }
    }
    return numbers;
}

std::size_t next_open(const Draft& draft, std::size_t i) {
    for (++i; i < draft.size(); ++i)
        if (draft.open(i)) break;
    return i;
}

bool is_only_marker(const Draft& draft, std::size_t i) {
    const std::string& text = draft.blocks[i].text;
    return list_marker(text) == text.size();
}

// Decides note i, and the block below it when i is no more than a marker.
void decide_note(Draft& draft, std::size_t i) {
    draft.decide(i, Kind::note);
    const std::size_t below = i + 1;
    if (is_only_marker(draft, i) && below < draft.size() && draft.open(below) &&
        draft.shape(below).words <= longest_note)
        draft.decide(below, Kind::note);
}

struct Numbered {
    std::size_t block;
    int number;
};

// "[n]" at the front counts when the text refers to n, or when the numbers run
// on from block to block as a list of notes does.
void find_bracketed(Draft& draft) {
    std::vector<Numbered> found;
    for (std::size_t i = 1; i < draft.size(); ++i) {
        if (!draft.open(i) || draft.shape(i).words > longest_note) continue;
        const int number = bracketed_number(draft.blocks[i].text);
        if (number > 0) found.push_back({i, number});
    }
    if (found.empty()) return;
    const std::unordered_set<int> referred = references(draft);
    for (std::size_t k = 0; k < found.size(); ++k) {
        const auto [block, number] = found[k];
        const bool runs_on =
            (k > 0 && found[k - 1].number + 1 == number) ||
            (k + 1 < found.size() && found[k + 1].number == number + 1);
        if (runs_on || referred.contains(number)) decide_note(draft, block);
    }
}

bool is_section(const Draft& draft, std::size_t i) {
    if (draft.shape(i).words > 4) return false;
    std::string_view text = draft.shape(i).folded;
    while (text.ends_with(':') || text.ends_with('.')) text.remove_suffix(1);
    return std::find(sections.begin(), sections.end(), text) != sections.end();
}

// An entry of a list of works: it has a year or an address.
bool is_reference(const Draft& draft, std::size_t i) {
    if (draft.shape(i).words > 80) return false;
    const std::string_view text = draft.blocks[i].text;
    if (text.find("http") != std::string_view::npos) return true;
    for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
        const std::string_view four = text.substr(at, 4);
        const bool century = four.starts_with("19") || four.starts_with("20");
        if (century &&
            four.find_first_not_of("0123456789") == std::string_view::npos)
            return true;
    }
    return false;
}

void find_section(Draft& draft, std::size_t heading) {
    std::size_t i = heading + 1;
    if (i >= draft.size() || !draft.open(i)) return;
    const bool numbered = list_marker(draft.blocks[i].text) > 0;
    if (!numbered && !is_reference(draft, i)) return;
    draft.decide(heading, Kind::heading, 2);
    for (; i < draft.size(); i = next_open(draft, i)) {
        const bool marked = list_marker(draft.blocks[i].text) > 0;
        const bool note = marked ? draft.shape(i).words <= longest_note
                                 : !numbered && is_reference(draft, i);
        if (!note) break;
        decide_note(draft, i);
    }
}

bool begins_with_superscript(std::string_view text) {
    return text.starts_with("¹") || text.starts_with("²") ||
           text.starts_with("³") || text.starts_with("⁴") ||
           text.starts_with("⁵") || text.starts_with("⁶") ||
           text.starts_with("⁷") || text.starts_with("⁸") ||
           text.starts_with("⁹");
}

}  // namespace

void find_notes(Draft& draft) {
    find_bracketed(draft);
    for (std::size_t i = 1; i < draft.size(); ++i) {
        const bool section = draft.open(i) || draft.is(i, Kind::heading);
        if (section && is_section(draft, i) && draft.share_from(i) < 0.6)
            find_section(draft, i);
        if (draft.open(i) && draft.shape(i).words <= longest_note &&
            begins_with_superscript(draft.blocks[i].text))
            draft.decide(i, Kind::note);
    }
}

}  // namespace ibid
