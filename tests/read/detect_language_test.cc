#include "read/detect_language.h"

#include <doctest/doctest.h>

#include "read/scratch_folder.h"

using namespace ibid;

TEST_CASE("a paragraph tells its language") {
    const struct {
        std::string_view language;
        std::string_view text;
    } rows[] = {
        {"en",
         "The envoys of the two states met in Geneva, and the talks that "
         "followed were of little use to either of them."},
        {"de",
         "Die Verhandlungen über den Abzug der Truppen wurden am Montag "
         "fortgesetzt, obwohl beide Seiten von Schwierigkeiten sprachen."},
        {"fr",
         "Les élections législatives ont été reportées par le "
         "gouvernement après de longues négociations."},
        {"es",
         "El ministro de Asuntos Exteriores anunció que las "
         "negociaciones continuarán la próxima semana en Ginebra."},
        {"it",
         "Il ministro degli Esteri ha annunciato che i negoziati "
         "riprenderanno la settimana prossima a Ginevra."},
        {"pt",
         "O ministro dos Negócios Estrangeiros anunciou que as "
         "negociações vão continuar na próxima semana em Genebra."},
        {"nl",
         "De minister van Buitenlandse Zaken kondigde aan dat de "
         "onderhandelingen volgende week worden voortgezet."},
        {"pl",
         "Minister spraw zagranicznych powiedział, że rozmowy w Genewie "
         "będą kontynuowane w przyszłym tygodniu."},
        {"ru",
         "Министр иностранных дел заявил, что переговоры о выводе войск "
         "продолжатся в Женеве на следующей неделе."},
        {"uk",
         "Міністр закордонних справ заявив, що переговори про виведення "
         "військ продовжаться наступного тижня."},
        {"el",
         "Ο υπουργός Εξωτερικών ανακοίνωσε ότι οι διαπραγματεύσεις θα "
         "συνεχιστούν την επόμενη εβδομάδα στη Γενεύη."},
        {"tr",
         "Dışişleri Bakanı, görüşmelerin önümüzdeki hafta Cenevre'de "
         "devam edeceğini ve tarafların hazır olduğunu açıkladı."},
        {"ar",
         "أعلن وزير الخارجية أن المحادثات ستستمر الأسبوع المقبل في جنيف "
         "على الرغم من الصعوبات."},
        {"he",
         "שר החוץ הודיע כי השיחות יימשכו בשבוע הבא בז'נבה למרות הקשיים "
         "הרבים."},
        {"zh",
         "外交部长宣布，关于撤军的谈判将于下周在日内瓦继续进行，尽管双方都表"
         "示存在困难。"},
        {"ja",
         "外務大臣は、撤退をめぐる交渉が来週ジュネーブで続けられると発表し"
         "た。"},
        {"ko",
         "외교부 장관은 철군에 관한 협상이 다음 주 제네바에서 계속될 것이라고 "
         "발표했다."},
        {"th",
         "รัฐมนตรีว่าการกระทรวงการต่างประเทศประกาศว่าการเจรจาจะดำเนินต่อไปใน"
         "สัปดาห์หน้า"},
        // Too short, or nothing to tell by.
        {"", "OK, merci!"},
        {"", "Berlin, 3. Mai"},
        {"", "12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12"},
        {"", "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim"},
        {"", ""},
        {"", "\xFF\xFE\x80 \xC3"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(language_of(row.text) == row.language);
    }
}

TEST_CASE("what metadata says stays") {
    const std::string text =
        "\n\nDie Verhandlungen über den Abzug der Truppen wurden am Montag "
        "fortgesetzt, obwohl beide Seiten von Schwierigkeiten sprachen.\n";
    const auto language = [](const std::string& bytes) {
        const auto read = test::collect("a.md", bytes);
        const Article& article = read.documents.at(0).article;
        const auto origin = article.origins.find("language");
        return article.language + " from " +
               (origin == article.origins.end() ? "nowhere" : origin->second);
    };
    CHECK(language("# Genf" + text) == "de from the text");
    CHECK(language("---\nlanguage: nl\n---\n# Genf" + text) ==
          "nl from front matter");
    CHECK(language("# Genf\n\nMontag\n") == " from nowhere");
}

TEST_CASE("paragraphs count before headings and names") {
    Document document;
    for (int i = 0; i < 40; ++i)
        document.blocks.push_back({"Menu and the News of the Day", {}, 0, 0});
    document.blocks.push_back(
        {"Les élections législatives ont été reportées par le gouvernement "
         "après de longues négociations à Genève, selon le ministre.",
         {},
         0,
         0});
    document.blocks.push_back(
        {"La régularité du scrutin est contestée par les deux partis, qui "
         "demandent une enquête indépendante sur les bulletins perdus.",
         {},
         0,
         0});
    detect_language(document);
    CHECK(document.article.language == "fr");
}
