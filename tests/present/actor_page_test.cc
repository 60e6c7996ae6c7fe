#include "present/actor_page.h"

#include <doctest/doctest.h>

namespace ibid {

TEST_CASE("a page says all that is known of an actor") {
    Actor actor{"RUS", "Russia", "country", {"Russian", "Moscow", "Kremlin"}};
    actor.places = {"Moscow", "Kremlin"};
    CHECK(actor_page(actor, {}) ==
          "RUS  Russia (country)\n"
          "  also: Russian\n"
          "  inferred from: Moscow, Kremlin\n");
    Actor person{"anna", "Anna Beispiel", "person", {}};
    person.short_names = {"Beispiel"};
    person.acts_for = "RUS";
    person.offices = {{"Envoy", "RUS", {20190301, 20231231}},
                      {"Chair", "UN", {20240101, 0}}};
    CHECK(actor_page(person, {}) ==
          "anna  Anna Beispiel (person)\n"
          "  once named: Beispiel\n"
          "  acts for: RUS\n"
          "  office: Envoy, RUS, 2019-03-01..2023-12-31\n"
          "  office: Chair, UN, 2024-01-01..\n");
}

}  // namespace ibid
