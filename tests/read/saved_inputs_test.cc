// Broken files of each foreign format, saved and made here: every one must come
// through, as text or as a sentence about it.
#include <algorithm>
#include <cctype>
#include <random>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "read/input.h"
#include "read/read_error.h"
#include "read/reader.h"
#include "temp_dir.h"
#include "text/utf8.h"

using namespace ibid;
namespace fs = std::filesystem;

namespace {

// "saved web page" -> "saved-web-page", the folder of its inputs.
std::string folder_name(std::string_view reader) {
    std::string name(reader);
    for (char& c : name)
        c = c == ' ' ? '-' : static_cast<char>(std::tolower(c));
    return name;
}

void read_with(const Reader& reader, const std::string& bytes) {
    ReadLimits limits;
    limits.article_bytes = 1u << 20;
    const ReadSink sink{
        [](const Document& document) {
            for (const Block& block : document.blocks) {
                CHECK_FALSE(block.text.empty());
                CHECK(is_valid_utf8(block.text));
            }
        },
        [](const Failure& failure) { CHECK_FALSE(failure.what.empty()); }};
    try {
        Input input(bytes);
        reader.read(input, {"a", "a", 0, 0}, limits, sink);
    } catch (const ReadError&) {
    }
}

// A byte changed, a stretch doubled, or the end gone.
std::string damaged(std::string bytes, std::mt19937& random) {
    const std::size_t at = random() % bytes.size();
    switch (random() % 3) {
        case 0:
            bytes[at] = static_cast<char>(random());
            break;
        case 1:
            bytes.insert(at, bytes.substr(at, random() % 100));
            break;
        default:
            bytes.resize(at);
    }
    return bytes;
}

}  // namespace

TEST_CASE("saved inputs do no harm") {
    int inputs = 0;
    for (const Reader& reader : readers()) {
        const fs::path folder =
            fs::path(IBID_SAVED_INPUTS) / folder_name(reader.name);
        if (!fs::exists(folder)) continue;
        for (const auto& file : fs::directory_iterator(folder)) {
            CAPTURE(file.path());
            read_with(reader, read_file(file.path()));
            ++inputs;
        }
    }
    CHECK(inputs >= 44);
}

TEST_CASE("damaged files of every program do no harm") {
    std::mt19937 random(5);
    for (const auto& file : fs::directory_iterator(IBID_OFFICE_DATA)) {
        const std::string extension = file.path().extension().string();
        const auto reader =
            std::ranges::find_if(readers(), [&](const Reader& row) {
                return row.extensions.find(extension) != std::string::npos;
            });
        if (reader == readers().end()) continue;
        const std::string whole = read_file(file.path());
        for (int run = 0; run < 20; ++run) {
            CAPTURE(file.path());
            CAPTURE(run);
            read_with(*reader, damaged(whole, random));
        }
    }
}
