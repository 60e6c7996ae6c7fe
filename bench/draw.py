"""Passages -> queries of every class, drawn from the words that they have.

The draw is seeded: the same passages give the same queries. A word's frequency
is the number of passages that have it; frequencies are drawn from three bands
of equal width on a logarithmic scale: rare, middle, frequent. Words that every
engine takes for one word, and none for a stop word, are drawn only.
"""

import random
import re
from collections import Counter
from dataclasses import dataclass, field

SAMPLE = 20000  # passages that pairs, phrases and filters are drawn from
CLASSES = ("word", "and2", "or2", "or4", "phrase", "prefix", "filter")

STOP_WORDS = frozenset("""
a about above after again against all also am an and any are as at be because
been before being below between both but by can cannot could did do does doing
down during each either else ever every few for from further had has have
having he her here hers herself him himself his how however i if in into is it
its itself just may me might more most must my myself neither no nor not of off
on once one only or other ought our ours ourselves out over own quite rather
same shall she should since so some such than that the their theirs them
themselves then there these they this those through thus to too under until up
upon us very was we were what when where whether which while who whom whose why
will with within without would yet you your yours yourself yourselves
""".split())

WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")


@dataclass
class Query:
    kind: str  # what drivers/queries.h calls it
    words: list
    actor: str = ""
    first: int = 0
    last: int = 0

    def line(self):
        return "\t".join([self.kind, " ".join(self.words), self.actor,
                          str(self.first), str(self.last)])


def plain(word):
    return (len(word) >= 3 and word.isascii() and word.isalpha()
            and word.lower() not in STOP_WORDS)


def plain_words(text):
    return [word.lower() for word in WORD.findall(text) if plain(word)]


@dataclass
class Survey:
    """What drawing needs to know of all passages."""
    passages: int = 0
    frequency: Counter = field(default_factory=Counter)
    sample: list = field(default_factory=list)


def survey(passages, seed):
    found = Survey()
    chance = random.Random(seed)
    for passage in passages:
        found.passages += 1
        found.frequency.update(set(plain_words(passage.text)))
        if len(found.sample) < SAMPLE:
            found.sample.append(passage)
        elif (at := chance.randrange(found.passages)) < SAMPLE:
            found.sample[at] = passage
    return found


def bands(found, scale=1):
    """Rare, middle and frequent words. With `scale`, so many times rarer: in a
    corpus that has grown by it they are as frequent as the others were."""
    most = max(found.passages * 0.1, 8)
    least = min(5.0, most / 8)
    step = (most / least) ** (1 / 3)
    edges = [least * step ** i / scale for i in range(4)]
    edges[0] = 1 if scale > 1 else edges[0]
    words = sorted(found.frequency)
    return [[word for word in words
             if low <= found.frequency[word] < high]
            for low, high in zip(edges, edges[1:])]


class Draw:
    def __init__(self, found, seed, scale=1):
        self.found = found
        self.chance = random.Random(f"{seed} {scale}")
        self.bands = [band for band in bands(found, scale) if band]
        self.common = max(found.passages * 0.1 / scale, 2)

    def word(self):
        return self.chance.choice(self.chance.choice(self.bands))

    def passage_words(self, passage):
        """Those of its words that may be drawn, each once."""
        return sorted({word for word in plain_words(passage.text)
                       if self.found.frequency[word] < self.common})

    def make_word(self):
        return Query("word", [self.word()])

    def make_and2(self):
        words = self.passage_words(self.chance.choice(self.found.sample))
        if len(words) < 2:
            return None
        return Query("and", self.chance.sample(words, 2))

    def make_or(self, count):
        words = {self.word() for _ in range(count)}
        return Query("or", sorted(words)) if len(words) == count else None

    def make_or2(self):
        return self.make_or(2)

    def make_or4(self):
        return self.make_or(4)

    def make_phrase(self):
        """Two to four words with nothing but a space between them; the first
        and the last are no stop words."""
        text = self.chance.choice(self.found.sample).text.split(" ")
        length = self.chance.randint(2, 4)
        if len(text) < length:
            return None
        at = self.chance.randrange(len(text) - length + 1)
        words = text[at:at + length]
        inside = all(word.isascii() and word.isalpha() for word in words)
        if not inside or not plain(words[0]) or not plain(words[-1]):
            return None
        return Query("phrase", [word.lower() for word in words])

    def make_prefix(self):
        word = self.word()
        length = self.chance.randint(4, 6)
        if len(word) < length + 2:
            return None
        return Query("prefix", [word[:length]])

    def make_filter(self):
        passage = self.chance.choice(self.found.sample)
        words = self.passage_words(passage)
        if not words or not passage.actors or not passage.day:
            return None
        count = min(self.chance.randint(1, 2), len(words))
        year = passage.day // 10000
        before, after = self.chance.randint(0, 4), self.chance.randint(0, 4)
        return Query("filter", self.chance.sample(words, count),
                     self.chance.choice(passage.actors.split()),
                     (year - before) * 10000 + 101,
                     (year + after) * 10000 + 1231)

    def queries(self, name, count):
        """Up to `count` different ones: a small corpus may not have as many."""
        make = getattr(self, f"make_{name}")
        drawn = {}
        for _ in range(count * 200):
            query = make()
            if query:
                drawn.setdefault(query.line(), query)
            if len(drawn) == count:
                break
        return list(drawn.values())


def draw(found, count, seed, scale=1):
    """{"word": [Query, ...], "and2": ...}: `count` of every class."""
    return {name: Draw(found, f"{seed} {name}", scale).queries(name, count)
            for name in CLASSES}


def most_like(found, matches):
    """The words whose frequencies are nearest to `matches`."""
    return sorted(found.frequency,
                  key=lambda word: (abs(found.frequency[word] - matches),
                                    word))[:20]
