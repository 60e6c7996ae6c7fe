#include "read/html/hint_words.h"

#include <algorithm>

namespace ibid::html {

namespace {

struct Row {
    Hint hint;
    std::string_view words;  // " a b c "
};

constexpr Row whole[] = {
    {Hint::note,
     " footnote footnotes fussnote fussnoten endnote endnotes "
     "note-de-bas notes-de mw-references-wrap "},
    {Hint::quote, " pullquote pull-quote pullquotes zitatbox "},
    {Hint::caption,
     " caption captions wp-caption-text image-caption img-caption "
     "photo-caption figcaption bildunterschrift legende imagecaption "
     "caption-text photocredit photo-credit image-credit "
     "bu bildtext picture-caption media-caption "},
    {Hint::body,
     " article-body articlebody article-text articletext article-content "
     "articlecontent article-copy entry-content entrycontent post-content "
     "postcontent post-body postbody post-text story-body storybody "
     "story-content story-text body-text bodytext body-copy content-body "
     "contentbody content-text text-content news-body news-content news-text "
     "newstext field-body main-text maintext page-content blog-content "
     "blog-body single-content artikel-text artikeltext entry-text "
     "rich-text richtext mw-parser instapaper-body "},
    {Hint::lead,
     " lead lede standfirst dek deck intro introtext vorspann anriss chapo "
     "subheadline subtitle excerpt-single article-summary article-intro "
     "article-lead entry-summary "},
    {Hint::comments,
     " comment comments commentlist commentlist commentary-list respond "
     "disqus kommentar kommentare commentaires comentarios commenti "
     "reader-comments discussion livefyre commento replies "},
    {Hint::about,
     " byline by-line bylines author authors author-name author-bio "
     "author-info authorbox about-author author-box dateline "
     "post-meta postmeta entry-meta entrymeta article-meta postmetadata "
     "meta-info post-info entry-utility posted-on post-date entry-date "
     "article-info articleinfo timestamp pubdate publish-date "
     "published-date datum autor autoren copyright credits credit "
     "reading-time byline-author entry-footer post-footer article-footer "
     "tags tag-list taglist post-tags entry-tags tags-links cat-links "
     "article-tags keywords categories "},
    {Hint::debris,
     " ad ads adv advert adverts advertisement advertising adsense adbox "
     "adslot banner banners sponsor sponsored promo promos promotion "
     "taboola outbrain nav navi navbar navigation nav-links topnav subnav "
     "mainnav menu submenu menubar breadcrumb breadcrumbs crumbs footer foot "
     "masthead sidebar side-bar sidebars rail right-rail aside "
     "share shares sharing share-buttons share-bar sharebar social "
     "socials social-media follow follow-us sharedaddy addthis addtoany "
     "related related-posts relatedposts related-articles related-content "
     "related-links read-more readmore more-articles more-stories "
     "more-news more-from recommended recommendations recommend "
     "recommendation suggestions you-may also-like trending popular "
     "most-read most-popular mostread latest-news latest-posts recent-posts "
     "newsletter newsletters subscribe subscription subscriptions signup "
     "sign-up paywall cookie cookies consent gdpr popup modal overlay "
     "tooltip login signin register pagination pager paging "
     "pagenav page-links prev-next next-prev post-navigation next-post "
     "previous-post prev-post next-article next-story other-posts other-news "
     "post-nav postnav toolbar tools "
     "article-tools print printfriendly rating ratings votes vote "
     "tagcloud tag-cloud skip skip-link "
     "skiplink search searchform search-form jp-relatedposts yarpp "
     "crosslinks donate donation donations toc table-of "
     "screen-reader visually-hidden sr-only carousel slider "
     "alert notice-bar feedback weather "
     "language-switcher noprint no-print disclaimer "
     "legal promo-box call-to cta dropdown "},
    {Hint::teaser, " teaser teasers teaser-list article-teaser teaser-text "},
};

// Stems that give away a word however it goes on: "commentform".
struct Stem {
    Hint hint;
    std::string_view stem;
};
constexpr Stem stems[] = {
    {Hint::comments, "commentlist"}, {Hint::comments, "commentform"},
    {Hint::comments, "disqus"},      {Hint::debris, "sidebar"},
    {Hint::debris, "breadcrumb"},    {Hint::debris, "newsletter"},
    {Hint::debris, "cookie"},        {Hint::debris, "advert"},
    {Hint::debris, "navigation"},    {Hint::debris, "related"},
    {Hint::debris, "sharing"},       {Hint::debris, "sociable"},
    {Hint::debris, "footer"},        {Hint::debris, "subscri"},
    {Hint::debris, "recommend"},     {Hint::debris, "sponsor"},
    {Hint::debris, "taboola"},       {Hint::debris, "outbrain"},
    {Hint::debris, "socialmedia"},   {Hint::debris, "paywall"},
};

bool holds(std::string_view list, std::string_view words) {
    for (std::size_t at = list.find(words); at != list.npos;
         at = list.find(words, at + 1))
        if (at > 0 && list[at - 1] == ' ' &&
            list.substr(at + words.size()).starts_with(' '))
            return true;
    return false;
}

}  // namespace

Hint hint_of_words(std::string_view words) {
    for (const Row& row : whole)
        if (holds(row.words, words)) return row.hint;
    for (const Stem& stem : stems)
        if (words.starts_with(stem.stem)) return stem.hint;
    return Hint::none;
}

}  // namespace ibid::html
