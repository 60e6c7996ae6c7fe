#include "read/bibliography/latex.h"

#include <algorithm>
#include <iterator>

#include "text/letters.h"
#include "text/utf8.h"

namespace ibid {

namespace {

// Commands of accents, and the marks that they put on the next letter.
struct Accent {
    char command;
    char32_t mark;
};
constexpr Accent accents[] = {
    {'`', 0x300}, {'\'', 0x301}, {'^', 0x302}, {'~', 0x303}, {'=', 0x304},
    {'u', 0x306}, {'.', 0x307},  {'"', 0x308}, {'r', 0x30A}, {'H', 0x30B},
    {'v', 0x30C}, {'d', 0x323},  {'c', 0x327}, {'k', 0x328}, {'b', 0x331},
};

struct Letter {
    std::string_view command;
    std::string_view letter;
};
constexpr Letter letters[] = {
    {"ss", "ß"},
    {"o", "ø"},
    {"O", "Ø"},
    {"l", "ł"},
    {"L", "Ł"},
    {"ae", "æ"},
    {"AE", "Æ"},
    {"oe", "œ"},
    {"OE", "Œ"},
    {"aa", "å"},
    {"AA", "Å"},
    {"i", "i"},
    {"j", "j"},
    {"dj", "đ"},
    {"DJ", "Đ"},
    {"dh", "ð"},
    {"th", "þ"},
    {"textendash", "–"},
    {"textemdash", "—"},
    {"textquoteright", "’"},
    {"textquoteleft", "‘"},
    {"ldots", "…"},
    {"textasciitilde", "~"},
    {"textbackslash", "\\"},
    {"textbraceleft", "{"},
    {"textbraceright", "}"},
    {"textasciicircum", "^"},
    {"textunderscore", "_"},
};

class Reader {
public:
    explicit Reader(std::string_view latex) : latex_(latex) {}

    std::string run() {
        while (at_ < latex_.size()) step();
        put_accent();
        return fold_space(compose_utf8(out_));
    }

private:
    void step() {
        const char c = latex_[at_];
        if (c == '\\') return command();
        ++at_;
        if (c == '{' || c == '}' || c == '$') return;
        if (accent_ != 0 && c == ' ') return;
        if (c == '~')
            put(" ");
        else if (c == '-' && take("--"))
            put("—");
        else if (c == '-' && take("-"))
            put("–");
        else if (c == '`' && take("`"))
            put("“");
        else if (c == '\'' && take("'"))
            put("”");
        else
            put_character();
    }

    bool take(std::string_view rest) {
        if (!latex_.substr(at_).starts_with(rest)) return false;
        at_ += rest.size();
        return true;
    }

    // The character whose first byte was just passed.
    void put_character() {
        const std::size_t begin = at_ - 1;
        at_ = begin + code_point_at(latex_, begin).length;
        put(latex_.substr(begin, at_ - begin));
    }

    // An accent comes before its letter here, and behind it in Unicode.
    void put(std::string_view text) {
        out_ += text;
        put_accent();
    }
    void put_accent() {
        if (accent_ != 0) append_utf8(out_, accent_);
        accent_ = 0;
    }

    void command() {
        const std::size_t begin = ++at_;
        while (at_ < latex_.size() && is_ascii_letter(latex_[at_])) ++at_;
        const std::string_view name = latex_.substr(begin, at_ - begin);
        if (name.size() <= 1 && begin < latex_.size() &&
            accent(latex_[begin], name.empty()))
            return;
        if (name.empty()) {
            if (at_ < latex_.size()) {
                ++at_;
                put_character();
            }
            return;
        }
        const auto* known = std::find_if(
            std::begin(letters), std::end(letters),
            [&](const Letter& row) { return row.command == name; });
        if (known != std::end(letters)) put(known->letter);
        // The space ends the command; of others only what they apply to stays.
        if (at_ < latex_.size() && latex_[at_] == ' ') ++at_;
    }

    bool accent(char c, bool sign) {
        for (const Accent& row : accents)
            if (row.command == c) {
                if (sign) ++at_;
                accent_ = row.mark;
                return true;
            }
        return false;
    }

    std::string_view latex_;
    std::size_t at_ = 0;
    std::string out_;
    char32_t accent_ = 0;
};

}  // namespace

std::string text_of_latex(std::string_view latex) {
    return Reader(latex).run();
}

}  // namespace ibid
