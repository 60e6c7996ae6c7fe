#include "text/endings.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "text/stemmer.h"
#include "text/utf8.h"

namespace ibid {

TEST_CASE("endings get the accents that they must have") {
    CHECK(with_accents("es", "eleccion") == "elección");
    CHECK(with_accents("pt", "eleicoes") == "eleições");
    CHECK(with_accents("es", "elecciones") == "elecciones");
    CHECK(with_accents("de", "eleccion") == "eleccion");
    CHECK(with_accents("es", "") == "");
}

// Words as they are typed, folded as every word is: those of a row are to be
// found by each other.
TEST_CASE("forms of a word share a stem, with their accents and without") {
    const struct {
        const char* language;
        std::vector<std::string> forms;
    } rows[] = {
        {"es", {"liberación", "liberacion", "liberaciones"}},
        {"es", {"tecnología", "tecnologias", "tecnologia"}},
        {"pt", {"negociação", "negociações", "negociacao"}},
        {"fr", {"régularité", "regularite", "régularités"}},
        {"fr", {"négociation", "négociations", "negociations"}},
        {"fr", {"reporté", "reportée", "reportées", "reporter"}},
        {"it", {"negoziato", "negoziati"}},
        {"de", {"Verhandlung", "Verhandlungen"}},
        {"de", {"Haus", "Häuser", "Hauser"}},
        {"de", {"Straße", "Strasse", "Straßen"}},
        {"nl", {"onderhandeling", "onderhandelingen"}},
        {"sv", {"förhandling", "förhandlingar", "forhandlingarna"}},
        {"da", {"forhandling", "forhandlingerne"}},
        {"no", {"forhandling", "forhandlinger"}},
        {"fi", {"neuvottelu", "neuvottelut", "neuvotteluissa"}},
        {"hu", {"tárgyalás", "targyalas", "tárgyalások"}},
        {"hu", {"háború", "háborúról"}},
        {"ru", {"переговоры", "переговоров", "переговорам"}},
        {"ru", {"ещё", "еще"}},
        {"el", {"διαπραγμάτευση", "διαπραγματευσεις"}},
        {"ar", {"الحرب", "حرب", "بالحرب"}},
        {"tr", {"görüşme", "gorusme", "görüşmeler"}},
        {"ro", {"negociere", "negocierii"}},
        {"ca", {"negociació", "negociacio", "negociacions"}},
    };
    for (const auto& row : rows) {
        Stemmer stemmer(row.language);
        const std::string stem = stemmer.stem(fold_utf8(row.forms[0]));
        CHECK(stem == fold_utf8(stem));
        for (const std::string& form : row.forms) {
            CAPTURE(row.language);
            CAPTURE(form);
            CHECK(stemmer.stem(fold_utf8(form)) == stem);
        }
    }
}

}  // namespace ibid
