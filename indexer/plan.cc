#include "indexer/plan.h"

#include <unordered_set>

#include "indexer/interrupt.h"
#include "read/raw_bytes.h"

namespace ibid {

namespace {

Verdict judge(const SourceFile& file, const FileState* before,
              const std::string& sidecar, const Terms& terms) {
    if (!before) return Verdict::fresh;
    if (before->content.empty()) return Verdict::again;
    if (before->recipe != terms.recipe || before->sidecar != sidecar)
        return Verdict::changed;
    if (before->failed > 0 && (terms.retry || before->reach != terms.reach))
        return Verdict::again;
    if (file.size == before->size && file.modified == before->modified)
        return Verdict::same;
    if (file.size != before->size || before->content == not_all_read)
        return Verdict::changed;
    return content_fingerprint(file.path) == before->content ? Verdict::touched
                                                             : Verdict::changed;
}

}  // namespace

std::vector<Task> make_plan(const std::vector<SourceFile>& found,
                            const KnownFiles& known, const Roots& searched,
                            Sidecars& sidecars, const Terms& terms) {
    std::unordered_set<std::string> names;
    for (const SourceFile& file : found) names.insert(file.name);

    std::vector<Task> plan;
    for (const auto& [name, state] : known.all())
        if (searched.hold(name) && !names.contains(name))
            plan.push_back({Verdict::gone, {{}, name, 0, 0}});
    for (const SourceFile& file : found) {
        if (interrupted()) throw Interrupted{};
        plan.push_back({judge(file, known.find(file.name),
                              sidecars.fingerprint(file), terms),
                        file});
    }
    return plan;
}

bool is_to_be_read(Verdict verdict) {
    return verdict == Verdict::fresh || verdict == Verdict::changed ||
           verdict == Verdict::again;
}

std::string_view verdict_name(Verdict verdict) {
    switch (verdict) {
        case Verdict::fresh:
            return "new";
        case Verdict::changed:
            return "changed";
        case Verdict::again:
            return "again";
        case Verdict::gone:
            return "removed";
        case Verdict::touched:
        case Verdict::same:
            break;
    }
    return "unchanged";
}

}  // namespace ibid
