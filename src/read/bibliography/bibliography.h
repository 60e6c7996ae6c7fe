// Bibliography: the entries of reference libraries, and which article each of
// them is about.
//
//   Bibliography known;
//   known.read("refs.bib", failures);
//   known.about(file);                 // by the path that the entry has
//   known.about(article, remarks);     // by title and year
//
// CSL-JSON, BibTeX and RIS. Where two entries fit, neither is used, and that is
// said.
#pragma once

#include <cstddef>
#include <deque>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <ibid/document.h>

#include "read/bibliography/entry.h"
#include "read/source_file.h"

namespace ibid {

class Bibliography {
public:
    Bibliography() = default;
    // A copy's places would lie in the original.
    Bibliography(const Bibliography&) = delete;
    Bibliography& operator=(const Bibliography&) = delete;
    Bibliography(Bibliography&&) noexcept = default;
    Bibliography& operator=(Bibliography&&) noexcept = default;

    // Throws ibid::Error when nothing of it can be read. Entries that are
    // broken are failures.
    void read(const std::filesystem::path& path,
              std::vector<Failure>& failures);

    bool empty() const { return articles_.empty(); }

    // What the entry says whose attached file this is, or nullptr.
    const Article* about(const SourceFile& file) const;
    // What the entry says that has this title and year, or nullptr.
    const Article* about(const Article& article,
                         std::vector<std::string>& remarks) const;

    // Changes when any entry does.
    const std::string& fingerprint() const { return fingerprint_; }

private:
    using Places = std::map<std::string, std::vector<const Article*>>;

    void add(const BibliographyEntry& entry, const std::string& name,
             const std::filesystem::path& folder);
    void report_shared_files(const std::string& name,
                             std::vector<Failure>& failures) const;

    std::deque<Article> articles_;
    Places by_path_;   // canonical
    Places by_tail_;   // the last two parts of a path
    Places by_title_;  // folded
    std::string fingerprint_;
};

// All that an article's metadata says, as one text that changes with it.
std::string metadata_print(const Article& article);

}  // namespace ibid
