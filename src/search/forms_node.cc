#include <algorithm>
#include <map>
#include <set>

#include "search/fetch_ahead.h"
#include "search/form_counter.h"
#include "search/many_postings.h"
#include "search/word_nodes.h"

namespace ibid {

namespace {

// Where all that a stem stands for are such words, its postings say it; else
// the passage is read when somebody asks.
class FormsNode : public Node {
public:
    FormsNode(const Segment& segment, const std::vector<std::uint32_t>& ids)
        : segment_(segment),
          whole_(segment.rows()),
          mixed_(segment.rows()),
          times_(Bits::size) {
        std::map<std::uint32_t, std::uint64_t> wanted;  // by stem
        for (const std::uint32_t id : ids)
            wanted[segment.term_of_word(id)] += segment.word_count(id);
        std::set<std::uint32_t> mixed;
        for (const auto& [stem, occurrences] : wanted) {
            if (!add(stem, occurrences)) mixed.insert(stem);
            estimate_ += segment.posting_count(stem);
        }
        whole_.finish();
        if (mixed.empty()) return;
        mixed_.finish();
        mixed_times_.resize(Bits::size);
        std::vector<std::uint32_t> of_mixed;
        for (const std::uint32_t id : ids)
            if (mixed.contains(segment.term_of_word(id)))
                of_mixed.push_back(id);
        forms_ = FormCounter(segment, std::move(of_mixed));
    }

    std::uint32_t next(std::uint32_t row) override {
        const std::uint32_t nearest = whole_.next(row);
        return has_mixed() ? std::min(nearest, mixed_.next(row)) : nearest;
    }
    void narrow(const Window& window, Bits& rows) override {
        load(window);
        if (has_mixed()) {
            Bits unknown = rows;
            unknown &= unread_;
            unknown -= found_;
            read(unknown);
        }
        rows &= found_;
    }
    void count(const Window& window, const Bits& rows,
               OccurrenceList& found) override {
        load(window);
        Bits wanted = rows;
        if (has_mixed()) {
            wanted &= unread_;
            read(wanted);
            wanted = rows;
        }
        wanted &= found_;
        Occurrence* out = found.room_for(window.size());
        wanted.each([&](std::uint32_t row) { *out++ = {row, times_[row]}; });
        found.add_until(out);
    }
    std::uint32_t estimate() const override { return estimate_; }

private:
    // Adds the stem's postings. False when other words have that stem too:
    // when it occurs more often than the wanted ones.
    bool add(std::uint32_t stem, std::uint64_t wanted) {
        const PostingList list = segment_.postings(stem);
        if (whole_.is_frequent(list)) {
            const bool whole =
                wanted >= list.size() && wanted == occurrences(stem, list);
            (whole ? whole_ : mixed_).add_frequent(list);
            return whole;
        }
        const std::vector<Posting> postings = read_postings(list);
        const bool whole = wanted == sum(postings);
        (whole ? whole_ : mixed_).add_rare(postings);
        return whole;
    }

    // Of postings or words, whichever are sooner added up.
    std::uint64_t occurrences(std::uint32_t stem,
                              const PostingList& list) const {
        constexpr std::size_t words_a_posting = 5;
        if (list.size() < segment_.words() / words_a_posting)
            return sum(read_postings(list));
        std::uint64_t all = 0;
        for (const std::uint32_t id : segment_.words_of_term(stem))
            all += segment_.word_count(id);
        return all;
    }

    static std::uint64_t sum(const std::vector<Posting>& postings) {
        std::uint64_t all = 0;
        for (const Posting& one : postings) all += one.count;
        return all;
    }

    // In 4,096 rows: from so many postings on all are set to 0 first.
    static constexpr std::size_t many = 512;

    bool has_mixed() const { return !mixed_times_.empty(); }

    // Adds up the window's postings, unless that was done.
    void load(const Window& window) {
        if (window == window_) return;
        window_ = window;
        add_up(whole_, times_, found_);
        if (has_mixed()) add_up(mixed_, mixed_times_, unread_);
    }
    void add_up(ManyPostings& postings, std::vector<std::uint32_t>& times,
                Bits& rows) const {
        rows = {};
        std::uint32_t* const sums = times.data();
        if (postings.in_stretch() < many) {
            postings.each(window_, [&](std::uint32_t row, std::uint32_t count) {
                sums[row] = (rows.test(row) ? sums[row] : 0) + count;
                rows.set(row);
            });
            return;
        }
        // Whether it is a row's first would be guessed wrongly.
        std::ranges::fill(times, 0);
        postings.each(window_, [&](std::uint32_t row, std::uint32_t count) {
            sums[row] += count;
            rows.set(row);
        });
    }

    void read(const Bits& rows) {
        if (!rows.any()) return;
        unread_ -= rows;
        each_fetched(segment_, window_.first, rows, [&](std::uint32_t row) {
            times_[row] = (found_.test(row) ? times_[row] : 0) +
                          forms_.count(window_.first + row, mixed_times_[row]);
            if (times_[row] > 0) found_.set(row);
        });
    }

    const Segment& segment_;
    ManyPostings whole_;
    ManyPostings mixed_;  // of stems that stand for other words too
    FormCounter forms_;
    std::uint32_t estimate_ = 0;
    // Of the window at hand:
    Window window_;
    Bits found_;   // rows that have the words
    Bits unread_;  // rows with words of mixed stems, as long as they count
    std::vector<std::uint32_t> times_;        // by row, of those found
    std::vector<std::uint32_t> mixed_times_;  // of those unread
};

}  // namespace

NodePtr forms_node(const Segment& segment,
                   const std::vector<std::uint32_t>& word_ids) {
    return std::make_shared<FormsNode>(segment, word_ids);
}

}  // namespace ibid
