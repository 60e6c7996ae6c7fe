#include "read/pdf/lines.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace ibid::pdf {

namespace {

// In sizes of the type. Columns stand farther apart than words ever do.
constexpr double widest_space = 1.2;
constexpr double widest_join = 0.8;
constexpr double least_space = 0.15;
constexpr double raised_size = 0.8;
constexpr double level_tolerance = 0.25;
constexpr std::size_t longest_mark = 3;
// A sheet with more marks than this is a table of small figures.
constexpr std::size_t most_marks = 200;

bool is_number(const std::string& text) {
    return !text.empty() && text.size() <= longest_mark &&
           std::ranges::all_of(text,
                               [](char c) { return c >= '0' && c <= '9'; });
}

// On one line, by where most of the lower one stands.
bool overlap(const Box& a, const Box& b) {
    const double shared = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
    return shared > 0.5 * std::min(a.height(), b.height());
}

// A line that grows by one word after the other.
struct Growing {
    Line line;
    bool space_due = false;
    std::size_t bold = 0;  // bytes

    explicit Growing(const Word& word) {
        line.box = word.box;
        line.first_width = word.box.width();
        line.size = word.size;
        take(word);
    }

    bool continues_with(const Word& word) const {
        const double gap = word.box.left - line.box.right;
        return overlap(line.box, word.box) && gap > -0.5 * line.size &&
               gap < widest_space * line.size;
    }

    void add(const Word& word) {
        const double gap = word.box.left - line.box.right;
        if (line.text.ends_with("\u00AD"))
            line.text.resize(line.text.size() - 2);
        if (space_due || gap > least_space * line.size) line.text += ' ';
        line.box.left = std::min(line.box.left, word.box.left);
        line.box.top = std::min(line.box.top, word.box.top);
        line.box.right = std::max(line.box.right, word.box.right);
        line.box.bottom = std::max(line.box.bottom, word.box.bottom);
        line.size = std::max(line.size, word.size);
        take(word);
    }

    void add_mark(const Word& mark) {
        line.text += '[' + mark.text + ']';
        line.box.right = mark.box.right;
        space_due = mark.space_after;
    }

    Line finish() {
        line.bold = bold * 2 > line.text.size();
        return std::move(line);
    }

private:
    void take(const Word& word) {
        line.text += word.text;
        space_due = word.space_after;
        if (word.bold) bold += word.text.size();
    }
};

bool is_raised(const Word& mark, const Line& line) {
    return mark.size < raised_size * line.size &&
           mark.box.bottom < line.box.bottom - 0.1 * line.size &&
           mark.box.bottom > line.box.top;
}

bool are_level(const Line& a, const Line& b) {
    return std::abs(a.box.bottom - b.box.bottom) <=
           level_tolerance * std::max(a.size, b.size);
}

// Joins a raised number to the line that it ends or begins.
bool place_mark(const Word& mark, std::vector<Line>& lines) {
    for (Line& line : lines) {
        if (!is_raised(mark, line)) continue;
        const std::string text = '[' + mark.text + ']';
        if (std::abs(mark.box.left - line.box.right) < 0.5 * line.size)
            line.text += text;
        else if (std::abs(line.box.left - mark.box.right) < line.size)
            line.text = text + ' ' + line.text;
        else
            continue;
        line.box.left = std::min(line.box.left, mark.box.left);
        line.box.right = std::max(line.box.right, mark.box.right);
        return true;
    }
    return false;
}

// Lines of one height that a space parts, such as a number and its heading.
std::vector<Line> join_neighbours(std::vector<Line> lines) {
    sort_by_rows(lines);
    std::vector<Line> joined;
    for (Line& line : lines) {
        const double gap =
            joined.empty() ? 0 : line.box.left - joined.back().box.right;
        const bool follows = !joined.empty() &&
                             are_level(joined.back(), line) && gap > 0 &&
                             gap < widest_join * line.size;
        if (!follows) {
            joined.push_back(std::move(line));
            continue;
        }
        Line& before = joined.back();
        before.text += ' ' + line.text;
        before.box.right = std::max(before.box.right, line.box.right);
        before.box.top = std::min(before.box.top, line.box.top);
        before.size = std::max(before.size, line.size);
    }
    return joined;
}

class LineMaker {
public:
    // `next`: the word after it, or nullptr.
    void take(const Word& word, const Word* next) {
        const bool grows = !open_.empty() && open_[0].continues_with(word);
        if (is_number(word.text) && marks_.size() < most_marks) {
            if (grows && is_raised(word, open_[0].line))
                return open_[0].add_mark(word);
            if (!grows && stands_alone(word, next)) {
                marks_.push_back(word);
                return;
            }
        }
        if (grows) return open_[0].add(word);
        close();
        open_.emplace_back(word);
    }

    std::vector<Line> finish() {
        close();
        for (const Word& mark : marks_)
            if (!place_mark(mark, lines_))
                lines_.push_back(Growing(mark).finish());
        return std::move(lines_);
    }

private:
    // A number that is raised against a line which may come later.
    static bool stands_alone(const Word& word, const Word* next) {
        return !next || next->size * raised_size > word.size ||
               !overlap(word.box, next->box);
    }

    void close() {
        if (!open_.empty()) lines_.push_back(open_[0].finish());
        open_.clear();
    }

    std::vector<Line> lines_;
    std::vector<Word> marks_;
    std::vector<Growing> open_;  // one, or none
};

}  // namespace

void sort_by_rows(std::vector<Line>& lines) {
    std::ranges::stable_sort(lines, [](const Line& a, const Line& b) {
        return a.box.bottom < b.box.bottom;
    });
    for (auto begin = lines.begin(); begin != lines.end();) {
        const auto end = std::find_if(
            begin, lines.end(),
            [begin](const Line& line) { return !are_level(*begin, line); });
        std::stable_sort(begin, end, [](const Line& a, const Line& b) {
            return a.box.left < b.box.left;
        });
        begin = end;
    }
}

std::vector<Line> lines_of(const std::vector<Word>& words) {
    LineMaker maker;
    for (std::size_t i = 0; i < words.size(); ++i)
        maker.take(words[i], i + 1 < words.size() ? &words[i + 1] : nullptr);
    return join_neighbours(maker.finish());
}

}  // namespace ibid::pdf
