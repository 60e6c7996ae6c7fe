#include <utility>

#include "read/formats.h"
#include "read/read_error.h"
#include "read/rtf/rtf_text.h"

namespace ibid {

void read_rtf(Input& input, const SourceFile&, const ReadLimits& limits,
              const ReadSink& sink) {
    if (!input.head().starts_with("{\\rtf"))
        throw ReadError("is no RTF file, whatever its name says");
    // Pictures stand in it as digits, so that it may be larger than its text.
    const std::string bytes = input.read_all(limits.file_bytes);
    Document document;
    BlockWriter writer;
    rtf::RtfText text(writer);
    text.read(bytes);
    writer.finish(document);
    Properties properties = text.properties();
    std::erase_if(properties.authors, [](const std::string& name) {
        return chosen_author(name).empty();
    });
    apply_properties(properties, document);
    sink.document(std::move(document));
}

}  // namespace ibid
