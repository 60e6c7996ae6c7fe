// The bytes of a mail, or of a web page saved as one -> its head and its parts,
// decoded. mime.cc is GMime's only user.
//
//   Mail mail = parse_mail(bytes);
//   mail.subject                -> "Re: Tolls"
//   mail.body.parts[0].content  -> "Dear Bo, ..."
#pragma once

#include <string>
#include <vector>

#include <ibid/date.h>

namespace ibid::mail {

struct Part {
    std::string type;      // "text/html", "multipart/mixed"
    std::string charset;   // as it is labelled, in lower case
    std::string name;      // of a file, without folders
    std::string location;  // Content-Location
    bool attached = false;
    std::string content;      // of a part without parts; a mail's own source
    std::vector<Part> parts;  // of a multipart
};

struct Mail {
    std::string subject;
    std::vector<std::string> from;  // names, or else addresses
    std::vector<std::string> to;    // and those who got a copy
    Date date;                      // where it was sent
    std::string snapshot;           // address of a saved page
    Part body;
};

// Throws ReadError: no mail, or one of far too many parts.
Mail parse_mail(std::string bytes);

}  // namespace ibid::mail
