#include "annotate/lexicon_merge.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "annotate/lexicon_reader.h"
#include "text/words.h"

namespace ibid {

namespace {

template <typename T>
void append(std::vector<T>& to, const std::vector<T>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

class Merger {
public:
    Merger(Lexicon& lexicon, const ActorFile& file)
        : entries_(lexicon.entries), file_(file) {
        for (std::size_t i = 0; i < entries_.size(); ++i)
            places_.emplace(entries_[i].id, i);
    }

    void run() {
        for (const ActorFile::Text& id : file_.dropped_actors)
            dropped_.insert(place_of(id.text, id.line));
        free_names();
        for (const ActorFile::Actor& actor : file_.actors) add(actor);
        for (const ActorFile::Merge& merge : file_.merges) join(merge);
        check_references();
        remove_dropped();
    }

private:
    std::size_t place_of(const std::string& id, std::size_t line) const {
        const auto found = places_.find(id);
        if (found == places_.end())
            fail_in_file(file_.name, line, "no actor has the id \"" + id + '"',
                         "ids are written as `ibid actors` lists them");
        return found->second;
    }

    // Takes from all actors the names that the file drops or gives to others.
    void free_names() {
        std::unordered_map<std::string, std::string> owners;  // "" for dropped
        for (const ActorFile::Text& name : file_.dropped_names)
            owners.emplace(name_key(name.text), "");
        for (const ActorFile::Actor& actor : file_.actors) {
            for (const ActorName& name : actor.entry.names)
                owners.insert_or_assign(name_key(name.text), actor.entry.id);
            for (const std::string& phrase : actor.entry.not_names)
                owners.insert_or_assign(name_key(phrase), "");
        }
        if (owners.empty()) return;
        for (LexiconEntry& entry : entries_) {
            std::erase_if(entry.names, [&](const ActorName& name) {
                const auto owner = owners.find(name_key(name.text));
                return owner != owners.end() && owner->second != entry.id;
            });
            const auto is_taken = [&](const std::string& phrase) {
                return owners.count(name_key(phrase)) > 0;
            };
            std::erase_if(entry.not_names, is_taken);
            std::erase_if(entry.short_names, is_taken);
        }
    }

    void add(const ActorFile::Actor& actor) {
        const LexiconEntry& told = actor.entry;
        const auto [place, is_new] = places_.emplace(told.id, entries_.size());
        if (is_new) {
            if (told.kind.empty() || told.name.empty())
                fail_in_file(file_.name, actor.line,
                             told.kind.empty() ? "this actor has no kind"
                                               : "this actor has no name",
                             "every actor needs an id, a kind and a name, "
                             "unless it adds to one that is known already");
            entries_.push_back(told);
            return;
        }
        LexiconEntry& entry = entries_[place->second];
        dropped_.erase(place->second);
        if (!told.kind.empty()) entry.kind = told.kind;
        if (!told.name.empty()) entry.name = told.name;
        if (!told.acts_for.empty()) entry.acts_for = told.acts_for;
        add_names(entry, told);
    }

    static void add_names(LexiconEntry& entry, const LexiconEntry& more) {
        for (const ActorName& name : more.names) {
            const std::string key = name_key(name.text);
            const auto known = std::find_if(
                entry.names.begin(), entry.names.end(),
                [&](const ActorName& n) { return name_key(n.text) == key; });
            if (known == entry.names.end())
                entry.names.push_back(name);
            else
                *known = name;
        }
        append(entry.not_names, more.not_names);
        append(entry.short_names, more.short_names);
        append(entry.offices, more.offices);
        append(entry.unless, more.unless);
    }

    void join(const ActorFile::Merge& merge) {
        const std::size_t from = place_of(merge.from, merge.line);
        const std::size_t into = place_of(merge.into, merge.line);
        if (from == into) return;
        LexiconEntry gone = entries_[from];
        gone.offices.clear();
        add_names(entries_[into], gone);
        for (LexiconEntry& entry : entries_) {
            if (entry.acts_for == merge.from) entry.acts_for = merge.into;
            for (Office& office : entry.offices)
                if (office.of == merge.from) office.of = merge.into;
        }
        dropped_.insert(from);
    }

    void check_references() const {
        for (const ActorFile::Actor& actor : file_.actors) {
            const auto check = [&](const std::string& id, std::size_t line) {
                if (!id.empty() && places_.count(id) == 0)
                    fail_in_file(file_.name, line,
                                 '"' + actor.entry.id + "\" acts for \"" + id +
                                     "\", which is no actor",
                                 "give the id of an actor");
            };
            check(actor.entry.acts_for, actor.acts_for_line);
            for (const Office& office : actor.entry.offices)
                check(office.of, actor.offices_line);
        }
    }

    void remove_dropped() {
        if (dropped_.empty()) return;
        std::unordered_set<std::string> gone;
        for (const std::size_t i : dropped_) gone.insert(entries_[i].id);
        std::erase_if(entries_, [&](const LexiconEntry& entry) {
            return gone.count(entry.id) > 0;
        });
        for (LexiconEntry& entry : entries_) {
            if (gone.count(entry.acts_for) > 0) entry.acts_for.clear();
            std::erase_if(entry.offices, [&](const Office& office) {
                return gone.count(office.of) > 0;
            });
        }
    }

    std::vector<LexiconEntry>& entries_;
    const ActorFile& file_;
    std::unordered_map<std::string, std::size_t> places_;  // by id
    std::unordered_set<std::size_t> dropped_;
};

}  // namespace

void merge_into(Lexicon& lexicon, const ActorFile& file) {
    Merger(lexicon, file).run();
}

}  // namespace ibid
