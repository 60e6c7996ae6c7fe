// Makes an index of two articles, then removes one of them.
//
//   write DIR
#include <cstdio>

#include <ibid/error.h>
#include <ibid/writer.h>

int main(int argc, char** argv) try {
    ibid::Writer writer(argc > 1 ? argv[1] : "example.ibid");

    ibid::Document document;
    document.article.id = "notes/harbour.txt";
    document.article.title = "Two Fleets in One Harbour";
    document.article.authors = {"Ann Lee", "Bo Ek"};
    document.article.date = {2024, 5, 0};  // May 2024
    document.blocks = ibid::blocks_from_text(
        "Japan and Australia signed the access agreement in January.\n\n"
        "Nobody in Canberra speaks of an Asian NATO.");
    writer.put(document);

    document.article = {};
    document.article.id = "notes/draft.txt";
    document.blocks = ibid::blocks_from_text("A draft to be thrown away.");
    writer.put(document);
    writer.commit();  // until here a reader sees neither of them

    writer.remove("notes/draft.txt");
    writer.commit();
    std::printf("%zu articles, %zu passages\n", writer.size().articles,
                writer.size().passages);
} catch (const ibid::Error& error) {
    std::fprintf(stderr, "%s\n%s\n", error.what(), error.hint().c_str());
    return 2;
}
