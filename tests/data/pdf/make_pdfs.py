#!/usr/bin/env python3
"""Writes the PDF files of this folder. Run by whoever changes them, not by the
build: it needs reportlab and qpdf.

    python3 make_pdfs.py

report.pdf    two columns, running heads, labelled pages, notes, hyphenation
letter.pdf    one column, indented paragraphs, no metadata
scanned.pdf   a picture of a page
locked.pdf    encrypted, with a password to open it
guarded.pdf   encrypted, with a password to change it only
"""

import io
import random
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen import canvas

HERE = Path(__file__).parent
WIDTH, HEIGHT = A4
SHY = "\u00ad"  # where a word may be divided

HARBOUR = [
    ("h1", "The Harbour Question"),
    ("by", "By Ingrid Solheim"),
    ("h2", "1 What was agreed"),
    ("p", "The two ports have shared a dredger since the spring of 2019, and "
     "the agree­ment that allows it runs out this winter. Nobody in either "
     "town wants it back at its berth. The har­bour­masters say that the "
     "channel would silt up within two seasons, and the ship­owners, who "
     "disagree with them about most things, say the same.^1"),
    ("p", "What divides the towns is the price. Eastport pays by the day and "
     "Westport by the ton, so that a storm which brings more sand costs one of "
     "them nothing and the other a great deal. A long-term treaty would have "
     "to choose, and every pro­posal so far has chosen for the town that "
     "wrote it. The council of Eastport has therefore asked for an "
     "arbi­trator, which Westport calls un­necessary and the pilots call "
     "overdue. In the mean­time the dredger works where the weather lets it, "
     "the accounts are settled in arrears, and the clerks of the two towns "
     "have begun to write to each other through their lawyers."),
    ("h2", "2 What the pilots saw"),
    ("p", "Pilots are asked last, although they are the only ones who cross the "
     "bar in the dark. Their guild keeps a book of sound­ings that goes back "
     "for ninety years, and it shows that the bar moves north by some four "
     "metres in a year with­out storms.^2 In a year with storms it moves "
     "wherever it pleases."),
    ("p", "The guild has offered the book to both councils. Eastport made a copy "
     "of it; Westport thanked the guild and put the letter on file. Since then "
     "the pilots have sounded the bar twice a month instead of once, at their "
     "own cost, and have sent the figures to the news­papers. Whoever reads "
     "them sees that the channel is narrower than the charts say."),
    ("h2", "3 What may follow"),
    ("p", "Three ends can be seen from here. The first is that nothing is signed "
     "and the dredger goes home; then both ports lose the large ships to the "
     "south within three years. The second is a treaty on Eastport's terms, "
     "which Westport would sign after a bad winter and regret after a good "
     "one. The third is the arbi­trator, whom nobody wants and with whom "
     "every­body could live."),
    ("p", "The third is the most likely one. It has happened before: the light­"
     "house was divided in the same way in 1954, after eleven years of letters, "
     "and the judge­ment has held until today. The towns have learnt to wait "
     "for the kind of decision that neither of them has to defend at home."),
]
NOTES = {
    "1": "Minutes of the harbour board, 14 March 2022, page 3.",
    "2": "The guild's book of soundings, volumes 4 to 9, kept at Eastport.",
}


def divided(word, room, font, size):
    """The part of a word that fits with a hyphen, and the rest."""
    pieces = word.split(SHY)
    for cut in range(len(pieces) - 1, 0, -1):
        head = "".join(pieces[:cut]) + "-"
        if stringWidth(head, font, size) <= room:
            return head, SHY.join(pieces[cut:])
    if "-" in word:
        head, rest = word.split("-", 1)
        if stringWidth(head + "-", font, size) <= room:
            return head + "-", rest
    return None, word


def lines_of(text, width, font, size, indent=0):
    words, lines, line, used = text.split(), [], [], indent
    space = stringWidth(" ", font, size)
    while words:
        word = words.pop(0)
        plain = word.replace(SHY, "").replace("^", "")
        long = stringWidth(plain, font, size)
        if used + long <= width:
            line.append(word.replace(SHY, ""))
            used += long + space
            continue
        head, rest = divided(word, width - used, font, size)
        if head:
            line.append(head)
            words.insert(0, rest)
        else:
            words.insert(0, word)
        lines.append(" ".join(line))
        line, used = [], 0
    return lines + ([" ".join(line)] if line else [])


def draw(page, x, y, line, font, size):
    """A line, in which ^1 is a small raised mark."""
    text = page.beginText(x, y)
    text.setFont(font, size)
    while "^" in line:
        before, line = line.split("^", 1)
        text.textOut(before)
        text.setFont(font, size * 0.6)
        text.setRise(size * 0.35)
        text.textOut(line[0])
        text.setFont(font, size)
        text.setRise(0)
        line = line[1:]
    text.textOut(line)
    page.drawText(text)


class Report:
    """Fills two columns a page; the notes of a page stand below its columns."""

    LEFT, GUTTER, TOP, BOTTOM = 60, 22, HEIGHT - 90, HEIGHT - 250
    COLUMN = (WIDTH - 2 * LEFT - GUTTER) / 2

    def __init__(self, path):
        self.page = canvas.Canvas(str(path), pagesize=A4, invariant=1)
        self.number, self.column, self.y, self.notes = 11, 0, self.TOP, []

    def x(self):
        return self.LEFT + self.column * (self.COLUMN + self.GUTTER)

    def furnish(self):
        page, odd = self.page, self.number % 2
        page.setFont("Helvetica", 8)
        if odd:
            page.drawString(self.LEFT, HEIGHT - 50, "Coastal Papers 7 (2022)")
        else:
            page.drawRightString(WIDTH - self.LEFT, HEIGHT - 50,
                                 "I. Solheim · The Harbour Question")
        page.drawCentredString(WIDTH / 2, 40, str(self.number))
        y = 70 + 11 * len(self.notes)
        for mark in self.notes:
            draw(page, self.LEFT, y, f"^{mark} {NOTES[mark]}", "Times-Roman", 8)
            y -= 11

    def turn(self):
        self.column, self.y = self.column + 1, self.TOP
        if self.column < 2:
            return
        self.furnish()
        self.page.showPage()
        self.number, self.column, self.notes = self.number + 1, 0, []

    def line(self, text, font, size, lead, indent=0):
        if self.y < self.BOTTOM:
            self.turn()
        draw(self.page, self.x() + indent, self.y, text, font, size)
        self.y -= lead
        for mark in NOTES:
            if "^" + mark in text:
                self.notes.append(mark)

    def paragraph(self, text):
        for i, line in enumerate(lines_of(text, self.COLUMN, "Times-Roman", 10,
                                          12)):
            self.line(line, "Times-Roman", 10, 12, 12 if i == 0 else 0)

    def heading(self, text, size):
        if self.y < self.TOP:
            self.y -= size
        if self.y < self.BOTTOM + 30:
            self.turn()
        self.line(text, "Helvetica-Bold", size, size * 1.4)

    def finish(self):
        self.furnish()
        self.page.showPage()
        self.page.save()


def write_report():
    report = Report(HERE / "report.pdf")
    page = report.page
    page.setTitle("The Harbour Question")
    page.setAuthor("Ingrid Solheim")
    page.addPageLabel(0, style="ARABIC_NUMBERS", start=11)
    for kind, text in HARBOUR:
        if kind == "h1":
            report.heading(text, 18)
        elif kind == "h2":
            report.heading(text, 12)
        elif kind == "by":
            report.line(text, "Times-Italic", 10, 18)
        else:
            report.paragraph(text)
    report.finish()


LETTER = [
    "To whom it may concern",
    "I have kept the weather station on the mole for thirty-one years, and I "
    "write because the rain gauge is to be moved. It should not be. A gauge "
    "that is moved measures another place, and then all that was written down "
    "before is about somewhere else.",
    "The new place is said to be more convenient. It is nearer to the road, "
    "that is true. It is also behind the fish market, whose roof takes the "
    "west wind and half of the rain. I measured both places for a year: the "
    "market had 412 millimetres, the mole had 688.",
    "Leave it where it is. It needs a coat of paint, a new funnel and somebody "
    "who reads it at seven. Give whoever comes after me a lamp for the steps.",
    "Olav Brekke, station keeper",
]


def letter(path, **options):
    page = canvas.Canvas(str(path), pagesize=A4, invariant=1, **options)
    y = HEIGHT - 100
    for i, text in enumerate(LETTER):
        indent = 18 if 0 < i < 4 else 0
        for j, line in enumerate(lines_of(text, 400, "Times-Roman", 12,
                                          indent)):
            draw(page, 90 + (indent if j == 0 else 0), y, line, "Times-Roman",
                 12)
            y -= 15
    page.showPage()
    page.save()


def scanned(path):
    random.seed(7)
    from PIL import Image
    picture = Image.new("L", (60, 85), 255)
    for y in range(8, 80, 4):
        for x in range(8, 52):
            if random.random() < 0.6:
                picture.putpixel((x, y), 40)
    out = io.BytesIO()
    picture.save(out, "PNG")
    page = canvas.Canvas(str(path), pagesize=A4, invariant=1)
    for _ in range(2):
        page.drawImage(ImageReader(io.BytesIO(out.getvalue())), 0, 0, WIDTH,
                       HEIGHT)
        page.showPage()
    page.save()


if __name__ == "__main__":
    write_report()
    letter(HERE / "letter.pdf")
    scanned(HERE / "scanned.pdf")
    letter(HERE / "locked.pdf", encrypt=StandardEncryption("open", "change"))
    letter(HERE / "guarded.pdf", encrypt=StandardEncryption("", "change"))
