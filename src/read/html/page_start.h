// Whether the beginning of a file says that it is a web page.
//
//   "<!-- saved from ... --> <HTML>"           -> yes
//   "<?xml version='1.0'?><!DOCTYPE html ..."  -> yes
//   "<p>A paragraph"                           -> no, it may be anything
#pragma once

#include <string_view>

namespace ibid::html {

bool begins_as_page(std::string_view head);

}  // namespace ibid::html
