// The articles of one source file: those that it held before, and which of
// them it still holds, with new ones, as it is read again.
//
//   HeldArticles held(before, true);      // "f#1" from record 0xA1, "f#2"
//   held.keep(0xA1);                      // the same record: f#1 stays
//   held.put("f#3", 0xC3);
//   held.vanished()                       // -> "f#2"
//   held.note(state)                      // f#1 with 0xA1, f#3 with 0xC3
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/file_state.h"
#include "store/numbering.h"

namespace ibid {

class HeldArticles {
public:
    // `alike`: the records of `before` would be read as they were then. When
    // they would not, none of them is known.
    HeldArticles(const FileState* before, bool alike);

    // The article that was made from this record; "": none.
    std::string_view known(RecordPrint record) const;
    void keep(RecordPrint record);  // a known one

    // `record` as in FileState.
    void put(std::string_view id, RecordPrint record);

    // Articles put or kept.
    std::size_t size() const { return size_; }
    // Those that were held before, and neither put nor kept.
    std::vector<std::string> vanished() const;

    // Writes down what is held, and with `before` what was held, too.
    void note(FileState& state, bool before) const;

private:
    using Number = std::uint32_t;  // in ids_
    struct Known {
        RecordPrint record = 0;
        Number article = 0;
    };

    void hold(Number article, RecordPrint record);
    const Known* find(RecordPrint record) const;
    std::vector<Number> in_order(bool before) const;

    Numbering ids_;  // of all articles; those held before come first, sorted
    Number before_ = 0;
    std::vector<RecordPrint> records_;  // of each
    std::vector<bool> held_;
    std::size_t size_ = 0;
    std::vector<Known> known_;  // what was known before; sorted by record
};

}  // namespace ibid
