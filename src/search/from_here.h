// The names of articles in an index <-> what they are called from here.
//
//   "korea/veto.txt" in the index /corpus/.ibid is called
//     from /corpus        korea/veto.txt
//     from /corpus/korea  veto.txt
//     from /              corpus/korea/veto.txt
//     from /home          /corpus/korea/veto.txt
//
// A name is the path of a file, relative to the folder that holds the index
// where the file lies below it (read/file_name.h), with "#record" after it for
// an article of many in a file. That folder and its index can be moved.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/document.h>

namespace ibid {

// The folder that the names of an index are relative to.
std::string base_of(const std::filesystem::path& index_dir);

// The current folder, "" when it is gone.
std::string current_folder();

// A name relative to the folder `from` as one relative to `to`; absolute where
// it does not lie below `to`. With the folders exchanged it is undone.
std::string rebased(std::string_view name, std::string_view from,
                    std::string_view to);

// Fills in Article::place and makes Article::path one that can be opened.
void call_from(std::string_view here, std::string_view base, Article& article);

// The names that a place, as a person typed it, can have in an index, the
// likeliest first: from here, from here with links and ".." followed, and as
// it stands.
std::vector<std::string> names_of(std::string_view place, std::string_view here,
                                  std::string_view base);

}  // namespace ibid
