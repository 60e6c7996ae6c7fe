#include "annotate/dates.h"

#include "annotate/attack_day.h"
#include "annotate/date_reader.h"

namespace ibid {

namespace {

class DateFinder {
public:
    DateFinder(std::string_view text, const Tokens& tokens,
               DateContext& context)
        : reader_(text, tokens), context_(context) {}

    std::vector<DateMention> find();

private:
    struct Place {
        FoundDate date;
        std::size_t begin = 0;
    };

    std::vector<Place> places();
    int missing_year(std::size_t i, const std::vector<Place>& places) const;
    bool complete(std::size_t i, std::vector<Place>& places) const;
    Span span(std::size_t first, std::size_t end) const;

    DateReader reader_;
    DateContext& context_;
};

std::vector<DateFinder::Place> DateFinder::places() {
    std::vector<Place> places;
    for (std::size_t i = 0; i < reader_.words().size();) {
        if (!reader_.words().may_begin_date(i)) {
            ++i;
            continue;
        }
        const auto found = reader_.at(i);
        if (found) places.push_back({*found, i});
        i = found ? found->end : i + 1;
    }
    return places;
}

std::vector<DateMention> DateFinder::find() {
    std::vector<DateMention> dates;
    std::vector<Place> places = this->places();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool inferred = places[i].date.lack != Lack::nothing;
        if (inferred && !complete(i, places)) continue;
        const FoundDate& date = places[i].date;
        dates.push_back(
            {date.from, date.to, span(places[i].begin, date.end), inferred});
        if (!inferred && date.from.month != 0)
            context_.last_year = date.to.year;
    }
    return dates;
}

// Fills in what the date lacks; false when nothing tells it.
bool DateFinder::complete(std::size_t i, std::vector<Place>& places) const {
    FoundDate& date = places[i].date;
    if (date.lack == Lack::all) {
        if (context_.written == 0) return false;
        const DateSpan span = date_of(date.relative, context_.written);
        date.from = span.from;
        date.to = span.to;
        return true;
    }
    const int year = missing_year(i, places);
    if (year == 0) return false;
    date.from.year = date.to.year = year;
    return date.from.day == 0 ||
           date.from.day <=
               static_cast<int>(last_day({year, date.from.month, 0}) % 100);
}

int DateFinder::missing_year(std::size_t i,
                             const std::vector<Place>& places) const {
    constexpr std::size_t close_by = 2;  // words between
    constexpr std::size_t near = 30;
    const FoundDate& date = places[i].date;
    constexpr Day attack_day = 20010911;
    const bool is_eleventh = date.from.month == 9 && date.from.day == 11;
    if (is_eleventh &&
        is_attack_day(reader_.words(), places[i].begin, date.end) &&
        (context_.written == 0 || context_.written >= attack_day))
        return attack_day / 10000;
    if (is_attack_number(reader_.words(), places[i].begin)) return 0;
    for (std::size_t next = i + 1; next < places.size(); ++next) {
        if (places[next].begin > places[next - 1].date.end + close_by) break;
        if (places[next].date.lack == Lack::nothing)
            return places[next].date.from.year;
        if (next > i + close_by) break;
    }
    if (date.relative.way == 0 && i > 0) {
        const Place& before = places[i - 1];
        const bool told = before.date.lack != Lack::all &&
                          before.date.from.month != 0 &&
                          before.date.from.year != 0;
        if (told && before.date.lack == Lack::nothing &&
            before.date.end + near >= places[i].begin)
            return before.date.to.year;
    }
    if (context_.written != 0)
        return year_of(date.from, date.relative.way, context_.written);
    return context_.year != 0 ? context_.year : context_.last_year;
}

// A possessive s of the last word is part of a decade ("the 1990's").
Span DateFinder::span(std::size_t first, std::size_t end) const {
    const DateWords& words = reader_.words();
    Span span{words.span(first).start, words.span(end - 1).end};
    if (words.decade(end - 1) != 0 && words.year(end - 1) != 0)
        span.end += words.gap_after(end - 1).front() == '\'' ? 2 : 4;
    return span;
}

}  // namespace

DateContext date_context(const Date& article_date) {
    DateContext context;
    context.year = article_date.year;
    if (article_date.day != 0) context.written = first_day(article_date);
    return context;
}

std::vector<DateMention> find_dates(std::string_view text, const Tokens& tokens,
                                    DateContext& context) {
    return DateFinder(text, tokens, context).find();
}

}  // namespace ibid
