#include "text/compress.h"

#include <doctest/doctest.h>

#include <random>

namespace ibid {

namespace {

// Sentences of few words, so that they have something in common.
std::string sample(std::mt19937& random) {
    static constexpr const char* words[] = {"talks",  "veto", "embassy",
                                            "treaty", "the",  "minister"};
    std::string text;
    for (int i = 0; i < 400; ++i)
        text += std::string(words[random() % 6]) +
                std::to_string(random() % 50) + ' ';
    return text;
}

std::vector<std::string> samples(std::size_t count) {
    std::mt19937 random(7);
    std::vector<std::string> all;
    for (std::size_t i = 0; i < count; ++i) all.push_back(sample(random));
    return all;
}

constexpr std::size_t most = 1u << 20;

}  // namespace

TEST_CASE("what was compressed comes back, with a dictionary or without") {
    const std::string dictionary = train_dictionary(samples(200));
    REQUIRE(!dictionary.empty());
    for (const std::string& learnt : {std::string(), dictionary}) {
        Compressor compressor(learnt);
        Decompressor decompressor(learnt);
        for (const std::string& text :
             {std::string(), std::string("a"), samples(1)[0]}) {
            std::string back = "old";
            CHECK(
                decompressor.decompress(compressor.compress(text), most, back));
            CHECK(back == text);
        }
    }
}

TEST_CASE("a dictionary makes short texts of its kind shorter") {
    const std::string dictionary = train_dictionary(samples(200));
    const std::string text = samples(201).back();
    CHECK(Compressor(dictionary).compress(text).size() <
          Compressor().compress(text).size());
}

TEST_CASE("too few samples teach nothing") {
    CHECK(train_dictionary({}).empty());
    CHECK(train_dictionary({"a", "b"}).empty());
}

TEST_CASE("a frame made without a dictionary needs none") {
    const std::string dictionary = train_dictionary(samples(200));
    std::string back;
    CHECK(Decompressor(dictionary)
              .decompress(Compressor().compress("plain"), most, back));
    CHECK(back == "plain");
    // Such frames do not name theirs: the checksum tells that it is missing.
    for (const std::string& text : samples(50)) {
        const std::string frame = Compressor(dictionary).compress(text);
        CHECK_FALSE(Decompressor().decompress(frame, most, back));
    }
}

TEST_CASE("frames that lie side by side are told apart") {
    Compressor compressor;
    const std::string first = compressor.compress("the first");
    const std::string frames = first + compressor.compress("and the second");
    CHECK(frame_size(frames) == first.size());
    CHECK(frame_size(first) == first.size());
    CHECK(frame_size(first.substr(0, first.size() - 1)) == 0);
    CHECK(frame_size("no frame") == 0);
    CHECK(frame_size("") == 0);
}

TEST_CASE("damage, a cut and a promise of too much are noticed") {
    const std::string text = samples(1)[0];
    const std::string frame = Compressor().compress(text);
    Decompressor decompressor;
    std::string back;
    for (std::size_t cut = 0; cut < frame.size(); cut += 7)
        CHECK_FALSE(decompressor.decompress(frame.substr(0, cut), most, back));
    for (std::size_t at = 0; at < frame.size(); at += 3) {
        std::string damaged = frame;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        // A bit that says nothing may flip; wrong text never comes out.
        if (decompressor.decompress(damaged, most, back)) CHECK(back == text);
    }
    CHECK_FALSE(decompressor.decompress(frame, text.size() - 1, back));
    CHECK(decompressor.decompress(frame, text.size(), back));
}

TEST_CASE("a stream is read in pieces of any size") {
    const std::string text = samples(1)[0];
    const std::string frames =
        Compressor().compress(text) + Compressor().compress("second");
    for (const std::size_t piece : {1u, 7u, 1000u}) {
        StreamDecompressor stream;
        std::string back;
        std::string_view rest = frames;
        bool inside = false;
        while (!rest.empty() || inside) {
            char out[13];
            const auto step = stream.step(rest.substr(0, piece), out);
            REQUIRE(step.error.empty());
            REQUIRE(step.read + step.written > 0);
            back.append(out, step.written);
            rest.remove_prefix(step.read);
            inside = step.inside_frame;
        }
        CHECK(back == text + "second");
    }
    CHECK(!StreamDecompressor().step("no frame", {}).error.empty());
}

}  // namespace ibid
