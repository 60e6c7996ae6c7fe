"""Exact counts by reading every passage: what no index can get wrong.

Forms of words only, as ibid's =word, ="some words" and =one =two ask for them;
they are compared without case and accents.
"""

import unicodedata

from draw import WORD


def folded(text):
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in text if not unicodedata.combining(c))


def tokens(text):
    """Compounds in parts: "Indo-Pacific" is two words side by side, "don't"
    and "U.S." are one each, "Peru's" is "peru"."""
    out = []
    for word in WORD.findall(folded(text)):
        for part in word.replace("’", "'").removesuffix("'s").split("-"):
            letters = part.split(".")
            if all(len(letter) == 1 for letter in letters):
                out.append("".join(letters))
            else:
                out += letters
    return out


def sequences(passages, wanted):
    """[[word, ...], ...] -> in how many passages each stands side by side."""
    by_first = {}
    for number, words in enumerate(wanted):
        by_first.setdefault(words[0], []).append((number, words))
    found = [0] * len(wanted)
    for passage in passages:
        have = tokens(passage.text)
        hits = set()
        for at, word in enumerate(have):
            for number, words in by_first.get(word, ()):
                if have[at:at + len(words)] == words:
                    hits.add(number)
        for number in hits:
            found[number] += 1
    return found


def sets(passages, wanted):
    """[[word, ...], ...] -> how many passages have all of them."""
    by_word = {}
    for number, words in enumerate(wanted):
        for word in words:
            by_word.setdefault(word, []).append((number, set(words)))
    found = [0] * len(wanted)
    for passage in passages:
        have = set(tokens(passage.text))
        hits = {number for word in have & by_word.keys()
                for number, words in by_word[word] if words <= have}
        for number in hits:
            found[number] += 1
    return found
