#include "read/html/encoding.h"

#include <algorithm>

#include "read/charset.h"
#include "read/html/source_tag.h"
#include "text/utf8.h"

namespace ibid::html {

namespace {

struct Charset {
    std::string_view label;  // what pages say
    const char* name;        // what iconv calls that which they mean
};

// Browsers read the older label as the newer superset, and so pages are made.
constexpr Charset charsets[] = {
    {"iso-8859-1", "WINDOWS-1252"},
    {"latin1", "WINDOWS-1252"},
    {"latin-1", "WINDOWS-1252"},
    {"iso8859-1", "WINDOWS-1252"},
    {"iso_8859-1", "WINDOWS-1252"},
    {"windows-1252", "WINDOWS-1252"},
    {"cp1252", "WINDOWS-1252"},
    {"us-ascii", "WINDOWS-1252"},
    {"ascii", "WINDOWS-1252"},
    {"iso-8859-2", "ISO-8859-2"},
    {"latin2", "ISO-8859-2"},
    {"windows-1250", "WINDOWS-1250"},
    {"cp1250", "WINDOWS-1250"},
    {"iso-8859-3", "ISO-8859-3"},
    {"iso-8859-4", "ISO-8859-4"},
    {"iso-8859-5", "ISO-8859-5"},
    {"windows-1251", "WINDOWS-1251"},
    {"cp1251", "WINDOWS-1251"},
    {"win-1251", "WINDOWS-1251"},
    {"koi8-r", "KOI8-R"},
    {"koi8-u", "KOI8-U"},
    {"ibm866", "IBM866"},
    {"iso-8859-6", "ISO-8859-6"},
    {"windows-1256", "WINDOWS-1256"},
    {"iso-8859-7", "ISO-8859-7"},
    {"windows-1253", "WINDOWS-1253"},
    {"iso-8859-8", "ISO-8859-8"},
    {"iso-8859-8-i", "ISO-8859-8"},
    {"windows-1255", "WINDOWS-1255"},
    {"iso-8859-9", "WINDOWS-1254"},
    {"windows-1254", "WINDOWS-1254"},
    {"iso-8859-10", "ISO-8859-10"},
    {"iso-8859-13", "ISO-8859-13"},
    {"windows-1257", "WINDOWS-1257"},
    {"iso-8859-14", "ISO-8859-14"},
    {"iso-8859-15", "ISO-8859-15"},
    {"latin-9", "ISO-8859-15"},
    {"iso-8859-16", "ISO-8859-16"},
    {"windows-1258", "WINDOWS-1258"},
    {"tis-620", "CP874"},
    {"windows-874", "CP874"},
    {"macintosh", "MACINTOSH"},
    {"gb2312", "GB18030"},
    {"gbk", "GB18030"},
    {"gb18030", "GB18030"},
    {"x-gbk", "GB18030"},
    {"big5", "BIG5-HKSCS"},
    {"big5-hkscs", "BIG5-HKSCS"},
    {"shift_jis", "CP932"},
    {"shift-jis", "CP932"},
    {"sjis", "CP932"},
    {"x-sjis", "CP932"},
    {"windows-31j", "CP932"},
    {"euc-jp", "EUC-JP"},
    {"x-euc-jp", "EUC-JP"},
    {"iso-2022-jp", "ISO-2022-JP"},
    {"euc-kr", "CP949"},
    {"ks_c_5601-1987", "CP949"},
    {"windows-949", "CP949"},
    {"uhc", "CP949"},
};

constexpr std::size_t head_bytes = 8192;

const Charset* charset_of(std::string_view label) {
    const auto row = std::ranges::find(charsets, label, &Charset::label);
    return row == std::end(charsets) ? nullptr : row;
}

bool has_mark(std::string_view bytes) {
    return bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE") ||
           bytes.starts_with("\xFE\xFF");
}

// A few NUL bytes are an accident of saving; many are another format.
void erase_stray_nuls(std::string& bytes) {
    const auto nuls =
        static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\0'));
    if (nuls > 0 && nuls <= 1 + bytes.size() / 100) std::erase(bytes, '\0');
}

Decoded convert_page(const std::string& bytes, const Charset& charset) {
    Converted converted = convert(bytes, charset.name, 1);
    Decoded result{std::move(converted.text), {}};
    if (converted.replaced > 0) {
        const auto until =
            bytes.begin() + static_cast<std::ptrdiff_t>(converted.first);
        result.remarks.push_back(
            repair_remark(1 + static_cast<std::size_t>(
                                  std::count(bytes.begin(), until, '\n')),
                          converted.replaced, charset.label));
    }
    repair_utf8(result.text);
    return result;
}

}  // namespace

std::string declared_charset(std::string_view bytes) {
    const std::string head = lowered(bytes.substr(0, head_bytes));
    for (std::size_t at = head.find("charset"); at != head.npos;
         at = head.find("charset", at + 1)) {
        std::size_t begin = head.find_first_not_of(" \t\r\n", at + 7);
        if (begin == head.npos || head[begin] != '=') continue;
        begin = head.find_first_not_of(" \t\r\n\"'", begin + 1);
        if (begin == head.npos) break;
        const std::size_t end = head.find_first_of(" \t\r\n\"';/>", begin);
        // A script in the head may load its own file in another encoding.
        const std::size_t tag = head.rfind('<', at);
        if (tag != head.npos && head.compare(tag, 7, "<script") == 0) continue;
        return head.substr(begin, end - begin);
    }
    const std::size_t xml = head.find("encoding=");
    if (!head.starts_with("<?xml") || xml == head.npos) return "";
    const std::size_t end = head.find_first_of("\"'", xml + 10);
    return end == head.npos ? "" : head.substr(xml + 10, end - xml - 10);
}

Decoded decode_labelled(std::string bytes, std::string_view label) {
    if (has_mark(bytes)) return decode(std::move(bytes));
    erase_stray_nuls(bytes);
    const Charset* charset = charset_of(label);
    const bool escapes = label == "iso-2022-jp";
    if (!charset || (is_valid_utf8(bytes) && !escapes))
        return decode(std::move(bytes));
    return convert_page(bytes, *charset);
}

Decoded decode_page(std::string bytes, std::string_view outer_label) {
    const std::string declared = declared_charset(bytes);
    const std::string_view label =
        charset_of(declared) ? declared : outer_label;
    return decode_labelled(std::move(bytes), label);
}

}  // namespace ibid::html
