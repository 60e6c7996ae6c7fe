// Raw HTML inside Markdown -> the text between its tags.
//
//   "<b>Hal</b>t<br>here" -> "Halt here"
#pragma once

#include <string>
#include <string_view>

namespace ibid {

// Takes the HTML in pieces; a tag or a comment may run over several of them.
class TagStripper {
public:
    std::string feed(std::string_view html);

private:
    enum class State { text, tag, comment };

    void end_tag(std::string& out);

    State state_ = State::text;
    std::string tag_;  // as much of the tag as names it
};

}  // namespace ibid
