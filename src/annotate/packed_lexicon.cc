#include "annotate/packed_lexicon.h"

#include <charconv>

#include "text/hash.h"

namespace ibid {

namespace {

// What stands before the next `sign`, which is passed over with it.
std::string_view next_part(std::string_view& text, char sign) {
    const std::size_t end = text.find(sign);
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

Day to_day(std::string_view digits) {
    Day day = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), day);
    return day;
}

Office to_office(std::string_view text) {
    Office office;
    office.title = next_part(text, '\t');
    office.of = next_part(text, '\t');
    office.held.from = to_day(next_part(text, '\t'));
    office.held.to = to_day(next_part(text, '\t'));
    return office;
}

void read_line(LexiconEntry& entry, char what, std::string_view text) {
    const bool inferred = what == 'f' || what == 'F';
    const bool case_bound = what == 'N' || what == 'F';
    switch (what) {
        case 'k':
            entry.kind = text;
            break;
        case 'd':
            entry.name = text;
            break;
        case 'a':
            entry.acts_for = text;
            break;
        case 'x':
            entry.not_names.emplace_back(text);
            break;
        case 's':
            entry.short_names.emplace_back(text);
            break;
        case 'u':
            entry.unless.emplace_back(text);
            break;
        case 'o':
            entry.offices.push_back(to_office(text));
            break;
        default:
            entry.names.push_back({std::string(text), inferred, case_bound});
    }
}

}  // namespace

Lexicon unpack_lexicon(std::string_view packed) {
    Lexicon lexicon;
    lexicon.fingerprint = fingerprint(packed);
    while (!packed.empty()) {
        const std::string_view line = next_part(packed, '\n');
        if (line.size() < 3) continue;
        const std::string_view text = line.substr(2);
        if (line.front() == 'i') {
            lexicon.entries.emplace_back().id = text;
        } else if (!lexicon.entries.empty()) {
            read_line(lexicon.entries.back(), line.front(), text);
        }
    }
    return lexicon;
}

}  // namespace ibid
