#include "read/author_list.h"

#include <string>

#include <doctest/doctest.h>

#include "read/scratch_folder.h"

using ibid::split_authors;
using ibid::test::joined;

TEST_CASE("a line of authors is parted into names") {
    struct Case {
        std::string line;
        std::string names;
    };
    const Case cases[] = {
        {"", ""},
        {"  ", ""},
        {"Ann Lee", "Ann Lee"},
        {"Ann Lee and Bo Ek", "Ann Lee | Bo Ek"},
        {"Ann Lee & Bo Ek", "Ann Lee | Bo Ek"},
        {"Ann Lee, Bo Ek and Cy Roy", "Ann Lee | Bo Ek | Cy Roy"},
        {"Ann Lee, Bo Ek, and Cy Roy", "Ann Lee | Bo Ek | Cy Roy"},
        {"Ann Lee, Bo Ek", "Ann Lee | Bo Ek"},
        {"Ann Lee; Bo Ek", "Ann Lee | Bo Ek"},
        {"; Ann Lee;;", "Ann Lee"},
        // A family name first is one person.
        {"Lee, Ann", "Lee, Ann"},
        {"Lee, Ann; Ek, Bo", "Lee, Ann | Ek, Bo"},
        // An institution is not two people.
        {"Centre for Law and Security", "Centre for Law and Security"},
        {"Ministry of War and Ministry of Peace",
         "Ministry of War and Ministry of Peace"},
        {"Sand Andersson", "Sand Andersson"},
        {"Ann\u00A0Lee  and\tBo Ek", "Ann Lee | Bo Ek"},
        {"Staff and agencies", "Staff and agencies"},
        {"\u5B89\u500D and \u674E", "\u5B89\u500D and \u674E"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.line);
        CHECK(joined(split_authors(c.line)) == c.names);
    }
}
