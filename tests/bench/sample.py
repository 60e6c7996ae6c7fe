"""A small seeded corpus: words of one article in ten are rare."""

import random

SYLLABLES = "ka to mi ren sol var den lu fa bor".split()
ACTORS = ("France", "Japan", "Brazil", "China")


def words(chance, count):
    return " ".join(
        "".join(chance.choices(SYLLABLES, weights=range(10, 0, -1),
                               k=chance.randint(2, 3)))
        for _ in range(count))


def articles(count, seed="sample"):
    chance = random.Random(seed)
    for number in range(count):
        paragraphs = [
            f"{words(chance, 12)} in {chance.choice(ACTORS)} "
            f"{words(chance, 12)}." for _ in range(chance.randint(2, 6))]
        yield {"id": f"a{number}", "title": f"Report {number}",
               "authors": [f"Ann Lee{number % 7}"], "source": "Gazette",
               "date": f"19{50 + number % 20}-03-17",
               "text": "\n\n".join(paragraphs)}
