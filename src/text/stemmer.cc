#include "text/stemmer.h"

#include <new>
#include <string>
#include <unordered_map>

#include <libstemmer.h>

#include "text/endings.h"
#include "text/utf8.h"

namespace ibid {

namespace {

// The words of a large corpus follow Zipf's law: the first 100,000 make up
// nearly all of its text. Beyond them the cache begins anew, so that a hostile
// text cannot fill the memory.
constexpr std::size_t most_cached = 100'000;

struct Algorithm {
    sb_stemmer* handle;

    explicit Algorithm(std::string_view language)
        : handle(language.size() == 2
                     ? sb_stemmer_new(std::string(language).c_str(), nullptr)
                     : nullptr) {}
    ~Algorithm() { sb_stemmer_delete(handle); }
    Algorithm(const Algorithm&) = delete;
    Algorithm& operator=(const Algorithm&) = delete;
};

}  // namespace

class Stemmer::Impl {
public:
    explicit Impl(std::string_view language)
        : language_(language), algorithm_(language) {}

    const std::string& stem(const std::string& word) {
        if (algorithm_.handle == nullptr) return word;
        const auto found = cache_.find(word);
        if (found != cache_.end()) return found->second;
        if (cache_.size() >= most_cached) cache_.clear();
        return cache_.emplace(word, folded_stem(word)).first->second;
    }

    std::string stem_once(const std::string& word) {
        return algorithm_.handle == nullptr ? word : folded_stem(word);
    }

private:
    std::string folded_stem(const std::string& word) {
        if (language_ == "en") return compute(word);
        return fold_utf8(compute(with_accents(language_, word)));
    }

    std::string compute(const std::string& word) {
        const sb_symbol* stem = sb_stemmer_stem(
            algorithm_.handle, reinterpret_cast<const sb_symbol*>(word.data()),
            static_cast<int>(word.size()));
        if (stem == nullptr) throw std::bad_alloc();
        const auto size =
            static_cast<std::size_t>(sb_stemmer_length(algorithm_.handle));
        return {reinterpret_cast<const char*>(stem), size};
    }

    std::string language_;
    Algorithm algorithm_;
    std::unordered_map<std::string, std::string> cache_;
};

Stemmer::Stemmer(std::string_view language)
    : impl_(std::make_unique<Impl>(language)) {}
Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;

const std::string& Stemmer::stem(const std::string& word) {
    return impl_->stem(word);
}
std::string Stemmer::stem_once(const std::string& word) {
    return impl_->stem_once(word);
}

}  // namespace ibid
