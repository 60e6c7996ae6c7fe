// Source file -> Documents. One table of readers, tried by file name and
// content; a format is one row.
//
//   read_source(file, sidecars.known(file), {}, sink);
//
// Text is decoded (UTF-8, UTF-16 with a byte order mark, else Windows-1252)
// and repaired; what was repaired is a remark of the Document. Each Document
// leaves with an id (`name`, or `name#record`), its path, and its structure
// recognised. A file that cannot be read at all, and a record that cannot, is a
// Failure; the rest goes on. Throws nothing but what the sink throws.
//
// Markdown, JSON Lines and plain text are read in this process: what they take
// is linear in their size, which is bounded, and fuzz targets keep it so.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include <ibid/document.h>

#include "read/sidecar.h"
#include "read/source_file.h"

namespace ibid {

class Input;

class ReadingChild;

// What one file may take; one that would take more is a Failure.
struct ReadLimits {
    // Bytes of one article's text; a larger file or record is a Failure. A
    // file of many records may be of any size.
    std::uintmax_t article_bytes = 32u << 20;
    // Bytes of a file that holds more than its text, such as pictures.
    std::uintmax_t file_bytes = 256u << 20;
    // How deep elements, archives and messages may lie in each other.
    std::size_t depth = 500;
    // The next two bind readers that are isolated: memory of the child, and
    // seconds of its work. A child that does not get to work is given up after
    // ten times as long.
    std::uintmax_t memory_bytes = 1u << 30;
    double seconds = 60;
    // Mails may lie in mails; the files in the innermost are not read.
    int nesting = 4;
};

// A record of a file of many: a number made from its bytes and its line, so
// that the same one gives the same Document. 0: not to be known by one.
using RecordPrint = std::uint64_t;

struct ReadSink {
    std::function<void(Document)> document;
    std::function<void(Failure)> failure;

    // The rest may be left out. Asked before a record is read: the id of the
    // article that was made from it at an earlier time, or "". It is not made
    // again then, and `kept` is called in its place.
    std::function<std::string(RecordPrint)> known = {};
    std::function<void(RecordPrint)> kept = {};
    // Takes the documents that are records, in the place of `document`.
    std::function<void(Document, RecordPrint)> record = {};
    // Whoever takes the documents recognises the structure of those that need
    // it, as a Writer does beside the thread that reads.
    bool recognises = false;
};

struct Reader {
    std::string_view name;                   // "Markdown"
    std::string_view extensions;             // ".md .markdown"
    bool (*accepts)(std::string_view head);  // by content: its first 4 KiB
    void (*read)(Input&, const SourceFile&, const ReadLimits&, const ReadSink&);
    // It reads foreign bytes by other people's code, and so in a child process
    // (child/reading_child.h). It is given the whole file, and may use of the
    // sink only `document` and `failure`.
    bool isolated = false;
    // What it accepts is no other format's, whatever the file is called.
    bool certain = false;
};

std::span<const Reader> readers();

// `known` is what is said of the file elsewhere (sidecar.h). Returns the
// fingerprint of the file's bytes, as RawBytes::content does. Without a child
// all readers work in this process, which a hostile file may then end.
std::string read_source(const SourceFile& file, const Known& known,
                        const ReadLimits& limits, const ReadSink& sink,
                        ReadingChild* child = nullptr);

// A file inside of another, whose reader calls this: its documents get neither
// an id nor a path, nor is their structure recognised yet. Throws ReadError.
void read_attached(const std::string& name, std::string bytes,
                   const ReadLimits& limits, const ReadSink& sink);

}  // namespace ibid
