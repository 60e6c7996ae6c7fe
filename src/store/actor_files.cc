#include "store/actor_files.h"

#include "store/damaged.h"
#include "store/packing.h"
#include "text/compress.h"

namespace ibid {

namespace {

constexpr const char* key = "actor-files";
constexpr std::size_t most_bytes = std::size_t{1} << 32;

}  // namespace

void write_actor_files(Xapian::WritableDatabase& database,
                       const std::vector<ActorSource>& files) {
    Packer out;
    out.list(files, [&](const ActorSource& file) {
        out.string(file.name);
        out.string(file.text);
    });
    database.set_metadata(
        key, files.empty() ? "" : Compressor().compress(out.take()));
}

std::vector<ActorSource> read_actor_files(const Xapian::Database& database) {
    std::vector<ActorSource> files;
    const std::string stored = database.get_metadata(key);
    if (stored.empty()) return files;
    std::string bytes;
    if (!Decompressor().decompress(stored, most_bytes, bytes))
        throw damaged("a record of the index");
    Unpacker in(bytes);
    in.list([&] {
        ActorSource& file = files.emplace_back();
        file.name = in.string();
        file.text = in.string();
    });
    return files;
}

}  // namespace ibid
