// The head of a page -> Claims: <meta>, <link rel=canonical>, <html lang>,
// <title>, and the article data in scripts.
//
//   <meta property="og:site_name" content="Harbour Review">
//   -> source "Harbour Review", from "meta og:site_name"
#pragma once

#include "read/html/claim.h"
#include "read/html/page.h"

namespace ibid::html {

void claim_meta_tags(const Page& page, Claims& claims);

}  // namespace ibid::html
