#include <iterator>
#include <string>
#include <unordered_set>
#include <utility>

#include "read/archive.h"
#include "read/archive_input.h"
#include "read/epub/chapter.h"
#include "read/epub/package.h"
#include "read/formats.h"

namespace ibid {

void read_epub(Input& input, const SourceFile&, const ReadLimits& limits,
               const ReadSink& sink) {
    const std::string bytes = read_packed(input, limits, "EPUB");
    Archive archive(bytes, archive_limits(limits));
    const epub::Package package = epub::read_package(archive);
    Document document;
    epub::set_metadata(package, document.article);
    std::unordered_set<std::string> read;
    for (const std::string& chapter : package.chapters) {
        if (!read.insert(chapter).second) continue;
        std::optional<std::string> page = archive.part(chapter);
        if (!page) {
            document.remarks.push_back("lacks its chapter " + chapter);
            continue;
        }
        std::ranges::move(epub::read_chapter(std::move(*page)),
                          std::back_inserter(document.blocks));
    }
    sink.document(std::move(document));
}

}  // namespace ibid
