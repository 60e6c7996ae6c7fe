#include "read/child/serve.h"

#include <exception>
#include <limits>
#include <new>
#include <utility>

#include "document/text_size.h"
#include "read/child/bounds.h"
#include "read/child/frame.h"
#include "read/child/refusals.h"
#include "read/input.h"
#include "read/read_error.h"

namespace ibid {

namespace {

constexpr int socket = 0;
constexpr Deadline never = Deadline::max();

void fail(Answer& answer, const ReadError& error) {
    answer.failures.push_back({{}, 0, error.what(), false, error.hint});
}

void read(const Reader& reader, const Request& request, Input& input,
          Answer& answer) {
    const ReadLimits& limits = request.limits;
    const ReadSink sink{
        [&](Document document) {
            if (text_size(document) > limits.article_bytes)
                return fail(answer, too_much_text(limits));
            answer.documents.push_back(std::move(document));
        },
        [&](const Failure& failure) { answer.failures.push_back(failure); }};
    reader.read(input, request.file, limits, sink);
}

// The next frame; false when there is none.
bool receive(std::vector<char>& bytes) {
    constexpr auto any = std::numeric_limits<std::uint64_t>::max();
    return receive_frame(socket, any, never, bytes) == Passed::whole;
}

bool serve_one(std::span<const Reader> readers) {
    std::vector<char> bytes;
    if (!receive(bytes)) return false;
    const std::optional<Request> request =
        request_from({bytes.data(), bytes.size()});
    if (!request) return false;
    set_bounds(request->limits);
    if (!receive(bytes)) return false;
    const std::string out =
        to_bytes(answer_to(*request, std::move(bytes), readers));
    stop_clock();
    return send_frame(socket, out, never) == Passed::whole;
}

}  // namespace

Answer answer_to(const Request& request, std::vector<char> bytes,
                 std::span<const Reader> readers) {
    Answer answer;
    try {
        Input input(std::move(bytes));
        for (const Reader& reader : readers)
            if (reader.name == request.reader)
                read(reader, request, input, answer);
    } catch (const ReadError& error) {
        fail(answer, error);
    } catch (const std::bad_alloc&) {
        answer = {};
        fail(answer, too_much_memory(request.limits));
    } catch (const std::exception& error) {
        fail(answer, ReadError("cannot be read: " + std::string(error.what())));
    }
    return answer;
}

int serve(std::span<const Reader> readers) {
    bind_child();
    try {
        while (serve_one(readers)) continue;
        return 0;
    } catch (const std::bad_alloc&) {
        return no_memory;
    }
}

}  // namespace ibid
