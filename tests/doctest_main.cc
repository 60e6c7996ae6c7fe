// The main of every test program: doctest's, and one closing line that
// scripts/test adds up: "N passed, M failed".
#define DOCTEST_CONFIG_IMPLEMENT
#include <cstdio>

#include <doctest/doctest.h>

namespace {

struct ClosingLine : doctest::IReporter {
    explicit ClosingLine(const doctest::ContextOptions&) {}

    void test_run_end(const doctest::TestRunStats& stats) override {
        const unsigned failed = stats.numTestCasesFailed;
        std::printf("%u passed, %u failed\n",
                    stats.numTestCasesPassingFilters - failed, failed);
    }

    void report_query(const doctest::QueryData&) override {}
    void test_run_start() override {}
    void test_case_start(const doctest::TestCaseData&) override {}
    void test_case_reenter(const doctest::TestCaseData&) override {}
    void test_case_end(const doctest::CurrentTestCaseStats&) override {}
    void test_case_exception(const doctest::TestCaseException&) override {}
    void subcase_start(const doctest::SubcaseSignature&) override {}
    void subcase_end() override {}
    void log_assert(const doctest::AssertData&) override {}
    void log_message(const doctest::MessageData&) override {}
    void test_case_skipped(const doctest::TestCaseData&) override {}
};

REGISTER_LISTENER("closing line", 1, ClosingLine);

}  // namespace

int main(int argc, char** argv) { return doctest::Context(argc, argv).run(); }
