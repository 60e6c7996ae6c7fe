#include "store/copy_key_lists.h"

namespace ibid {

namespace {

constexpr std::size_t at_once = 1u << 14;

}  // namespace

void CopyKeyLists::add(std::span<const std::uint32_t> keys) {
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const std::uint32_t number =
            keys[i] << 1 | (i + 1 == keys.size() ? 1u : 0u);
        for (std::size_t byte = 0; byte < listed_key_size; ++byte)
            bytes_ += static_cast<char>(number >> 8 * byte & 0xFF);
    }
    if (bytes_.size() < at_once) return;
    out_.append(bytes_);
    bytes_.clear();
}

}  // namespace ibid
