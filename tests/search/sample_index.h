// A small index that tests of searching share, and what a query finds in it as
// one string:
//
//   SampleIndex sample;
//   sample.found("vetoed")   -> "veto/1 veto/2"
//
// A body passage is ARTICLE/NUMBER, others are ARTICLE/KIND/NUMBER.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/index.h>
#include <ibid/writer.h>

#include "sample_articles.h"
#include "search/shard.h"
#include "temp_dir.h"

namespace ibid {

inline std::string place_of(const Hit& hit) {
    std::string place = hit.article.id + '/';
    if (hit.passage.kind != Kind::body)
        place += std::string(kind_name(hit.passage.kind)) + '/';
    return place + std::to_string(hit.passage.number);
}

inline std::string places_of(const std::vector<Hit>& hits) {
    std::string places;
    for (const Hit& hit : hits)
        places += (places.empty() ? "" : " ") + place_of(hit);
    return places;
}

// As in sample_article(), with a date in ISO form, names and a publisher.
inline Document dated_article(const std::string& id, const std::string& title,
                              const std::string& date,
                              const std::vector<std::string>& authors,
                              const std::string& source,
                              const std::vector<std::string>& paragraphs) {
    Document document = sample_article(id, title, paragraphs);
    if (!date.empty()) document.article.date = *parse_date(date);
    document.article.authors = authors;
    document.article.source = source;
    return document;
}

inline std::vector<Document> sample_documents() {
    return {
        dated_article("nato", "An Asian NATO", "2022-03-15", {"Ann Lee"},
                      "Sea Review",
                      {"The idea of an Asian NATO came back this spring.",
                       "# Doubts in Seoul",
                       "Officials there doubt that NATO will move east.",
                       "[n] A note on NATO and on Asian powers."}),
        dated_article("veto", "Vetoes and sanctions", "2022",
                      {"Ben Howe", "Ann Lee"}, "East Desk",
                      {"China vetoed the sanctions on North Korea.",
                       "Vetoing them again, Russia spoke of talks.",
                       "Nobody in Pyongyang mourned the vote."}),
        dated_article(
            "quad", "Ships in line", "", {}, "",
            {"The Quad met at sea, and the sea was calm.", "# A U.S.-ROK drill",
             "Their fleets followed the Quad to the sea.",
             "Quads and quadrants are not the same, says ROK."}),
    };
}

inline void write_articles(const std::filesystem::path& dir,
                           const std::vector<Document>& documents) {
    Writer writer(dir);
    for (const Document& document : documents) writer.put(document);
    writer.commit();
}

class SampleIndex {
public:
    explicit SampleIndex(
        const std::vector<Document>& documents = sample_documents()) {
        write_articles(dir(), documents);
    }

    std::filesystem::path dir() const { return temp_ / "i"; }

    Results search(std::string_view query, SearchOptions options = {}) const {
        if (options.limit == SearchOptions().limit) options.limit = 1000;
        return Index(dir()).search(query, options);
    }
    // In reading order.
    std::string found(std::string_view query, bool relax = false) const {
        SearchOptions options;
        options.sort = Sort::path;
        options.relax = relax;
        return places_of(search(query, options).hits);
    }
    // The best first.
    std::string ranked(std::string_view query) const {
        return places_of(search(query).hits);
    }
    Shards shards() const {
        Shards shards;
        shards.emplace_back(dir());
        return shards;
    }

private:
    TempDir temp_;
};

}  // namespace ibid
