#include "read/rtf/codepage.h"

#include <algorithm>
#include <iterator>

namespace ibid::rtf {

namespace {

struct Row {
    int number;
    const char* charset;
};

constexpr Row codepages[] = {
    {437, "CP437"},         {708, "ISO-8859-6"},    {850, "CP850"},
    {852, "CP852"},         {866, "CP866"},         {874, "CP874"},
    {932, "CP932"},         {936, "GB18030"},       {949, "CP949"},
    {950, "BIG5-HKSCS"},    {1250, "WINDOWS-1250"}, {1251, "WINDOWS-1251"},
    {1252, "WINDOWS-1252"}, {1253, "WINDOWS-1253"}, {1254, "WINDOWS-1254"},
    {1255, "WINDOWS-1255"}, {1256, "WINDOWS-1256"}, {1257, "WINDOWS-1257"},
    {1258, "WINDOWS-1258"}, {10000, "MACINTOSH"},   {65001, "UTF-8"},
};

constexpr Row fonts[] = {
    {77, "MACINTOSH"},     {128, "CP932"},        {129, "CP949"},
    {134, "GB18030"},      {136, "BIG5-HKSCS"},   {161, "WINDOWS-1253"},
    {162, "WINDOWS-1254"}, {163, "WINDOWS-1258"}, {177, "WINDOWS-1255"},
    {178, "WINDOWS-1256"}, {186, "WINDOWS-1257"}, {204, "WINDOWS-1251"},
    {222, "CP874"},        {238, "WINDOWS-1250"},
};

const char* find(const auto& rows, int number, const char* otherwise) {
    const auto row = std::ranges::find(rows, number, &Row::number);
    return row == std::end(rows) ? otherwise : row->charset;
}

}  // namespace

const char* charset_of_codepage(int codepage) {
    return find(codepages, codepage, "WINDOWS-1252");
}

const char* charset_of_font(int number) {
    return find(fonts, number, nullptr);
}

}  // namespace ibid::rtf
