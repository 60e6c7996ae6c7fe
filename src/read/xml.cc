#include "read/xml.h"

#include <expat.h>

#include <algorithm>
#include <exception>
#include <memory>

#include "read/read_error.h"

namespace ibid {

namespace {

constexpr char separator = '\n';  // between a namespace and a name
constexpr std::size_t deepest = 1000;
// All at once: a token that comes in pieces is looked at again with each of
// them.
constexpr std::size_t piece = 1u << 30;

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

struct Run {
    XML_Parser parser;
    std::span<const XmlNamespace> namespaces;
    const XmlCalls& calls;
    std::exception_ptr thrown{};  // expat is C: nothing is thrown through it
    std::size_t depth = 0;
    std::string name{};

    // The view stays until the next call.
    std::string_view short_name(std::string_view full) {
        const std::size_t end = full.find(separator);
        name.clear();
        if (end != full.npos) {
            const auto row = std::ranges::find(namespaces, full.substr(0, end),
                                               &XmlNamespace::address);
            if (row != namespaces.end()) name = row->prefix;
            full.remove_prefix(end + 1);
        }
        name += ':';
        return name += full;
    }

    template <class Call>
    void safely(Call call) {
        if (thrown) return;
        try {
            call();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
};

Run& run_of(void* data) {
    return *static_cast<Run*>(data);
}

void on_open(void* data, const char* name, const char** attributes) {
    Run& run = run_of(data);
    run.safely([&] {
        if (++run.depth > deepest)
            throw ReadError("has XML that is nested deeper than " +
                            std::to_string(deepest) + " tags");
        if (run.calls.open) run.calls.open({run.short_name(name), attributes});
    });
}

void on_close(void* data, const char* name) {
    Run& run = run_of(data);
    --run.depth;
    run.safely([&] {
        if (run.calls.close) run.calls.close(run.short_name(name));
    });
}

void on_text(void* data, const char* text, int size) {
    Run& run = run_of(data);
    run.safely([&] {
        if (run.calls.text)
            run.calls.text({text, static_cast<std::size_t>(size)});
    });
}

void on_entity(void* data, const char*, int, const char*, int, const char*,
               const char*, const char*, const char*) {
    run_of(data).safely([] {
        throw ReadError(
            "declares XML entities of its own, which can blow a "
            "small file up to any size");
    });
}

}  // namespace

std::string_view XmlTag::attribute(std::string_view wanted) const {
    for (const char* const* at = attributes_; *at; at += 2) {
        const std::string_view full = *at;
        const std::size_t end = full.find(separator);
        if (full.substr(end == full.npos ? 0 : end + 1) == wanted) return at[1];
    }
    return {};
}

void parse_xml(std::string_view xml, std::string_view name,
               std::span<const XmlNamespace> namespaces,
               const XmlCalls& calls) {
    const std::unique_ptr<XML_ParserStruct, FreeParser> parser(
        XML_ParserCreateNS(nullptr, separator));
    Run run{parser.get(), namespaces, calls};
    XML_SetUserData(parser.get(), &run);
    XML_SetElementHandler(parser.get(), on_open, on_close);
    XML_SetCharacterDataHandler(parser.get(), on_text);
    XML_SetEntityDeclHandler(parser.get(), on_entity);
    XML_SetParamEntityParsing(parser.get(), XML_PARAM_ENTITY_PARSING_NEVER);
    for (bool last = false; !last;) {
        const std::string_view next = xml.substr(0, piece);
        xml.remove_prefix(next.size());
        last = xml.empty();
        const XML_Status status = XML_Parse(
            parser.get(), next.data(), static_cast<int>(next.size()), last);
        if (run.thrown) std::rethrow_exception(run.thrown);
        if (status != XML_STATUS_OK)
            throw ReadError(
                "has broken XML in its part " + std::string(name) + ", line " +
                std::to_string(XML_GetCurrentLineNumber(parser.get())) + ": " +
                XML_ErrorString(XML_GetErrorCode(parser.get())));
    }
}

}  // namespace ibid
