// ibid-index: makes and updates the index of a folder of articles.

#include <cstdio>
#include <exception>

#include <ibid/error.h>

#include "indexer/interrupt.h"
#include "indexer/options.h"
#include "indexer/run.h"
#include "read/child/serve.h"

int main(int argc, char** argv) {
    if (argc == 2 && argv[1] == ibid::child_argument)
        return ibid::serve(ibid::readers());
    try {
        const ibid::Options options = ibid::parse_options(argc, argv);
        if (!options.answer.empty()) {
            std::fputs(options.answer.c_str(), stdout);
            return 0;
        }
        ibid::catch_interrupts();
        return ibid::run(options);
    } catch (const ibid::Error& error) {
        std::fprintf(stderr, "ibid-index: %s\n", error.what());
        if (!error.hint().empty())
            std::fprintf(stderr, "  %s\n", error.hint().c_str());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "ibid-index: %s\n", error.what());
    }
    return 2;
}
