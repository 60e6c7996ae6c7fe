// The bytes and \u numbers of RTF -> UTF-8, handed on in order.
//
//   charset "WINDOWS-1251", bytes "\xC6\xF3"  -> "Жу"
//   number 8217 with 1 character in its place, bytes "?s"  -> "’s"
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace ibid::rtf {

class Characters {
public:
    using Sink = std::function<void(std::string_view)>;
    explicit Characters(Sink sink) : sink_(std::move(sink)) {}

    void add(std::string_view bytes);
    // Negative ones are beyond 32767; pairs of surrogates are put together.
    void add_number(int number, int characters_in_its_place);

    // Hands on what was added, which is in this set of characters.
    void flush(const char* charset);

    // Whether something now stands in the place of a number, and is passed
    // over; each call takes one away.
    bool pass_over();
    void pass_over_nothing() { to_skip_ = 0; }

private:
    Sink sink_;
    std::string bytes_;
    int to_skip_ = 0;
    char32_t high_ = 0;  // the first half of a pair of surrogates
};

}  // namespace ibid::rtf
