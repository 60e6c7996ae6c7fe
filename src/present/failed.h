// Files that could not be read -> why, and what would help: for people, as
// lines and as a table.
//
//   scan.pdf
//     has no text, only pictures of its pages
//     a program that recognises text, such as ocrmypdf, can add it
#pragma once

#include <string>
#include <vector>

#include "present/layout.h"
#include "present/table.h"
#include "store/failed_file.h"

namespace ibid {

// Their names are what they are called from here.
using FailedFiles = std::vector<FailedFile>;

std::string about_failed(const FailedFiles& files, const Layout& layout);
// "press.jsonl:17", a tab, why, a tab, what would help.
std::string failed_lines(const FailedFiles& files);
Table failed_table(const FailedFiles& files);

}  // namespace ibid
