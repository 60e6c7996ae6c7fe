#include "index/prepare_queue.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "document/text_size.h"

#include <ibid/error.h>

namespace ibid {

namespace {

// Text that waits or is worked on, in bytes; it expands to about ten times as
// much while it is.
constexpr std::size_t most_bytes = std::size_t{4} << 20;

struct Job {
    Document document;
    std::uint64_t fingerprint = 0;
    std::size_t bytes = 0;
    bool done = false;
    std::exception_ptr failure;
    PreparedArticle article;
};

}  // namespace

class PrepareQueue::Impl {
public:
    Impl(unsigned threads, const std::function<Prepare()>& make) {
        std::vector<Prepare> functions;
        for (unsigned i = 0; i < threads; ++i) functions.push_back(make());
        for (Prepare& function : functions)
            if (!start(std::move(function))) break;
    }

    ~Impl() {
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        has_work_.notify_all();
        for (std::thread& thread : threads_) thread.join();
    }

    void push(Document document, std::uint64_t fingerprint) {
        auto job = std::make_unique<Job>();
        job->bytes = text_size(document);
        job->document = std::move(document);
        job->fingerprint = fingerprint;
        {
            const std::lock_guard lock(mutex_);
            bytes_ += job->bytes;
            waiting_.push_back(job.get());
            jobs_.push_back(std::move(job));
        }
        has_work_.notify_one();
    }

    bool is_empty() const { return jobs_.empty(); }
    bool is_full() const { return bytes_ >= most_bytes; }

    std::optional<PreparedArticle> take(bool wait) {
        if (jobs_.empty()) return std::nullopt;
        std::unique_lock lock(mutex_);
        if (!jobs_.front()->done && !wait) return std::nullopt;
        is_done_.wait(lock, [&] { return jobs_.front()->done; });
        const std::unique_ptr<Job> job = std::move(jobs_.front());
        jobs_.pop_front();
        bytes_ -= job->bytes;
        if (job->failure) std::rethrow_exception(job->failure);
        return std::move(job->article);
    }

private:
    // Where no more threads are to be had, those that run do the work.
    bool start(Prepare prepare) {
        try {
            threads_.emplace_back(
                [this, prepare = std::move(prepare)] { work(prepare); });
        } catch (const std::system_error& error) {
            if (threads_.empty())
                throw Error(std::string("cannot start a thread: ") +
                            error.what());
            return false;
        }
        return true;
    }

    void work(const Prepare& prepare) {
        std::unique_lock lock(mutex_);
        for (;;) {
            has_work_.wait(lock,
                           [&] { return stopping_ || !waiting_.empty(); });
            if (stopping_) return;
            Job& job = *waiting_.front();
            waiting_.pop_front();
            lock.unlock();
            try {
                job.article = prepare(std::move(job.document), job.fingerprint);
            } catch (...) {
                job.failure = std::current_exception();
            }
            lock.lock();
            job.done = true;
            if (&job == jobs_.front().get()) is_done_.notify_one();
        }
    }

    std::mutex mutex_;
    std::condition_variable has_work_;
    std::condition_variable is_done_;
    // Only the thread that pushes and takes changes jobs_ and bytes_, so it
    // may look at them without the lock.
    std::deque<std::unique_ptr<Job>> jobs_;
    std::size_t bytes_ = 0;
    std::deque<Job*> waiting_;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

PrepareQueue::PrepareQueue(const Annotator& annotator, Dictionary dictionary)
    : PrepareQueue(std::max(1u, std::thread::hardware_concurrency()), [&] {
          return [preparer = std::make_shared<Preparer>(annotator, dictionary)](
                     Document document, std::uint64_t fingerprint) {
              return preparer->prepare(std::move(document), fingerprint);
          };
      }) {}
PrepareQueue::PrepareQueue(unsigned threads,
                           const std::function<Prepare()>& make)
    : impl_(std::make_unique<Impl>(threads, make)) {}
PrepareQueue::~PrepareQueue() = default;
void PrepareQueue::push(Document document, std::uint64_t fingerprint) {
    impl_->push(std::move(document), fingerprint);
}
bool PrepareQueue::is_empty() const {
    return impl_->is_empty();
}
bool PrepareQueue::is_full() const {
    return impl_->is_full();
}
std::optional<PreparedArticle> PrepareQueue::take(bool wait) {
    return impl_->take(wait);
}

}  // namespace ibid
