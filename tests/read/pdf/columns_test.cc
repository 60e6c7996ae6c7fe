#include "read/pdf/columns.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "read/pdf/sheets.h"

using namespace ibid;
using ibid::test::line_at;

namespace {

// A column of lines, each 12 points below the one before.
std::vector<pdf::Line> column(double left, double right, double top, int lines,
                              const std::string& name) {
    std::vector<pdf::Line> out;
    for (int i = 1; i <= lines; ++i)
        out.push_back(line_at(left, top + 12 * i, right,
                              name + std::to_string(i) + " of this column"));
    return out;
}

void add(std::vector<pdf::Line>& lines, std::vector<pdf::Line> more) {
    lines.insert(lines.end(), more.begin(), more.end());
}

// The first words of the lines of each flow: "a1 a2 | b1 b2"
std::string flows(std::vector<pdf::Line> lines) {
    std::mt19937 random(7);
    std::ranges::shuffle(lines, random);
    std::string out;
    for (const pdf::Flow& flow : pdf::flows_of(lines)) {
        if (!out.empty()) out += " |";
        for (const pdf::Line& line : flow.lines)
            out += ' ' + line.text.substr(0, line.text.find(' '));
    }
    return out;
}

}  // namespace

TEST_CASE("one column is one flow") {
    CHECK(flows(column(60, 500, 100, 4, "a")) == " a1 a2 a3 a4");
    CHECK(flows({}) == "");
}

TEST_CASE("columns are read one after the other") {
    std::vector<pdf::Line> lines = column(60, 280, 100, 5, "a");
    SUBCASE("that are level") {
        add(lines, column(310, 530, 100, 5, "b"));
    }
    SUBCASE("that are not") {
        add(lines, column(310, 530, 106, 5, "b"));
    }
    CHECK(flows(lines) == " a1 a2 a3 a4 a5 | b1 b2 b3 b4 b5");
}

TEST_CASE("three columns") {
    std::vector<pdf::Line> lines = column(60, 200, 100, 4, "a");
    add(lines, column(220, 360, 100, 4, "b"));
    add(lines, column(380, 520, 100, 4, "c"));
    CHECK(pdf::gutters_of(lines) == std::vector<double>{220, 380});
    CHECK(flows(lines) == " a1 a2 a3 a4 | b1 b2 b3 b4 | c1 c2 c3 c4");
}

TEST_CASE("what crosses a gutter ends the columns above it") {
    std::vector<pdf::Line> lines = column(60, 280, 100, 3, "a");
    add(lines, column(310, 530, 100, 3, "b"));
    lines.push_back(line_at(60, 60, 500, "title"));
    lines.push_back(line_at(60, 160, 500, "figure"));
    add(lines, column(60, 280, 170, 2, "c"));
    add(lines, column(310, 530, 170, 2, "d"));
    CHECK(flows(lines) ==
          " title | a1 a2 a3 | b1 b2 b3 | figure | c1 c2 | d1 d2");
}

TEST_CASE("indents make no gutter of their own") {
    std::vector<pdf::Line> lines = column(60, 280, 100, 6, "a");
    add(lines, column(310, 530, 100, 4, "b"));
    add(lines, column(322, 530, 148, 2, "c"));
    CHECK(pdf::gutters_of(lines).size() == 1);
}

TEST_CASE("the cells of a table are rows") {
    std::vector<pdf::Line> lines;
    for (int i = 1; i <= 6; ++i) {
        const std::string row = std::to_string(i);
        lines.push_back(line_at(60, 100 + 12 * i, 80, "a" + row));
        lines.push_back(line_at(200, 100 + 12 * i, 220, "b" + row));
    }
    CHECK(flows(lines) == " a1 a2 a3 a4 a5 a6");
    CHECK(pdf::flows_of(lines)[0].lines[0].text == "a1 b1");
}

TEST_CASE("no line is lost, whatever the lines are") {
    std::mt19937 random(7);
    const auto place = [&] { return static_cast<double>(random() % 600); };
    for (int round = 0; round < 300; ++round) {
        std::vector<pdf::Line> lines;
        for (auto n = random() % 60; n > 0; --n) {
            const double left = static_cast<double>(random() % 6) * 80;
            lines.push_back(line_at(left, place(), left + place(), "x"));
        }
        std::size_t found = 0;
        for (const pdf::Flow& flow : pdf::flows_of(lines))
            for (const pdf::Line& line : flow.lines)
                found += static_cast<std::size_t>(
                    std::ranges::count(line.text, 'x'));
        CHECK(found == lines.size());
    }
}
