#include "present/terminal.h"

#include <algorithm>
#include <set>

#include "present/article_heading.h"
#include "present/counts.h"
#include "present/explain.h"
#include "present/facets.h"
#include "present/paragraph.h"
#include "present/place.h"
#include "present/remarks.h"
#include "text/utf8.h"

namespace ibid {
namespace {

// A run of hits [begin, end) that share a heading.
struct Run {
    std::size_t begin;
    std::size_t end;
};

class Pages {
public:
    Pages(const std::vector<Hit>& hits, const Layout& layout)
        : hits_(hits), layout_(layout), gutter_(gutter_columns(hits)) {}

    std::string print() {
        for (std::size_t at = 0; at < hits_.size();) {
            Run run{at, at + 1};
            while (run.end < hits_.size() &&
                   place(hits_[run.end].article) == place(hits_[at].article))
                ++run.end;
            print_article(run);
            at = run.end;
        }
        return std::move(out_);
    }

private:
    static std::size_t gutter_columns(const std::vector<Hit>& hits) {
        std::size_t widest = 0;
        const auto measure = [&](const Passage& passage) {
            widest = std::max(widest, display_width(gutter_label(passage)));
        };
        for (const Hit& hit : hits) {
            measure(hit.passage);
            for (const Passage& passage : hit.before) measure(passage);
            for (const Passage& passage : hit.after) measure(passage);
        }
        return widest + 2;
    }

    void print_article(const Run& run) {
        if (!out_.empty()) out_ += '\n';
        out_ += article_heading(hits_[run.begin].article, layout_);
        title_ = hits_[run.begin].article.title;
        section_.clear();
        page_.clear();
        // A neighbour that is a hit itself, or was shown, is not repeated.
        shown_.clear();
        for (std::size_t i = run.begin; i < run.end; ++i)
            shown_.insert(hits_[i].passage.id);
        for (std::size_t i = run.begin; i < run.end; ++i) print_hit(hits_[i]);
    }

    void print_hit(const Hit& hit) {
        for (const Passage& passage : hit.before) print_neighbour(passage);
        print_passage(hit.passage, hit.highlights, Tone::plain);
        if (hit.also_in > 0)
            out_ += indented(
                "also in " + number_of(hit.also_in, "article") + " (--copies)",
                gutter_, Tone::quiet, layout_);
        for (const std::string& reason : hit.reasons)
            out_ += indented("· " + reason, gutter_, Tone::quiet, layout_);
        for (const Passage& passage : hit.after) print_neighbour(passage);
    }

    void print_neighbour(const Passage& passage) {
        if (shown_.insert(passage.id).second)
            print_passage(passage, {}, Tone::quiet);
    }

    void print_passage(const Passage& passage,
                       const std::vector<Span>& highlights, Tone tone) {
        // The title stands above already.
        if (passage.kind == Kind::title && highlights.empty() &&
            passage.text == title_)
            return;
        out_ += '\n';
        if (passage.kind == Kind::heading || passage.kind == Kind::title) {
            out_ +=
                paragraph({passage, highlights, gutter_, Tone::title}, layout_);
            Passage below = passage;
            below.headings.push_back(passage.text);
            section_ = section(below);
            return;
        }
        print_section(passage);
        out_ += paragraph({passage, highlights, gutter_, tone}, layout_);
    }

    // The page and the headings above a passage, where they change, and its
    // kind.
    void print_section(const Passage& passage) {
        std::string line;
        const auto add = [&line](std::string_view part) {
            if (!line.empty() && !part.empty()) line += " · ";
            line += part;
        };
        if (passage.page != page_) add(page_in_words(passage));
        page_ = passage.page;
        if (passage.kind != Kind::body) add(kind_name(passage.kind));
        if (section(passage) != section_) {
            section_ = section(passage);
            add(section_);
        }
        out_ += indented(line, gutter_, Tone::section, layout_);
    }

    const std::vector<Hit>& hits_;
    const Layout& layout_;
    std::size_t gutter_;
    std::string title_;            // of the article
    std::string section_;          // the last one printed
    std::string page_;             // the last one printed
    std::set<std::string> shown_;  // ids, of this article
    std::string out_;
};

std::string summary(const Results& results) {
    std::string out = in_words(results);
    const std::size_t shown = results.hits.size();
    const std::size_t all = results.count.passages;
    if (shown == 0 || shown == all || shown == all - results.copies) return out;
    const std::size_t first = results.hits.front().rank;
    const std::size_t last = results.hits.back().rank;
    out += ", ";
    out += first == last
               ? "number " + std::to_string(first) + " is"
               : std::to_string(first) + " to " + std::to_string(last) + " are";
    return out += " shown";
}

}  // namespace

std::string terminal(const Results& results, const Layout& layout) {
    std::string out =
        echo(results.query, layout) + suggestions(results, layout);
    for (const std::string& part :
         {explain(results.query, layout), terminal_pages(results.hits, layout),
          facet_tables(results.facets, layout)}) {
        if (!out.empty() && !part.empty()) out += '\n';
        out += part;
    }
    if (!out.empty()) out += '\n';
    return out += indented(summary(results), 0, Tone::title, layout);
}

std::string terminal_pages(const std::vector<Hit>& hits, const Layout& layout) {
    return Pages(hits, layout).print();
}

}  // namespace ibid
