// Documents in, prepared articles out, in the same order, by several threads.
//
//   PrepareQueue queue(annotator, dictionary);
//   queue.push(document, fingerprint);
//   while (auto article = queue.take(queue.is_full())) append(*article);
//
// push() and take() belong to one thread. What lies in the queue is bounded by
// the bytes of its documents' text.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

#include "index/prepare.h"

namespace ibid {

using Prepare =
    std::function<PreparedArticle(Document, std::uint64_t fingerprint)>;

class PrepareQueue {
public:
    // The annotator must outlive it. One thread for each core.
    PrepareQueue(const Annotator& annotator, Dictionary dictionary);
    // So many threads, each with a function of its own. Throws ibid::Error
    // when not even one can be started.
    PrepareQueue(unsigned threads, const std::function<Prepare()>& make);
    ~PrepareQueue();

    void push(Document document, std::uint64_t fingerprint);

    bool is_empty() const;
    // Whether take(true) should come before the next push().
    bool is_full() const;

    // The next article, in the order of push(); nothing when it is not ready
    // and `wait` is false, or when the queue is empty. Throws what preparing
    // it threw.
    std::optional<PreparedArticle> take(bool wait);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ibid
