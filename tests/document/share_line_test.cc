#include "document/share_line.h"

#include <doctest/doctest.h>

#include <string>

using namespace ibid;

TEST_CASE("rows of share buttons") {
    struct Row {
        std::string line;
        bool shares;
    };
    const Row rows[] = {
        {"Facebook", true},
        {"facebook linkedin rss youtube", true},
        {"facebook-blank linkedin-blank", true},
        {"Facebook | X | Print", true},
        {"WhatsApp · E-mail · Copy link", true},
        {"Share: X, LinkedIn, e-mail", true},
        {"Enjoyed it? Send it on: WhatsApp • Print", true},
        {"Follow the harbour: Instagram / YouTube", true},
        // No network that means nothing else.
        {"X", false},
        {"Copy", false},
        {"Print | Mail", false},
        // Statements, with or without a colon.
        {"The crews use Facebook and two other networks.", false},
        {"The council banned three networks: Facebook, TikTok, YouTube", false},
        {"Share prices fell: Facebook lost a tenth of its worth.", false},
        {"", false},
        {":", false},
        {"·", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        CHECK(is_share_line(shape_of(row.line)) == row.shares);
    }
    std::string many = "Share:";
    for (int i = 0; i < 40; ++i) many += " facebook";
    CHECK_FALSE(is_share_line(shape_of(many)));
}
