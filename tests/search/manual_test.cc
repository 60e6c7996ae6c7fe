#include <doctest/doctest.h>

#include <fstream>
#include <string>

#include "search/parse.h"

// doc/ibid-query.7.in keeps its word: each line .Dl holds a query.
namespace {

// As it looks on the page.
std::string unescaped(std::string text) {
    const std::pair<std::string, std::string> escapes[] = {
        {"\\(dq", "\""}, {"\\(aq", "'"}, {"\\-", "-"}};
    for (const auto& [escape, character] : escapes)
        for (std::size_t at; (at = text.find(escape)) != std::string::npos;)
            text.replace(at, escape.size(), character);
    return text;
}

}  // namespace

TEST_CASE("the queries of the manual parse as they are") {
    std::ifstream manual(IBID_QUERY_MANUAL);
    int queries = 0;
    for (std::string line; std::getline(manual, line);) {
        if (!line.starts_with(".Dl ")) continue;
        const std::string query = unescaped(line.substr(4));
        CAPTURE(query);
        ++queries;
        CHECK(query.find('\\') == std::string::npos);
        for (const ibid::Remark& remark : ibid::parse(query).remarks)
            CHECK(remark.text.ends_with(" to insist"));  // COMMON WORDS
    }
    CHECK(queries > 35);
}
