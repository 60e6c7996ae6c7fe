#include "read/html/month_names.h"

#include <array>

namespace ibid::html {

namespace {

// English, German, French, Spanish, Portuguese, Italian, Dutch, the North,
// Polish, Czech, Russian, Ukrainian, Turkish, Indonesian; and what they shorten
// them to.
constexpr std::array<std::string_view, 12> months{
    " january januar janner janvier enero janeiro gennaio januari stycznia "
    "ledna января січня ocak jan janv ene gen янв ",
    " february februar fevrier febrero fevereiro febbraio februari lutego "
    "unora февраля лютого subat feb fev fevr febr фев ",
    " march marz maerz mars marzo marco maart marts marca brezna марта "
    "березня mart maret mar mrz mrt мар ",
    " april avril abril aprile kwietnia dubna апреля квітня nisan apr avr abr "
    "апр ",
    " may mai mayo maio maggio mei maj maja kvetna мая травня mayis mag ",
    " june juni juin junio junho giugno czerwca cervna июня червня haziran jun "
    "giu июн ",
    " july juli juillet julio julho luglio lipca cervence июля липня temmuz "
    "jul juil lug июл ",
    " august aout agosto augustus augusti sierpnia srpna августа серпня "
    "agustos agustus aug ago авг ",
    " september septembre septiembre setembro settembre wrzesnia zari сентября "
    "вересня eylul sep sept set сен ",
    " october oktober octobre octubre outubro ottobre pazdziernika rijna "
    "октября жовтня ekim oct okt out ott окт ",
    " november novembre noviembre novembro listopada listopadu ноября "
    "листопада kasim nov ноя ",
    " december dezember decembre diciembre dezembro dicembre desember grudnia "
    "prosince декабря грудня aralik dec dez dic des дек "};

}  // namespace

int month_named(std::string_view word) {
    if (word.size() < 3) return 0;
    for (std::size_t m = 0; m < months.size(); ++m)
        for (std::size_t at = months[m].find(word); at != word.npos;
             at = months[m].find(word, at + 1))
            if (months[m][at - 1] == ' ' && months[m][at + word.size()] == ' ')
                return static_cast<int>(m) + 1;
    return 0;
}

}  // namespace ibid::html
