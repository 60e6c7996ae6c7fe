// Folded word -> stem ("vetoing" -> "veto"), by Snowball's algorithms.
// Stems are cached, so a Stemmer belongs to one thread at a time.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace ibid {

class Stemmer {
public:
    // `language` is an ISO 639-1 code; one without an algorithm leaves words
    // as they are.
    explicit Stemmer(std::string_view language = "en");
    ~Stemmer();
    Stemmer(Stemmer&&) noexcept;
    Stemmer& operator=(Stemmer&&) noexcept;

    // Valid until the next call.
    const std::string& stem(const std::string& word);
    // Of words that come once: without the cache.
    std::string stem_once(const std::string& word);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ibid
