// The elements of HTML that reading a page tells apart.
//
//   tag_named("h2") -> Tag::h2        tag_named("blink") -> Tag::other
#pragma once

#include <cstdint>
#include <string_view>

namespace ibid::html {

// In the order of the table in tag.cc.
enum class Tag : std::uint8_t {
    a,
    abbr,
    address,
    article,
    aside,
    audio,
    b,
    base,
    bdi,
    bdo,
    big,
    blockquote,
    body,
    br,
    button,
    canvas,
    caption,
    center,
    cite,
    code,
    col,
    colgroup,
    dd,
    del,
    details,
    dfn,
    dialog,
    div,
    dl,
    dt,
    em,
    embed,
    fieldset,
    figcaption,
    figure,
    font,
    footer,
    form,
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    head,
    header,
    hr,
    html,
    i,
    iframe,
    img,
    input,
    ins,
    kbd,
    label,
    li,
    link,
    main,
    map,
    mark,
    menu,
    meta,
    nav,
    noscript,
    object,
    ol,
    option,
    p,
    pre,
    q,
    rp,
    rt,
    ruby,
    s,
    samp,
    script,
    section,
    select,
    small,
    span,
    strike,
    strong,
    style,
    sub,
    summary,
    sup,
    table,
    tbody,
    td,
    template_,
    textarea,
    tfoot,
    th,
    thead,
    time,
    title,
    tr,
    tt,
    u,
    ul,
    var,
    video,
    wbr,
    other,
    text,  // not an element: a stretch of text
};

Tag tag_named(std::string_view name);

// What an element is to the flow of the text around it.
enum class Flow : std::uint8_t {
    inside,   // marks words within a paragraph: b, a, span
    block,    // parts paragraphs: div, p, li
    silent,   // has no text that a reader of the page sees: script, iframe
    control,  // is for the reader to do something: button, select
};
Flow flow_of(Tag tag);

// 1 to 6 for h1 to h6, else 0.
int heading_level(Tag tag);

}  // namespace ibid::html
