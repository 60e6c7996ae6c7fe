"""Can the check of exported symbols fail? One more symbol a row."""

import sys

from exported import complaints

HEADERS = """
// Segments are none of its business.
namespace ibid { Day first_day(const Date& date); class Error; class Index
{ Results search(); }; class Writer { Change put(); }; }
"""
WANTED = ["ibid::Index::search(int)", "ibid::Writer::put(int)",
          "ibid::first_day(ibid::Date const&)", "typeinfo for ibid::Error"]

# a symbol, and what the check must say ("" for nothing)
CASES = [
    ("ibid::Index::~Index()", ""),
    ("vtable for ibid::Error", ""),
    ("std::vector<ibid::Segments>::~vector()", ""),  # of whoever uses it
    ("Xapian::Error::~Error()", ""),
    ("ibid::parse(char)", "ibid::parse(char) is exported"),
    ("ibid::Segments::open()", "ibid::Segments::open() is"),  # in a comment
    ("vtable for ibid::Node", "no public header"),
    ("typeinfo name for ibid::Node", "no public header"),
    ("ibid::first_days(int)", "ibid::first_days(int) is"),
]


def main():
    rows = [(WANTED + [symbol], expected) for symbol, expected in CASES]
    rows += [(WANTED[:i] + WANTED[i + 1:], "is not exported")
             for i in range(len(WANTED))]
    failed = 0
    for symbols, expected in rows:
        said = "\n".join(complaints("\n".join(symbols), HEADERS))
        if (expected not in said) if expected else said:
            failed += 1
            print(f"{symbols}: expected {expected!r}, got {said!r}")
    print(f"{len(rows) - failed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
