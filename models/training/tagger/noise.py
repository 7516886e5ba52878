"""Errors as learners make them, put into correct sentences: `spoil(sentence, rng)`."""

from __future__ import annotations

import random
import re

SWAPS = [
    ("ser", ["es está", "son están", "soy estoy", "era estaba", "eran estaban", "fue estuvo", "ser estar", "eres estás", "somos estamos"]),
    ("por", ["por para"]),
    ("prepositions", ["en a", "de en", "a de", "con de", "en de", "a en", "de a"]),
    ("articles", ["el la", "los las", "un una", "el lo", "unos unas", "el un", "la una"]),
    ("past", ["fue era", "era fue", "estaba estuvo", "tenía tuvo", "hacía hizo", "había hubo", "iba fue", "quería quiso", "podía pudo", "decía dijo"]),
    ("mood", ["sea es", "tenga tiene", "vaya va", "haga hace", "pueda puede", "esté está", "venga viene", "tengas tienes", "hagas haces", "vayas vas", "puedas puedes", "seas eres"]),
    ("person", ["tiene tienen", "tienen tiene", "es son", "son es", "quiere quieren", "va van", "hace hacen", "está están", "gusta gustan", "gustan gusta", "puede pueden", "tengo tiene", "quiero quiere"]),
    ("pronouns", ["lo le", "le lo", "la le", "les los", "me mi", "te tu", "se le", "le se", "mí mi", "tú tu", "él el"]),
    ("words", ["muy mucho", "mucho muy", "qué que", "bien bueno", "buen bueno", "gran grande", "saber conocer", "conocer saber", "hay es", "sino pero", "pero sino", "también tampoco", "y e", "primer primero", "mal malo"]),
    ("agreement", ["este esta", "esta este", "mucha mucho", "muchas muchos", "todos todas", "otra otro", "buena bueno", "nuevo nueva", "pequeña pequeño", "mis mi", "sus su", "tus tu"]),
]  # fmt: skip
PAIRS: dict[str, list[str]] = {}
for _name, _pairs in SWAPS:
    for _pair in _pairs:
        _a, _b = _pair.split()
        PAIRS.setdefault(_a, []).append(_b)
        if _name in ("ser", "por", "articles"):
            PAIRS.setdefault(_b, []).append(_a)
DROPPED = set("el la los las un una a de en que se me le lo por con".split())
WORD = re.compile(r"\w+|[^\w\s]+|\s+")


def like(word: str, pattern: str) -> str:
    return word[:1].upper() + word[1:] if pattern[:1].isupper() else word


def spoil(sentence: str, rng: random.Random) -> str | None:
    """The sentence with one or two errors; None where none fits."""
    pieces = WORD.findall(sentence)
    for _ in range(rng.choice((1, 1, 2))):
        _spoil_once(pieces, rng)
    text = "".join(pieces)
    return text if text != sentence else None


def _spoil_once(pieces: list[str], rng: random.Random) -> None:
    ways: list[tuple[float, int, str]] = []
    for k, piece in enumerate(pieces):
        word = piece.lower()
        ways += [(1.0, k, like(other, piece)) for other in PAIRS.get(word, ())]
        if k > 0 and word in DROPPED and k + 1 < len(pieces) and pieces[k + 1] == " ":
            ways.append((1.5, k, ""))
        if len(word) > 3 and word.isalpha() and piece == word:
            bare = word.translate(str.maketrans("áéíóú", "aeiou"))
            if bare != word:
                ways.append((0.3, k, bare))
            if word[-1] in "oa":
                ways.append((0.3, k, word[:-1] + ("a" if word[-1] == "o" else "o")))
                ways.append((0.3, k, word + "s"))
            elif word[-2:] in ("os", "as"):
                ways.append((0.3, k, word[:-2] + ("as" if word[-2] == "o" else "os")))
                ways.append((0.4, k, word[:-1]))
    if not ways:
        return
    _, k, new = rng.choices(ways, [weight for weight, _, _ in ways])[0]
    pieces[k] = new
    if new == "" and k + 1 < len(pieces):
        pieces[k + 1] = ""
