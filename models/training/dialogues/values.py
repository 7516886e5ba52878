"""What fills a slot: nouns that agree, numbers in words or digits, clock times, records of related texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import numerals

if TYPE_CHECKING:
    from .templates import Scope


class Value:
    """Anything with forms. `form('')` is the plain one."""

    def form(self, attribute: str, scope: Scope) -> str:
        raise NotImplementedError


class Record(Value):
    """Related texts under names; the plain form is `t`. The texts may be templates."""

    def __init__(self, **forms: Any) -> None:
        self.forms = forms

    def form(self, attribute: str, scope: Scope) -> str:
        found = self.forms[attribute or "t"]
        if isinstance(found, (list, tuple)):
            found = scope.rng.choice(found)
        return found


_ARTICLES = {
    "m": ("un", "el", "del", "al", "lo", "este", "o", "es", "está", ""),
    "f": ("una", "la", "de la", "a la", "la", "esta", "a", "es", "está", ""),
    "a": ("un", "el", "del", "al", "la", "esta", "a", "es", "está", ""),
    "mp": ("unos", "los", "de los", "a los", "los", "estos", "os", "son", "están", "n"),
    "fp": ("unas", "las", "de las", "a las", "las", "estas", "as", "son", "están", "n"),
}
_KEYS = ("un", "el", "del", "al", "lo", "este", "o", "es", "esta", "n")


class Noun(Value):
    """A Spanish noun phrase with its gender (m, f, a = feminine with el, mp, fp) and perhaps a price in euros."""

    def __init__(self, gender: str, text: str, price: float | None = None) -> None:
        self.text = text
        self.price = price
        self.gender = gender
        forms = dict(zip(_KEYS, _ARTICLES[gender], strict=True))
        self.forms = {k: (f"{v} {text}" if k in {"un", "el", "del", "al", "este"} else v) for k, v in forms.items()}
        # «otro café», «ningún café»: number and gender, with the noun
        plural = "s" if gender.endswith("p") else ""
        letter = "a" if gender[0] in "fa" else "o"
        self.forms["otro"] = f"otr{letter}{plural} {text}"
        self.forms["uno"] = "una" if letter == "a" else "uno"
        self.forms["buen"] = {"m": "buen", "f": "buena", "a": "buena", "mp": "buenos", "fp": "buenas"}[gender] + f" {text}"
        self.forms["rico"] = f"ric{letter}{plural}"
        self.forms["fresco"] = f"fresc{letter}{plural}"
        # what a learner who gets the gender wrong would say
        self.forms["wrong"] = {"m": "una", "f": "un", "a": "una", "mp": "unas", "fp": "unos"}[gender] + f" {text}"

    def form(self, attribute: str, scope: Scope) -> str:
        if attribute == "":
            return self.text
        if attribute == "p":
            return numerals.euros_es(self.price or 0)
        if attribute == "pd":
            return f"{self.price or 0:.2f} €".replace(".", ",").replace(",00", "")
        return self.forms[attribute]


class Thing(Value):
    """An English noun phrase: `a`, `the`, `is`, `it`, and perhaps a price in pounds. `count` 0 means uncountable."""

    def __init__(self, text: str, price: float | None = None, kind: str = "s") -> None:
        self.text = text
        self.price = price
        article = {"s": "an" if text[0].lower() in "aeiou" else "a", "u": "some", "p": "some"}[kind]
        self.forms = {
            "a": f"{article} {text}",
            "the": f"the {text}",
            "is": "are" if kind == "p" else "is",
            "it": "them" if kind == "p" else "it",
            "one": "some" if kind in "up" else "one",
            "any": text if kind in "up" else _plural_en(text),
        }

    def form(self, attribute: str, scope: Scope) -> str:
        if attribute == "":
            return self.text
        if attribute == "p":
            return numerals.pounds_en(self.price or 0)
        return self.forms[attribute]


def _plural_en(text: str) -> str:
    return text + ("es" if text.endswith(("ch", "sh", "s", "x")) else "s")


class Number(Value):
    """A whole number; the learner writes it in words or digits, the tutor in words unless `d` is asked for."""

    def __init__(self, n: int, language: str = "es") -> None:
        self.n = n
        self.language = language

    def form(self, attribute: str, scope: Scope) -> str:
        if attribute == "d" or (attribute == "" and scope.speaker == "user" and scope.rng.random() < 0.5):
            return str(self.n)
        if self.language == "en":
            return numerals.words_en(self.n)
        if attribute == "f":
            return numerals.words_es(self.n, "f")
        if attribute == "m":
            return numerals.words_es(self.n, "m")
        return numerals.words_es(self.n)


class Clock(Value):
    """A time of day: «las ocho y media» or 8:30; `half past eight` in English."""

    def __init__(self, hour: int, minute: int, language: str = "es") -> None:
        self.hour = hour
        self.minute = minute
        self.language = language

    def form(self, attribute: str, scope: Scope) -> str:
        digits = f"{self.hour}:{self.minute:02d}"
        if attribute == "d" or (attribute == "" and scope.speaker == "user" and scope.rng.random() < 0.35):
            return digits if self.language == "en" else f"las {digits}" if self.hour != 1 else f"la {digits}"
        if self.language == "en":
            return numerals.clock_en(self.hour, self.minute)
        return numerals.clock_es(self.hour, self.minute)


class Amount(Value):
    """A sum of money that grows as things are ordered."""

    def __init__(self, cents: int, language: str = "es") -> None:
        self.cents = cents
        self.language = language

    def form(self, attribute: str, scope: Scope) -> str:
        if self.language == "en":
            return numerals.pounds_en(self.cents / 100)
        if attribute == "d":
            return f"{self.cents / 100:.2f} €".replace(".", ",").replace(",00", "")
        return numerals.euros_es(self.cents / 100)


def nouns(text: str) -> list[Noun]:
    """Reads `m café con leche 1.60; f tostada 2; mp churros` into nouns."""
    out = []
    for entry in text.replace("\n", ";").split(";"):
        words = entry.split()
        if not words:
            continue
        price = None
        if len(words) > 2 and words[-1].replace(".", "").isdigit():
            price = float(words.pop())
        out.append(Noun(words[0], " ".join(words[1:]), price))
    return out


def things(text: str) -> list[Thing]:
    """Reads `latte 3.20; u orange juice 2.80; p eggs 4` into English nouns."""
    out = []
    for entry in text.replace("\n", ";").split(";"):
        words = entry.split()
        if not words:
            continue
        kind = words.pop(0) if words[0] in {"u", "p", "s"} and len(words) > 1 else "s"
        price = None
        if words[-1].replace(".", "").isdigit():
            price = float(words.pop())
        out.append(Thing(" ".join(words), price, kind))
    return out


def words(text: str) -> list[str]:
    """Reads entries separated by semicolons or line ends."""
    return [e.strip() for e in text.replace("\n", ";").split(";") if e.strip()]


def pairs(text: str, *names: str) -> list[Record]:
    """Reads lines `a = b = c` into records with the given names, the first of them also the plain form."""
    out = []
    for line in text.strip().splitlines():
        fields = [f.strip() for f in line.split("=")]
        if len(fields) != len(names):
            raise ValueError(f"expected {len(names)} fields: {line!r}")
        forms = dict(zip(names, fields, strict=True))
        forms.setdefault("t", fields[0])
        out.append(Record(**forms))
    return out
