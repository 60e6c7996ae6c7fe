#include "present/passage_dates.h"

namespace ibid {

std::vector<std::string> date_lines(const Passage& passage) {
    std::vector<std::string> lines;
    for (const DateMention& date : passage.dates) {
        if (date.span.end > passage.text.size()) continue;
        std::string line = "speaks of " + to_string(date.from);
        if (date.to != date.from) line += " to " + to_string(date.to);
        line += " (\"" +
                passage.text.substr(date.span.start,
                                    date.span.end - date.span.start) +
                "\", bytes " + std::to_string(date.span.start) + " to " +
                std::to_string(date.span.end);
        line += date.inferred ? ", inferred)" : ")";
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace ibid
