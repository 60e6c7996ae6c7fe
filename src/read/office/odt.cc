#include <string>
#include <utility>

#include "read/archive.h"
#include "read/archive_input.h"
#include "read/formats.h"
#include "read/office/odt_body.h"
#include "read/properties.h"
#include "read/read_error.h"

namespace ibid {

namespace {

void check_encryption(Archive& archive) {
    const auto manifest = archive.part("META-INF/manifest.xml");
    if (manifest && manifest->find("encryption-data") != manifest->npos)
        throw ReadError(
            "is encrypted with a password; save it again without one");
}

}  // namespace

void read_odt(Input& input, const SourceFile&, const ReadLimits& limits,
              const ReadSink& sink) {
    const std::string bytes = read_packed(input, limits, "OpenDocument");
    Archive archive(bytes, archive_limits(limits));
    check_encryption(archive);
    const std::string content = archive.needed_part("content.xml");

    office::OdtStyles styles;
    constexpr const char* style_part = "styles.xml";
    if (const auto xml = archive.part(style_part))
        office::read_odt_styles(*xml, style_part, styles);
    office::read_odt_styles(content, "content.xml", styles);

    Document document;
    BlockWriter writer;
    office::OdtBody(styles, writer).read(content);
    writer.finish(document);

    constexpr const char* meta = "meta.xml";
    const auto properties = archive.part(meta);
    apply_properties(
        properties ? read_properties(*properties, meta) : Properties{},
        document);
    sink.document(std::move(document));
}

}  // namespace ibid
