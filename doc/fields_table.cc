// Writes the manual of the query language: copies doc/ibid-query.7.in and puts
// the fields of store/schema.h in place of the line @FIELDS@, so that the
// manual cannot disagree with the parser.
//
//   fields_table ibid-query.7.in ibid-query.7
#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>

#include "store/schema.h"

namespace {

// What roff would take for itself, written as it wants it.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) switch (c) {
            case '\\':
                out += "\\e";
                break;
            case '"':
                out += "\\(dq";
                break;
            case '\'':
                out += "\\(aq";
                break;
            case '-':
                out += "\\-";
                break;
            default:
                out += c;
        }
    return out;
}

// Parted at spaces into lines that fit a terminal.
std::string wrapped(std::string text) {
    std::size_t start = 0;
    while (text.size() - start > 80) {
        const std::size_t space = text.rfind(' ', start + 80);
        if (space == std::string::npos || space <= start) break;
        text[space] = '\n';
        start = space + 1;
    }
    return text;
}

void write_fields(std::ostream& out) {
    for (const ibid::Field& field : ibid::fields) {
        out << ".It Cm " << field.name << " Ns Cm \\&:\n"
            << wrapped("Passages " + escaped(field.help) + ".") << "\n"
            << ".Pp\n.Dl " << escaped(field.example) << "\n";
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    std::ifstream in(argv[1]);
    std::ofstream out(argv[2]);
    bool written = false;
    for (std::string line; std::getline(in, line);) {
        if (line == "@FIELDS@") {
            write_fields(out);
            written = true;
        } else {
            out << line << '\n';
        }
    }
    out.flush();
    if (written && out) return 0;
    std::fprintf(stderr, "fields_table: %s has no line @FIELDS@\n", argv[1]);
    return 1;
}
