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
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "indexer/file_state.h"

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
    void put(const std::string& id, RecordPrint record);

    // Articles put or kept.
    std::size_t size() const { return kept_ + fresh_.size(); }
    // Those that were held before, and neither put nor kept.
    std::vector<std::string> vanished() const;

    // Writes down what is held, and with `before` what was held, too.
    void note(FileState& state, bool before) const;

private:
    struct Before {
        std::string id;
        RecordPrint record = 0;
        bool held = false;
    };

    void hold(Before& article, RecordPrint record);

    std::vector<Before> before_;                              // sorted by id
    std::unordered_map<RecordPrint, std::size_t> by_record_;  // to before_
    std::size_t kept_ = 0;                                    // of before_
    std::unordered_map<std::string, RecordPrint> fresh_;
};

}  // namespace ibid
