// An index, and on standard input the ids of its articles -> its passages on
// standard output, one a line: article, kind, title, authors, day, actors,
// text, parted by tabs.
//
//   ibid_passages INDEX_DIR < ids.txt > passages.tsv
//
// So the other engines get exactly the passages that ibid indexes, and the
// actors that it found.
#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include <ibid/error.h>
#include <ibid/index.h>

namespace {

std::string clean(std::string text) {
    std::replace(text.begin(), text.end(), '\t', ' ');
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

std::string authors(const ibid::Article& article) {
    std::string out;
    for (const std::string& author : article.authors)
        out += (out.empty() ? "" : ";") + author;
    return clean(out);
}

std::string actors(const ibid::Passage& passage) {
    std::vector<std::string> ids;
    for (const ibid::ActorMention& mention : passage.actors)
        ids.push_back(mention.actor);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::string out;
    for (const std::string& id : ids) out += (out.empty() ? "" : " ") + id;
    return out;
}

void print(const ibid::Hit& hit) {
    std::cout << hit.article.id << '\t' << ibid::kind_name(hit.passage.kind)
              << '\t' << clean(hit.article.title) << '\t'
              << authors(hit.article) << '\t'
              << ibid::first_day(hit.article.date) << '\t'
              << actors(hit.passage) << '\t' << clean(hit.passage.text) << '\n';
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 2) return 2;
    std::ios::sync_with_stdio(false);
    ibid::Index index(argv[1]);
    std::size_t passages = 0, wanted = 0;
    for (const ibid::Status& status : index.status())
        wanted += status.count.passages;
    for (std::string id; std::getline(std::cin, id);)
        for (const ibid::Hit& hit : index.show(id)) {
            print(hit);
            ++passages;
        }
    if (passages == wanted) return 0;
    std::fprintf(stderr, "%zu of %zu passages were found by their articles\n",
                 passages, wanted);
    return 2;
} catch (const ibid::Error& error) {
    std::fprintf(stderr, "%s\n%s\n", error.what(), error.hint().c_str());
    return 2;
}
