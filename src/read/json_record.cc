#include "read/json_record.h"

#include <string_view>
#include <utility>
#include <vector>

#include <simdjson.h>

#include "read/decode.h"
#include "read/metadata.h"
#include "read/read_error.h"
#include "read/record_passages.h"
#include "text/tree.h"
#include "text/utf8.h"

namespace ibid {

namespace {

namespace dom = simdjson::dom;

std::string broken(simdjson::error_code code) {
    switch (code) {
        case simdjson::UNCLOSED_STRING:
            return "a text has no closing quote";
        case simdjson::STRING_ERROR:
            return "a text holds a broken escape";
        case simdjson::UNESCAPED_CHARS:
            return "a text holds a control character";
        case simdjson::NUMBER_ERROR:
            return "a number is malformed";
        case simdjson::DEPTH_ERROR:
            return "it is nested too deeply";
        case simdjson::TAPE_ERROR:
            return "brackets, commas or colons do not fit together";
        case simdjson::T_ATOM_ERROR:
        case simdjson::F_ATOM_ERROR:
        case simdjson::N_ATOM_ERROR:
            return "a word is none of true, false and null";
        default:
            return simdjson::error_message(code);
    }
}

// Lists and tables within metadata are short: no author nests deeper.
constexpr int deepest = 4;

Tree to_tree(dom::element value, std::size_t line, int depth = 0) {
    Tree tree;
    tree.line = line;
    if (value.is_string()) {
        tree.text = std::string_view(value);
    } else if (value.is_number() || value.is_bool()) {
        tree.text = simdjson::to_string(value);
    } else if (value.is_array() && depth < deepest) {
        tree.type = Tree::Type::list;
        for (const dom::element item : dom::array(value))
            tree.items.push_back(to_tree(item, line, depth + 1));
    } else if (value.is_object() && depth < deepest) {
        tree.type = Tree::Type::table;
        for (const auto [key, item] : dom::object(value))
            tree.fields.emplace_back(key, to_tree(item, line, depth + 1));
    }
    return tree;
}

std::vector<std::string> to_headings(dom::element value,
                                     const std::string& passage) {
    std::vector<std::string> headings;
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS && !text.empty())
        headings.emplace_back(text);
    dom::array list;
    if (value.get(list) != simdjson::SUCCESS) return headings;
    for (const dom::element item : list) {
        if (item.get(text) != simdjson::SUCCESS)
            throw ReadError("has a heading that is no text in " + passage);
        headings.emplace_back(text);
    }
    return headings;
}

class Record {
public:
    explicit Record(std::size_t line) : line_(line) {}

    Document take(dom::object object) {
        Tree metadata;
        metadata.type = Tree::Type::table;
        for (const auto [key, value] : object) {
            if (value.is_null()) continue;
            if (key == "text")
                take_text(value);
            else if (key == "passages")
                take_passages(value);
            else if (is_metadata_field(key))
                metadata.fields.emplace_back(key, to_tree(value, line_));
        }
        take_metadata(metadata);
        for (Block& block : document_.blocks) block.line = line_;
        return std::move(document_);
    }

private:
    void take_text(dom::element value) {
        std::string_view text;
        if (value.get(text) != simdjson::SUCCESS)
            throw ReadError("has a \"text\" that is no text");
        if (!has_passages_) document_.blocks = blocks_from_text(text);
    }

    void take_passages(dom::element value) {
        dom::array list;
        if (value.get(list) != simdjson::SUCCESS)
            throw ReadError("has \"passages\" that are no list");
        std::vector<RecordPassage> passages;
        for (const dom::element item : list)
            passages.push_back(to_passage(
                item, "passage " + std::to_string(passages.size() + 1)));
        if (passages.empty()) return;
        has_passages_ = true;
        document_.blocks = blocks_from_passages(passages);
    }

    RecordPassage to_passage(dom::element value, const std::string& name) {
        RecordPassage passage;
        std::string_view text;
        if (value.get(text) == simdjson::SUCCESS) {
            passage.text = text;
            return passage;
        }
        if (!value.is_object() || value["text"].get(text) != simdjson::SUCCESS)
            throw ReadError("has no text in " + name);
        passage.text = text;
        dom::element heading;
        if (value["heading"].get(heading) == simdjson::SUCCESS)
            passage.headings = to_headings(heading, name);
        if (value["kind"].get(text) == simdjson::SUCCESS) {
            passage.kind = kind_from_name(text);
            if (!passage.kind)
                remark("the kind \"" + std::string(text.substr(0, 60)) +
                       "\" of " + name + " is none that ibid knows");
        }
        return passage;
    }

    void take_metadata(const Tree& metadata) {
        const std::string origin = "record " + std::to_string(line_);
        for (const FieldTrouble& trouble :
             set_metadata(document_.article, metadata, origin))
            remark(trouble.what);
    }

    void remark(const std::string& what) {
        document_.remarks.push_back("line " + std::to_string(line_) + ": " +
                                    what);
    }

    std::size_t line_;
    bool has_passages_ = false;  // which then say more than the text
    Document document_;
};

}  // namespace

class RecordParser::Impl {
public:
    Document parse(std::string& line, std::size_t line_number) {
        dom::element element;
        std::size_t repaired = 0;
        simdjson::error_code error = parse_line(line, element);
        if (error == simdjson::UTF8_ERROR) {
            repaired = repair_utf8(line);
            error = parse_line(line, element);
        }
        if (error != simdjson::SUCCESS)
            throw ReadError("is broken JSON: " + broken(error));
        dom::object object;
        if (element.get(object) != simdjson::SUCCESS)
            throw ReadError("is JSON, but no object");
        Document document = Record(line_number).take(object);
        if (repaired > 0)
            document.remarks.push_back(
                repair_remark(line_number, repaired, "UTF-8"));
        return document;
    }

private:
    // simdjson reads some bytes past the end.
    simdjson::error_code parse_line(std::string& line, dom::element& element) {
        const std::size_t size = line.size();
        line.append(simdjson::SIMDJSON_PADDING, ' ');
        const auto error = parser_.parse(line.data(), size, false).get(element);
        line.resize(size);
        return error;
    }

    dom::parser parser_;
};

RecordParser::RecordParser() : impl_(std::make_unique<Impl>()) {}
RecordParser::~RecordParser() = default;

Document RecordParser::parse(std::string& line, std::size_t line_number) {
    return impl_->parse(line, line_number);
}

}  // namespace ibid
