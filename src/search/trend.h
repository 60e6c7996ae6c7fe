// Query text, options -> how many passages there are of each period.
#pragma once

#include <string_view>

#include <ibid/index.h>

#include "search/shard.h"
#include "text/analyzer.h"

namespace ibid {

Trend trend(std::string_view text, const TrendOptions& options,
            const Shards& shards, Analyzer& analyzer);

// "2022", "2022-05", "2020s".
std::string period_name(Period period, std::uint32_t number);

// The finest period of which the middle of the counts has no more than a chart
// can show. `months` ascend.
Period fitting_period(
    const std::vector<std::pair<std::uint32_t, std::size_t>>& months);

}  // namespace ibid
