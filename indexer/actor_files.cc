#include "indexer/actor_files.h"

#include <system_error>
#include <utility>

#include <ibid/error.h>

#include "annotate/lexicon.h"
#include "index/peek.h"
#include "indexer/interrupt.h"
#include "indexer/place.h"

namespace ibid {

namespace fs = std::filesystem;

namespace {

// The folder that holds the index.
fs::path base_of(const fs::path& index) {
    return resolved(index).parent_path();
}

// Where it is found again. An index that is moved with its folder finds it.
std::string kept_name(const fs::path& path, const fs::path& base) {
    const fs::path whole = resolved(path);
    const fs::path below = whole.lexically_relative(base);
    const bool outside = below.empty() || *below.begin() == "..";
    return (outside ? whole : below).string();
}

std::vector<ActorSource> held_files(const fs::path& index) {
    return holds_index(index) ? held_actor_files(index)
                              : std::vector<ActorSource>();
}

ActorChoice read_named(const std::vector<std::string>& paths,
                       const fs::path& base) {
    ActorChoice choice;
    for (const std::string& path : paths)
        choice.files.push_back(read_actor_file(path));
    lexicon_with(choice.files);  // while they are named as they were typed
    for (ActorSource& file : choice.files)
        file.name = kept_name(file.name, base);
    return choice;
}

ActorChoice read_again(std::vector<ActorSource> held, const fs::path& base) {
    ActorChoice choice;
    std::vector<ActorSource> now = held;
    bool changed = false;
    for (ActorSource& file : now) {
        const fs::path path = base / file.name;
        std::error_code failed;
        if (fs::exists(path, failed)) {
            file = read_actor_file(path.string());
        } else {
            choice.remarks.push_back("the actor file " + path.string() +
                                     " is gone; the index goes by it as it "
                                     "was (--no-actors drops it)");
            file.name = path.string();
        }
        changed = changed ||
                  file.text !=
                      held[static_cast<std::size_t>(&file - now.data())].text;
    }
    if (changed) lexicon_with(now);
    for (std::size_t i = 0; i < now.size(); ++i) now[i].name = held[i].name;
    choice.files = std::move(now);
    return choice;
}

std::string names_of(const std::vector<ActorSource>& files) {
    std::string names;
    for (const ActorSource& file : files)
        names += (names.empty() ? "" : ", ") + file.name;
    return files.empty() ? "the built-in actors" : names;
}

}  // namespace

ActorChoice choose_actors(const Options& options, const fs::path& index) {
    if (options.no_actors) return {};
    const fs::path base = base_of(index);
    if (!options.actors.empty()) return read_named(options.actors, base);
    std::vector<ActorSource> held;
    try {
        held = held_files(index);
    } catch (const Error&) {
        if (!options.rebuild) throw;
        ActorChoice none;
        none.remarks.push_back(
            "the actor files of the old index, if it had any, are lost: name "
            "them with --actors");
        return none;
    }
    return read_again(std::move(held), base);
}

void take_actors(Writer& writer, const ActorChoice& choice, Report& report) {
    for (const std::string& remark : choice.remarks) report.remark(remark);
    if (writer.actor_files() == choice.files) return;
    const bool any = writer.size().articles > 0;
    const IndexSize changed = writer.set_actor_files(choice.files, [] {
        if (interrupted()) throw Interrupted{};
    });
    if (!any) return;
    writer.commit();
    report.line("tagged by " + names_of(choice.files) + ": " +
                counted(changed.passages, "passage") + " of " +
                counted(changed.articles, "article") + " changed");
}

void rehearse_tags(const ActorChoice& choice, const fs::path& index,
                   Report& report) {
    for (const std::string& remark : choice.remarks) report.remark(remark);
    if (held_files(index) != choice.files && holds_index(index))
        report.line("would tag the passages of the index by " +
                    names_of(choice.files));
}

}  // namespace ibid
