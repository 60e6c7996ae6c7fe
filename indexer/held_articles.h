// The articles of one source file: those that it held before, and which of
// them it still holds, with new ones, as it is read again. They are written
// into the file's new state.
//
//   HeldArticles held(now, before, true); // "f#1" from record 0xA1, "f#2"
//   held.keep(0xA1);                      // the same record: f#1 stays
//   held.put("f#3", 0xC3);
//   held.vanished()                       // -> "f#2"
//   held.forget_vanished();               // now: f#1 with 0xA1, f#3 with 0xC3
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/file_state.h"
#include "text/hash_table.h"

namespace ibid {

class HeldArticles {
public:
    // `alike`: the records of `before` would be read as they were then. When
    // they would not, none of them is known. `now` has no articles yet, and
    // must outlive it.
    HeldArticles(FileState& now, const FileState* before, bool alike);

    // The article that was made from this record, until another one is put;
    // "": none.
    std::string known(RecordPrint record) const;
    void keep(RecordPrint record);  // a known one

    // `record` as in FileState.
    void put(std::string_view id, RecordPrint record);

    // Articles put or kept.
    std::size_t size() const { return size_; }
    // Those that were held before, and neither put nor kept.
    std::vector<std::string> vanished() const;
    // Takes them out of the state. Nothing may be put or kept afterwards.
    void forget_vanished();

private:
    using Number = std::uint32_t;  // in the state

    Number number(std::string_view id);
    void hold(Number article, RecordPrint record);

    FileState& now_;
    std::size_t before_ = 0;  // those held before come first
    std::vector<bool> held_;
    std::size_t size_ = 0;
    HashTable<Number> numbers_;  // by id; the index tells ids by hashes, too
    HashTable<Number> known_;    // by what was their record before
};

}  // namespace ibid
