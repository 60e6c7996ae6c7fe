// Any bytes -> what a reader makes of them, as in a child process but in this
// one, and on to passages; or what a reader of bibliographies does, and on to
// articles. It throws when something is not as it must be, whatever the bytes
// are.
#pragma once

#include <algorithm>
#include <cctype>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "document/passages.h"
#include "document/structure.h"
#include "read/bibliography/entry_article.h"
#include "read/child/serve.h"
#include "read/decode.h"
#include "read/read_error.h"
#include "read/reader.h"
#include "text/utf8.h"

namespace ibid::test {

// The folder of a reader's saved inputs: "plain text" -> "plain-text".
inline std::string fuzz_name(std::string_view reader) {
    std::string name(reader);
    std::ranges::replace(name, ' ', '-');
    for (char& c : name) c = static_cast<char>(std::tolower(c));
    return name;
}

inline void check_block(const Block& block) {
    if (block.text.empty() || !is_valid_utf8(block.text))
        throw std::logic_error("a block is not whole");
    for (std::size_t i = 0; i < block.pages.size(); ++i)
        if (block.pages[i].at > block.text.size() ||
            (i > 0 && block.pages[i].at < block.pages[i - 1].at))
            throw std::logic_error("a page begins where no text is");
}

struct FuzzedBibliography {
    std::string_view name;
    BibliographyText (*read)(std::string_view text);
};
inline constexpr FuzzedBibliography fuzzed_bibliographies[] = {
    {"bibtex", read_bibtex},
    {"csl-json", read_csl_json},
    {"ris", read_ris},
};

inline void check_entry(const BibliographyEntry& entry) {
    const Article article = to_article(entry, "here");
    bool whole = is_valid_utf8(article.title) && is_valid_utf8(article.source);
    for (const std::string& author : article.authors)
        whole = whole && is_valid_utf8(author);
    for (const auto& [name, text] : article.csl)
        whole = whole && is_valid_utf8(text);
    for (const std::string& file : entry.files)
        whole = whole && is_valid_utf8(file);
    if (!whole) throw std::logic_error("an entry is not whole");
}

// Whether there is such a format.
inline bool read_fuzzed_bibliography(std::string_view name,
                                     std::string_view bytes) {
    const auto* row = std::ranges::find(fuzzed_bibliographies, name,
                                        &FuzzedBibliography::name);
    if (row == std::end(fuzzed_bibliographies)) return false;
    try {
        for (const BibliographyEntry& entry :
             row->read(decode(std::string(bytes)).text).entries)
            check_entry(entry);
    } catch (const ReadError&) {  // of decode: no text
    }
    return true;
}

inline void read_fuzzed(std::string_view name, std::string_view bytes) {
    if (read_fuzzed_bibliography(name, bytes)) return;
    ReadLimits limits;
    limits.article_bytes = 1u << 20;
    for (const Reader& reader : readers()) {
        if (fuzz_name(reader.name) != name) continue;
        Answer answer =
            answer_to({std::string(reader.name), {"a", "a", 0, 0}, limits},
                      {bytes.begin(), bytes.end()}, readers());
        for (const Failure& failure : answer.failures)
            if (failure.what.starts_with("cannot be read: "))
                throw std::logic_error(failure.what);
        for (Document& document : answer.documents) {
            recognise_structure(document);
            for (const Block& block : document.blocks) check_block(block);
            for (const Passage& passage : split(document))
                if (passage.text.empty())
                    throw std::logic_error("a passage is empty");
        }
        return;
    }
    throw std::logic_error("there is no such reader");
}

}  // namespace ibid::test
