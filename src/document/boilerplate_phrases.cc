#include "document/boilerplate_phrases.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "document/shape.h"

namespace ibid {

namespace {

constexpr bool ends = true;
constexpr bool below = true;

constexpr BoilerplatePhrase phrases[] = {
    // Buttons
    {"share", 0, ends},
    {"share article", 0, ends},
    {"share this", 8, ends},
    {"share on", 6, ends},
    {"share via", 6},
    {"tweet"},
    {"print"},
    {"print this", 5},
    {"print article"},
    {"email this", 5},
    {"republish"},
    {"republish article", 0, ends},
    {"republish this", 6, ends},
    {"republish our", 20},
    {"copy link"},
    {"save article"},
    {"listen to this article", 10},
    {"skip to content"},
    {"skip to main content"},
    {"back to top"},
    {"advertisement"},
    {"advertisement - scroll to continue"},
    {"story continues below", 6},
    {"sponsored content"},
    {"follow us", 12, ends},
    {"find us on", 8},
    {"like us on", 8},
    {"click here to", 20},
    {"load more", 4},
    {"loading...", 0},
    // Other articles
    {"read more", 10},
    {"read also", 25},
    {"also read", 20},
    {"read next", 20},
    {"see also:", 20},
    {"related:", 20},
    {"recommended:", 20},
    {"read the full", 12},
    {"read more articles by", 12, ends},
    {"more articles by", 12},
    {"continue reading", 15},
    {"similar posts", 0, ends},
    {"similar articles", 0, ends},
    {"related articles", 0, ends},
    {"related posts", 0, ends},
    {"related stories", 0, ends},
    {"related content", 0, ends},
    {"related topics", 12, ends},
    {"recommended for you", 0, ends},
    {"recommended articles", 0, ends},
    {"you may also like", 6, ends},
    {"you might also like", 6, ends},
    {"most read"},
    {"most popular"},
    {"latest news"},
    {"trending now"},
    {"previous post", 20},
    {"next post", 20},
    {"previous article", 20},
    {"next article", 20},
    {"this post is also available in", 25},
    {"this article is also available in", 25},
    {"also available in:", 20},
    {"read this article in", 10},
    // What the article is filed under
    {"tags:", 40, !ends, below},
    {"tagged:", 40, !ends, below},
    {"tagged with:", 40, !ends, below},
    {"tagged under", 40, !ends, below},
    {"topics:", 25, !ends, below},
    {"keywords:", 40, !ends, below},
    {"filed under", 25, !ends, below},
    {"categories:", 25, !ends, below},
    {"category:", 15, !ends, below},
    // Comments
    {"leave a reply", 6, ends},
    {"leave a comment", 8, ends},
    {"post a comment", 6, ends},
    {"add a comment", 6, ends},
    {"join the conversation", 8, ends},
    {"your email address will not be published", 30, ends},
    {"your e-mail address will not be published", 30, ends},
    {"required fields are marked", 10},
    {"save my name, email", 30},
    {"notify me of", 15},
    {"no comments yet", 15, ends},
    {"log in to comment", 8},
    {"you must be logged in to", 15},
    {"comments are closed", 8, ends},
    // Newsletters
    {"subscribe"},
    {"subscribe now", 6},
    {"subscribe to our", 25, ends},
    {"subscribe to the newsletter", 20, ends},
    {"sign up for our", 30, ends},
    {"sign up to our", 30, ends},
    {"sign up to receive", 30, ends},
    {"sign up for the newsletter", 20, ends},
    {"get our newsletter", 20, ends},
    {"join our mailing list", 20, ends},
    {"stay informed about our", 20, ends},
    {"enter your email", 20},
    {"newsletter", 0, ends},
    {"i'm interested in..."},
    {"tell us what you", 12},
    {"sign up and", 25, ends},
    {"sign up now", 25, ends},
    {"sign up today", 25, ends},
    {"never miss a", 25, ends},
    {"never miss an issue", 25, ends},
    {"don't miss an issue", 25, ends},
    {"subscribe to", 25, ends},
    // Corrections
    {"did you find a mistake", 25, ends},
    {"did you find an error", 25, ends},
    {"did you spot", 25, ends},
    {"have you found a mistake", 25, ends},
    {"found a mistake?", 25, ends},
    {"found an error?", 25, ends},
    {"spotted a mistake?", 25, ends},
    {"spotted an error?", 25, ends},
    {"noticed an error?", 25, ends},
    {"report an error", 12, ends},
    {"report a mistake", 12, ends},
    {"report a correction", 12, ends},
    // Licences, disclaimers, footers
    {"creative commons", 6},
    {"creative commons license"},
    {"creative commons licence"},
    {"we believe in the free flow of information", 60, ends},
    {"this work is licensed under", 60},
    {"this article is licensed under", 60},
    {"licensed under a creative commons", 60},
    {"this article presents the views of", 90},
    {"this article represents the views of", 90},
    {"this article reflects the views of", 90},
    {"the views expressed in this", 120},
    {"the views expressed here", 120},
    {"the views expressed are", 120},
    {"the views and opinions expressed", 120},
    {"views expressed in this", 120},
    {"views expressed are", 120},
    {"the opinions expressed in this", 120},
    {"the opinions expressed are", 120},
    {"opinions expressed in this", 120},
    {"disclaimer: the", 120},
    {"disclaimer: this", 120},
    {"all rights reserved", 30},
    {"©", 60, ends},
    {"copyright ©", 60, ends},
    {"copyright (c)", 60, ends},
    {"(c) 20", 60, ends},
    {"terms of use", 6},
    {"terms and conditions", 0},
    {"privacy policy", 8},
    {"cookie policy", 6},
    {"we use cookies", 60},
    {"this site uses cookies", 60},
    {"this website uses cookies", 60},
    {"this site uses akismet", 30},
    {"powered by wordpress", 10},
    // German
    {"teilen"},
    {"artikel teilen", 0, ends},
    {"kommentar schreiben", 0, ends},
    {"schreibe einen kommentar", 6, ends},
    {"alle rechte vorbehalten", 20},
    {"mehr zum thema", 4, ends},
    {"lesen sie auch", 25},
    // French
    {"partager", 0, ends},
    {"partager cet article", 0, ends},
    {"laisser un commentaire", 6, ends},
    {"articles similaires", 0, ends},
    {"lire aussi", 25},
    {"tous droits réservés", 20},
    {"mentions légales"},
    // Spanish, Portuguese, Italian
    {"compartir", 0, ends},
    {"compartilhar", 0, ends},
    {"condividi", 0, ends},
    {"deja un comentario", 6, ends},
    {"deja una respuesta", 6, ends},
    {"artículos relacionados", 0, ends},
    {"leer más", 4},
    {"leia também", 25},
    {"leggi anche", 25},
    {"todos los derechos reservados", 20},
    {"todos os direitos reservados", 20},
    {"tutti i diritti riservati", 20},
    // Turkish
    {"paylaş"},
    {"bu yazıyı paylaş", 0, ends},
    {"yorum yap", 4, ends},
    {"bir yanıt yazın", 4, ends},
    {"benzer yazılar", 0, ends},
    {"benzer içerikler", 0, ends},
    {"tüm hakları saklıdır", 20},
    // Russian
    {"поделиться", 0, ends},
    {"оставить комментарий", 4, ends},
    {"читайте также", 25},
    {"похожие записи", 0, ends},
    {"все права защищены", 20},
    // Chinese, Japanese, Korean
    {"分享"},
    {"相关文章", 0, ends},
    {"版权所有", 30},
    {"シェア"},
    {"関連記事", 0, ends},
    {"공유"},
    {"관련기사", 0, ends},
    {"무단전재", 30},
};

struct Folded {
    std::string words;
    const BoilerplatePhrase* phrase;
};

// Phrases share few first bytes, so that most blocks meet no phrase at all.
using Phrasebook = std::unordered_map<unsigned, std::vector<Folded>>;

// The first two bytes.
unsigned key_of(std::string_view text) {
    const auto byte = [text](std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : 0u;
    };
    return byte(0) << 8 | byte(1);
}

Phrasebook make_phrasebook() {
    Phrasebook book;
    for (const BoilerplatePhrase& phrase : phrases) {
        const std::string words = fold_phrase(phrase.words);
        book[key_of(words)].push_back({words, &phrase});
    }
    // The longest that fits is the one meant.
    for (auto& [key, rows] : book)
        std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
            return a.words.size() > b.words.size();
        });
    return book;
}

// Arrows, bullets and the like in front of a button's words.
std::string_view without_ornament(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" *-+>|#•_[\"");
    return begin == std::string_view::npos ? std::string_view{}
                                           : text.substr(begin);
}

bool matches(const Folded& row, std::string_view text, std::size_t words) {
    if (!text.starts_with(row.words)) return false;
    const std::string_view rest = text.substr(row.words.size());
    if (row.phrase->most_words == 0)
        return rest.find_first_not_of(" .:!*>|]_") == std::string_view::npos;
    const bool inside_word = !rest.empty() && rest[0] >= 'a' && rest[0] <= 'z';
    return !inside_word && words <= row.phrase->most_words;
}

}  // namespace

const BoilerplatePhrase* boilerplate_phrase(std::string_view folded,
                                            std::size_t words) {
    static const Phrasebook book = make_phrasebook();
    const std::string_view text = without_ornament(folded);
    const auto rows = book.find(key_of(text));
    if (rows == book.end()) return nullptr;
    for (const Folded& row : rows->second)
        if (matches(row, text, words)) return row.phrase;
    return nullptr;
}

}  // namespace ibid
