// The bytes of a PDF file -> its sheets with their words, and what it says of
// itself. The only user of Poppler.
//
//   PdfFile file(bytes);
//   for (std::size_t i = 0; i < file.size(); ++i) use(file.sheet(i));
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <ibid/date.h>

#include "read/pdf/sheet.h"

namespace ibid::pdf {

class PdfFile {
public:
    // The bytes must outlast it. Throws ReadError when they are no PDF, or
    // need a password.
    explicit PdfFile(std::string_view bytes);
    ~PdfFile();
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;

    std::size_t size() const;
    // Words that stand upright, in no order that can be relied on; nothing
    // when the sheet is damaged.
    std::optional<Sheet> sheet(std::size_t index) const;

    // "" and no date when it does not say.
    std::string title() const;
    std::string author() const;
    Date created() const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

// Whether a file begins so; some have a few bytes of something else before.
bool begins_as_pdf(std::string_view head);

}  // namespace ibid::pdf
