#include "read/xml.h"

#include <string>

#include <doctest/doctest.h>

#include "read/read_error.h"

using namespace ibid;

namespace {

constexpr XmlNamespace namespaces[] = {{"urn:one", "o"}, {"urn:two", "t"}};

std::string calls_of(std::string_view xml) {
    std::string said;
    XmlCalls calls;
    calls.open = [&](const XmlTag& tag) {
        (said += '<') += tag.name;
        if (const auto id = tag.attribute("id"); !id.empty())
            (said += " id=") += id;
        said += '>';
    };
    calls.close = [&](std::string_view name) {
        ((said += "</") += name) += '>';
    };
    calls.text = [&](std::string_view text) { said += text; };
    try {
        parse_xml(xml, "part.xml", namespaces, calls);
    } catch (const ReadError& error) {
        return error.what();
    }
    return said;
}

std::string repeated(std::string_view piece, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += piece;
    return all;
}

}  // namespace

TEST_CASE("tags and text become calls") {
    struct Case {
        std::string_view xml;
        std::string_view calls;
    };
    const Case cases[] = {
        {"<a/>", "<:a></:a>"},
        {"<x:a xmlns:x='urn:one'>b</x:a>", "<o:a>b</o:a>"},
        {"<a xmlns='urn:two' id='7'/>", "<t:a id=7></t:a>"},
        // An attribute's own namespace does not matter.
        {"<a xmlns:x='urn:one' x:id='7'/>", "<:a id=7></:a>"},
        {"<x:a xmlns:x='urn:other'/>", "<:a></:a>"},
        {"<a>1 &lt; 2 &#x416;</a>", "<:a>1 < 2 Ж</:a>"},
        {"<a><![CDATA[<b>]]></a>", "<:a><b></:a>"},
        {"<!DOCTYPE a SYSTEM 'a.dtd'><a/>", "<:a></:a>"},
        {"<a>\n<b></a>",
         "has broken XML in its part part.xml, line 2: mismatched tag"},
        {"", "has broken XML in its part part.xml, line 1: no element found"},
        {"<a>&b;</a>",
         "has broken XML in its part part.xml, line 1: undefined entity"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.xml);
        CHECK(calls_of(c.xml) == c.calls);
    }
}

TEST_CASE("entities are not what a file may declare") {
    const std::string sentence =
        "declares XML entities of its own, which can blow a small file up to "
        "any size";
    CHECK(calls_of("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>") == sentence);
    CHECK(calls_of("<!DOCTYPE a [<!ENTITY % b 'c'>]><a/>") == sentence);
    CHECK(calls_of("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///x'>]><a>&b;</a>") ==
          sentence);
}

TEST_CASE("XML is nested as deep as documents are") {
    CHECK(calls_of(repeated("<a>", 1000) + repeated("</a>", 1000)).size() ==
          9000);
    CHECK(calls_of(repeated("<a>", 1'000'000)) ==
          "has XML that is nested deeper than 1000 tags");
}

TEST_CASE("what a call throws comes out") {
    XmlCalls calls;
    calls.text = [](std::string_view) { throw ReadError("is enough"); };
    CHECK_THROWS_WITH(parse_xml("<a>b</a>", "p", {}, calls), "is enough");
}
