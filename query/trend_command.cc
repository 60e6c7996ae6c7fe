#include "query/trend_command.h"

#include "query/answering.h"
#include "query/formats.h"
#include "query/open_index.h"

namespace ibid {

Answer run_trend(const Options& options, const Screen& screen) {
    const Format& format = find_format(options, screen.terminal);
    if (format.trend == nullptr) refuse_format(format, "a trend");
    Index index = open_index(options);
    TrendOptions wanted;
    wanted.search = options.search;
    wanted.about = options.about;
    wanted.period = options.period;
    const Trend trend = ask(options, [&](const std::string& query) {
        return index.trend(query, wanted);
    });
    return explained(
        answer(options, screen, trend.found,
               format.trend(trend, view_of(options, screen)), true),
        options, screen, trend.found);
}

}  // namespace ibid
