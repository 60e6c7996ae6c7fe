#include "indexed_articles.h"

#include <cstdlib>

#include <ibid/writer.h>

#include "sample_articles.h"

namespace ibid::test {
namespace {

void put_articles(Writer& writer) {
    Document quad = sample_article(
        "asia/quad.md", "The Quad after the Summit",
        {"# Form", "Nobody in the Quad wants an Asian NATO, said Canberra.",
         "The four navies train together every year and have no treaty.",
         "# Sanctions",
         "Moscow vetoed new sanctions on North Korea in the council.",
         "[n] The text of the draft on sanctions is kept in the archive."});
    quad.article.authors = {"Ann Lee", "Bo Ek"};
    quad.article.date = {2022, 3, 15};
    quad.article.source = "Harbour Review";
    quad.article.url = "https://example.org/quad";
    writer.put(quad);

    Document pact = sample_article(
        "pact.txt", "A pact by another name",
        {"An Asian NATO is a phrase that Beijing uses more than Tokyo.",
         "Pyongyang called the exercise a rehearsal for war."});
    pact.article.authors = {"Mary Holt"};
    pact.article.date = {2023, 0, 0};
    writer.put(pact);

    writer.put(sample_article(
        "odd.txt", "",
        {"A harbour festival ended with fireworks and a brass band.",
         "Tickets for the harbour cruise were sold out by noon."}));
    writer.commit();
}

}  // namespace

const std::filesystem::path& indexed_articles() {
    static const TempDir dir;
    static const bool made = [] {
        Writer writer(dir.path() / ".ibid");
        put_articles(writer);
        return true;
    }();
    static_cast<void>(made);
    return dir.path();
}

Ended run_ibid(std::vector<std::string> arguments, Surroundings surroundings) {
    arguments.insert(arguments.begin(), IBID_PROGRAM);
    if (surroundings.folder.empty()) surroundings.folder = indexed_articles();
    surroundings.environment.insert(surroundings.environment.begin(),
                                    "IBID_INDEX=");
    return run_program(arguments, surroundings);
}

std::string ibid_on_terminal(std::vector<std::string> arguments,
                             const Terminal& terminal) {
    arguments.insert(arguments.begin(),
                     {IBID_PROGRAM, "-d", indexed_articles().string()});
    return on_terminal(arguments, terminal);
}

Ended shell(const std::string& script) {
    return run_program({"/bin/sh", "-c", script},
                       {.folder = indexed_articles(),
                        .environment = {"IBID_INDEX=", "ibid=" IBID_PROGRAM}});
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != text.npos;
}

}  // namespace ibid::test
