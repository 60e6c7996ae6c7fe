// The formats that are read, one function each. A function hands its articles
// to the sink with the record's id (or none), what the file itself says about
// them, and their blocks; read_source adds the rest.
#pragma once

#include "read/input.h"
#include "read/reader.h"

namespace ibid {

void read_plain_text(Input& input, const SourceFile& file,
                     const ReadLimits& limits, const ReadSink& sink);

// With front matter in YAML or TOML.
void read_markdown(Input& input, const SourceFile& file,
                   const ReadLimits& limits, const ReadSink& sink);

// The article of a web page, without what stands around it.
void read_html(Input& input, const SourceFile& file, const ReadLimits& limits,
               const ReadSink& sink);

// The text of a report as it is read: columns in order, without running heads,
// its paragraphs whole, each with its pages.
void read_pdf(Input& input, const SourceFile& file, const ReadLimits& limits,
              const ReadSink& sink);

// Word files since 2007, OpenDocument texts, RTF: headings, lists, tables,
// notes and captions by their styles.
void read_docx(Input& input, const SourceFile& file, const ReadLimits& limits,
               const ReadSink& sink);
void read_odt(Input& input, const SourceFile& file, const ReadLimits& limits,
              const ReadSink& sink);
void read_rtf(Input& input, const SourceFile& file, const ReadLimits& limits,
              const ReadSink& sink);

// A book as one article, its chapters in order.
void read_epub(Input& input, const SourceFile& file, const ReadLimits& limits,
               const ReadSink& sink);

// A web page that a browser saved as a mail.
void read_mhtml(Input& input, const SourceFile& file, const ReadLimits& limits,
                const ReadSink& sink);

// A mail, and each attached file that a reader knows as an article of its own.
void read_mail(Input& input, const SourceFile& file, const ReadLimits& limits,
               const ReadSink& sink);

// Article JSON Lines: one object a line, with the fields id, title, authors,
// date, source, url, language, and text (blank lines part its paragraphs) or
// passages (texts, or objects with text, kind and heading).
void read_json_lines(Input& input, const SourceFile& file,
                     const ReadLimits& limits, const ReadSink& sink);

}  // namespace ibid
