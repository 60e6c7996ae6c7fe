#include "query/arguments.h"

#include <doctest/doctest.h>

#include <ibid/error.h>

using namespace ibid;

namespace {

using Words = std::vector<std::string>;

// Options as "names=value", between spaces; then | and the words.
std::string split(const Words& arguments) {
    const Arguments all = split_arguments(arguments);
    std::string out;
    for (const GivenOption& option : all.options)
        out += std::string(option.row->names) + '=' + option.value + ' ';
    for (const std::string& word : all.words) out += "|" + word;
    return out;
}

std::string refusal(const Words& arguments) {
    try {
        split_arguments(arguments);
    } catch (const Error& error) {
        return std::string(error.what()) + " / " + error.hint();
    }
    return {};
}

}  // namespace

TEST_CASE("arguments are options or words") {
    struct Case {
        Words arguments;
        std::string_view result;
    };
    const Case cases[] = {
        {{}, ""},
        {{"nato"}, "|nato"},
        {{"nato", "expansion"}, "|nato|expansion"},
        {{"-c", "nato"}, "-c,--count= |nato"},
        {{"nato", "-c"}, "-c,--count= |nato"},
        {{"--count", "nato"}, "-c,--count= |nato"},
        {{"-n", "5", "nato"}, "-n,--limit=5 |nato"},
        {{"-n5", "nato"}, "-n,--limit=5 |nato"},
        {{"--limit", "5"}, "-n,--limit=5 "},
        {{"--limit=5"}, "-n,--limit=5 "},
        {{"-C12"}, "-C,--context=12 "},
        // A value may look like an option or be empty.
        {{"--actor", "-x"}, "--actor=-x "},
        {{"--actor", ""}, "--actor= "},
        {{"--actor="}, "--actor= "},
        {{"--actor=a=b"}, "--actor=a=b "},
        // A dash and more than one character is a word that is unwanted ...
        {{"nato", "-russia"}, "|nato|-russia"},
        {{"-russia"}, "|-russia"},
        // ... whatever short option it begins with.
        {{"-nato"}, "|-nato"},
        {{"-china"}, "|-china"},
        {{"-dprk"}, "|-dprk"},
        {{"-quad"}, "|-quad"},
        {{"-Congo"}, "|-Congo"},
        {{"-n5g"}, "|-n5g"},
        {{"-\"asian nato\""}, "|-\"asian nato\""},
        {{"-actor:PRK"}, "|-actor:PRK"},
        {{"-5th"}, "|-5th"},
        // A lone dash and an empty word are words.
        {{"-"}, "|-"},
        {{""}, "|"},
        // After two dashes everything is a word.
        {{"--", "-c", "--count"}, "|-c|--count"},
        {{"nato", "--", "show"}, "|nato|show"},
        {{"-c", "--", "--"}, "-c,--count= |--"},
        // An option that is repeated is given twice.
        {{"--actor", "a", "--actor", "b"}, "--actor=a --actor=b "},
    };
    for (const Case& c : cases) {
        CAPTURE(c.result);
        CHECK(split(c.arguments) == c.result);
    }
}

TEST_CASE("the words before two dashes are counted") {
    CHECK(split_arguments({"a", "b"}).words_before_dashes == 2);
    CHECK(split_arguments({"a", "--", "b"}).words_before_dashes == 1);
    CHECK(split_arguments({"--", "b"}).words_before_dashes == 0);
    CHECK(split_arguments({"-c", "--", "b"}).words_before_dashes == 0);
}

TEST_CASE("options that there are not are refused") {
    struct Case {
        Words arguments;
        std::string_view message;
    };
    const Case cases[] = {
        {{"--formt", "json"},
         "there is no option --formt / did you mean --format?"},
        {{"--auther=x"},
         "there is no option --auther / did you mean --author?"},
        {{"--frobnicate"},
         "there is no option --frobnicate / ibid --help lists them"},
        {{"-x"},
         "there is no option -x / a word to exclude goes after --, if it has "
         "one letter"},
        {{"-5"},
         "there is no option -5 / a word to exclude goes after --, if it has "
         "one letter"},
        {{"--limit"}, "--limit wants a value: N / "},
        {{"nato", "-n"}, "-n wants a value: N / "},
        {{"--count=3"}, "--count takes no value / "},
    };
    for (const Case& c : cases) CHECK(refusal(c.arguments) == c.message);
}
