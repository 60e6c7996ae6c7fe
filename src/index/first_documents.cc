#include "index/first_documents.h"

#include "document/text_size.h"

namespace ibid {

namespace {

// 20 times the dictionary.
constexpr std::size_t enough_to_learn = std::size_t{1300} << 10;

}  // namespace

void FirstDocuments::add(const Document& document, std::uint64_t fingerprint) {
    bytes_ += text_size(document);
    list_.emplace_back(document, fingerprint);
}

bool FirstDocuments::are_enough() const {
    return bytes_ >= enough_to_learn;
}

std::vector<std::string> FirstDocuments::texts() const {
    std::vector<std::string> texts;
    for (const auto& [document, print] : list_) {
        std::string& text = texts.emplace_back();
        for (const Block& block : document.blocks) text += block.text;
    }
    return texts;
}

FirstDocuments::List FirstDocuments::take() {
    bytes_ = 0;
    return std::exchange(list_, {});
}

}  // namespace ibid
