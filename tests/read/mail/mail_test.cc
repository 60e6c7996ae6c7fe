// Mails and saved pages made here.
#include <string>

#include <doctest/doctest.h>

#include "read/mail/mail_start.h"
#include "read/mail/mail_text.h"
#include "read/mail/mime.h"
#include "read/read_error.h"
#include "read/scratch_folder.h"
#include "read/zip_file.h"

using namespace ibid;
using test::collect;

namespace {

const std::string head =
    "Message-ID: <1@quay.example>\nFrom: Ann Lee <ann@quay.example>\n"
    "To: Bo Ek <bo@quay.example>,\n cy@quay.example\n"
    "Subject: =?utf-8?q?Tolls_=E2=80=93_again?=\n"
    "Date: Sun, 12 Mar 2023 23:30:00 -0500\nMIME-Version: 1.0\n";

std::string part(const std::string& headers, const std::string& content) {
    return "--b\n" + headers + "\n\n" + content + "\n";
}

std::string many(const std::string& type, const std::string& parts) {
    return "Content-Type: " + type + "; boundary=b\n\n" + parts + "--b--\n";
}

}  // namespace

TEST_CASE("a mail is its head and its text") {
    const test::Collected collected =
        collect("a.eml", head + "\nThe toll has ended.\n\n> Has it?\n");
    REQUIRE(collected.documents.size() == 1);
    const Document& mail = collected.documents[0];
    CHECK(mail.article.title == "Tolls – again");
    CHECK(test::joined(mail.article.authors) == "Ann Lee");
    // Where it was sent, not in Greenwich.
    CHECK(to_string(mail.article.date) == "2023-03-12");
    CHECK(mail.article.origins.at("date") == "mail's date");
    CHECK(test::in_words(mail.blocks) ==
          "byline: To: Bo Ek, cy@quay.example / body: The toll has ended. / "
          "pull-quote: Has it?");
}

TEST_CASE("which part of a mail is its text") {
    const std::string plain = part("Content-Type: text/plain", "In plain.");
    const std::string html = part("Content-Type: text/html", "<p>In HTML.");
    const std::string long_html =
        part("Content-Type: text/html", "<p>Here it is said at length.");
    struct Case {
        const char* about;
        std::string source;
        std::string text;
    };
    const Case cases[] = {
        {"plain", "\nIn plain.", "In plain."},
        {"no text", "Content-Type: image/png\n\nx", ""},
        {"both", many("multipart/alternative", plain + html), "In plain."},
        {"a plain one that says little",
         many("multipart/alternative", plain + long_html),
         "Here it is said at length."},
        {"the first of two", many("multipart/mixed", html + plain), "In HTML."},
        {"an attached text is not the mail's",
         many("multipart/mixed",
              part("Content-Type: text/plain\nContent-Disposition: attachment",
                   "Not this.") +
                  plain),
         "In plain."},
        {"a set of characters",
         "Content-Type: text/plain; charset=koi8-r\n\n\xD4\xCF\xCC", "тол"},
        {"base64", "Content-Transfer-Encoding: base64\n\nSW4gcGxhaW4u",
         "In plain."},
    };
    for (const Case& c : cases) {
        CAPTURE(c.about);
        const mail::Mail mail = mail::parse_mail(head + c.source);
        const mail::Part* text = mail::text_part(mail.body);
        CHECK(bool(text) == !c.text.empty());
        if (text) CHECK(test::in_words(mail::mail_blocks(*text)) == c.text);
    }
}

TEST_CASE("quotations and signatures") {
    struct Case {
        std::string_view text;
        std::string_view blocks;
    };
    const Case cases[] = {
        {"One.\n\nTwo.", "One. / Two."},
        {"> One\n>> two\nThree.", "pull-quote: One two / Three."},
        {"One.\n-- \nAnn\n> x", "One. / boilerplate: Ann / boilerplate: > x"},
        {"--\nAnn", "-- / Ann"},  // people use it as a line
        {"", ""},
        {">", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(test::in_words(mail::plain_mail(c.text)) == c.blocks);
    }
    mail::Part html;
    html.type = "text/html";
    html.content =
        "<p>Yes.</p><blockquote type=cite><p>Is it?</p></blockquote>"
        "<blockquote><p>It is.</p></blockquote>";
    CHECK(test::in_words(mail::mail_blocks(html)) ==
          "Yes. / pull-quote: Is it? / It is.");
}

TEST_CASE("attachments are articles, and are listed") {
    const auto attached = [](const std::string& name,
                             const std::string& content) {
        return part(
            "Content-Type: application/octet-stream\n"
            "Content-Disposition: attachment; filename=\"" +
                name + '"',
            content);
    };
    const test::Collected collected = collect(
        "a.eml",
        head + many("multipart/mixed",
                    part("Content-Type: text/plain", "See below.") +
                        attached("../n.txt", "Words of a note.") +
                        attached("n.txt", "Words of another.") +
                        attached("r.jsonl", "{\"id\":\"7\",\"text\":\"R.\"}") +
                        attached("n.docx", "No.") +
                        part("Content-Type: image/png; name=p.png", "x") +
                        part("Content-Type: message/rfc822",
                             "Subject: Inner\n\nWithin.")));
    REQUIRE(collected.documents.size() == 5);
    CHECK(test::in_words(collected.documents[0].blocks) ==
          "byline: To: Bo Ek, cy@quay.example / body: See below. / "
          "note: Attachment: n.txt / note: Attachment: n.txt (2) / "
          "note: Attachment: r.jsonl / note: Attachment: n.docx / "
          "note: Attachment: p.png / note: Attachment: mail.eml");
    CHECK(test::joined(collected.documents[0].remarks) ==
          "its attachment n.docx is no Word file, whatever its name says");
    const std::string ids[] = {"a.eml", "a.eml#n.txt", "a.eml#n.txt (2)",
                               "a.eml#r.jsonl#7", "a.eml#mail.eml"};
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(collected.documents[i].article.id == ids[i]);
        CHECK(collected.documents[i].article.path == "a.eml");
    }
    CHECK(collected.documents[4].article.title == "Inner");
    CHECK(collected.failures.empty());
}

TEST_CASE("mails in mails are read to some depth") {
    std::string nested = "Subject: innermost\n\nHere.";
    for (int i = 0; i < 9; ++i)
        nested =
            "MIME-Version: 1.0\nSubject: s\nContent-Type: multipart/mixed;"
            " boundary=b" +
            std::to_string(i) + "\n\n--b" + std::to_string(i) +
            "\nContent-Type: message/rfc822\n\n" + nested + "\n--b" +
            std::to_string(i) + "--\n";
    const test::Collected collected = collect("a.eml", nested);
    CHECK(collected.documents.size() == 5);
    CHECK(collected.failures.empty());
}

TEST_CASE("hostile mails") {
    std::string open;
    for (int i = 0; i < 300; ++i)
        open += "Content-Type: multipart/mixed; boundary=b" +
                std::to_string(i) + "\n\n--b" + std::to_string(i) + '\n';
    CHECK_THROWS_AS(mail::parse_mail(head + open), ReadError);
    // Each colon of an address would be a call within a call.
    std::string groups = head + "Cc: ";
    for (int i = 0; i < 200'000; ++i) groups += "a:";
    CHECK(mail::parse_mail(groups + "\n\nOne.").subject == "Tolls – again");
    std::string people = "Message-ID: <1>\nTo: x@y";
    for (int i = 0; i < 200; ++i) people += ",\n p" + std::to_string(i) + "@y";
    CHECK(collect("a.eml", people + "\n\nOne.")
              .documents.at(0)
              .blocks.at(0)
              .text.ends_with("p98@y and 101 more"));
    CHECK_THROWS_AS(mail::parse_mail(""), ReadError);
    for (std::size_t i = 1; i <= head.size(); ++i) {
        const test::Collected cut = collect("a.eml", head.substr(0, i));
        CHECK(cut.documents.size() + cut.failures.size() == 1);
    }
}

TEST_CASE("a saved page is its first part") {
    const std::string saved =
        "From: <Saved by a browser>\nSnapshot-Content-Location: "
        "https://quay.example/2023/03/12/ferry\nMIME-Version: 1.0\n" +
        many("multipart/related",
             part("Content-Type: text/html; charset=koi8-r\n"
                  "Content-Transfer-Encoding: quoted-printable\n"
                  "Content-Location: https://other.example/",
                  "<title>Ferry</title><h1>Ferry</h1><p>=D4=CF=CC has ended, "
                  "and the boats are free.</p>") +
                 part("Content-Type: image/png", "x"));
    for (const char* name : {"a.mhtml", "a.mht", "a"}) {
        const test::Collected collected = collect(name, saved);
        REQUIRE(collected.documents.size() == 1);
        const Article& article = collected.documents[0].article;
        CHECK(collected.documents[0].blocks.back().text ==
              "тол has ended, and the boats are free.");
        CHECK(article.url == "https://quay.example/2023/03/12/ferry");
        CHECK(to_string(article.date) == "2023-03-12");
    }
    CHECK(collect("a.mhtml", head + "\nWords.").failures.at(0) ==
          "a.mhtml: is a web archive without a page of text");
}

TEST_CASE("how mails and saved pages begin") {
    const std::string page =
        "From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
        "\tboundary=b\r\n\r\n";
    struct Case {
        std::string head;
        bool mail;
        bool page;
    };
    const Case cases[] = {
        {head, true, false},
        {"Received: by x\n\n", true, false},
        {page, true, true},
        {"To: me\n" + page, true, false},
        {"From: the minister\nTo: all\n\nDear", false, false},
        {"Title: x\n\nMessage-ID: <1>", false, false},
        {"Some words: here\nReceived: by x\n\n", false, false},
        {"Received", false, false},
        {"", false, false},
    };
    for (const Case& c : cases) {
        CAPTURE(c.head);
        CHECK(mail::begins_as_mail(c.head) == c.mail);
        CHECK(mail::begins_as_saved_page(c.head) == c.page);
    }
}
