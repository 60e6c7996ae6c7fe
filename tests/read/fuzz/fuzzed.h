// Any bytes -> what a reader makes of them, as in a child process but in this
// one, and on to passages. It throws when something is not as it must be,
// whatever the bytes are.
#pragma once

#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "document/passages.h"
#include "document/structure.h"
#include "read/child/serve.h"
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

inline void read_fuzzed(std::string_view name, std::string_view bytes) {
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
