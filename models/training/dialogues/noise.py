"""The mistakes learners make, put into their lines: accents, marks, agreement, verbs left in the infinitive, typing."""

from __future__ import annotations

import random
import re

_PLAIN = str.maketrans("áéíóúüÁÉÍÓÚÜ", "aeiouuAEIOUU")
_ES_SWAPS = [
    # ser and estar
    (r"\bestoy\b", "soy"), (r"\bsoy\b", "estoy"), (r"\bes\b", "está"), (r"\bestá\b", "es"), (r"\bestán\b", "son"),
    # agreement
    (r"\bun\b", "una"), (r"\buna\b", "un"), (r"\bel\b", "la"), (r"\bla\b", "el"), (r"\blos\b", "las"), (r"\blas\b", "los"),
    (r"\bmucho\b", "muy"), (r"\bmuy\b", "mucho"), (r"\bmucha\b", "mucho"), (r"\bbuenos\b", "buenas"),
    (r"\bbueno\b", "bien"), (r"\bmis\b", "mi"), (r"\beste\b", "esta"), (r"\besta\b", "este"),
    # verbs
    (r"\bquiero\b", "querer"), (r"\bquiero\b", "quero"), (r"\btengo\b", "tener"), (r"\btengo\b", "teno"),
    (r"\bpuedo\b", "poder"), (r"\bpuedo\b", "podo"), (r"\bprefiero\b", "prefero"), (r"\bvivo\b", "vivir"),
    (r"\bnecesito\b", "necesitar"), (r"\bhablo\b", "hablar"), (r"\btrabajo\b", "trabajar"), (r"\bestudio\b", "estudiar"),
    (r"\bvoy\b", "ir"), (r"\bme gusta\b", "me gusto"), (r"\bme gusta\b", "yo gusto"), (r"\bme gustan\b", "me gusta"),
    (r"\bhay\b", "es"), (r"\btienes\b", "tiene"), (r"\bpuedes\b", "puede"), (r"\bme duele\b", "mi duele"),
    (r"\bhe\b", "ha"), (r"\bfui\b", "fue"), (r"\bcreo que\b", "pienso"), (r"\bquisiera\b", "quisera"), (r"\bvengo\b", "veno"),
    (r"\bhace\b", "para"), (r"\bsé\b", "sabo"), (r"\btuve\b", "tení"), (r"\bhice\b", "hací"),
    # small words
    (r"\bal\b", "a el"), (r"\bdel\b", "de el"), (r"\bpor\b", "para"), (r"\bpara\b", "por"), (r"\ba las\b", "en las"),
    (r"\ben\b", "a"), (r"\bcon\b", "y"), (r"\bde\b", ""), (r"\b(un|una|el|la) ", ""), (r"\bme llamo\b", "mi nombre es"),
    (r"\bme llamo\b", "me llama"), (r"\bme llamo\b", "yo llamo"), (r"\by\b", "i"), (r"\bque\b", "q"), (r"\bpor favor\b", "porfavor"),
    (r"\bpor favor\b", "porfa"), (r"\bporque\b", "por que"), (r"\btambién\b", "tan bien"), (r"\bgracias\b", "grasias"),
    (r"\bgracias\b", "grácias"), (r"\bnunca\b", "no nunca"), (r"\bmuchas\b", "mucho"), (r"\bpregunta\b", "cuestión"),
]
_EN_SWAPS = [
    (r"\bI'm\b", "I am"), (r"\bI'm\b", "Im"), (r"\bdon't\b", "dont"), (r"\bdon't\b", "doesn't"), (r"\bis\b", "are"),
    (r"\bare\b", "is"), (r"\b(a|an|the) ", ""), (r"\ban\b", "a"), (r"\bthe\b", "a"), (r"\bin\b", "on"), (r"\bon\b", "in"),
    (r"\bat\b", "in"), (r"\bto\b", ""), (r"\bto\b", "for"), (r"\bI'd like\b", "I want"), (r"\bI'd like\b", "I like"),
    (r"\bI have\b", "I has"), (r"\bI have\b", "I'm having"), (r"\bhas\b", "have"), (r"\bit is\b", "is"), (r"\bit's\b", "its"),
    (r"\bI am\b", "I"), (r"\bvery\b", "much"), (r"\bthink\b", "am thinking"), (r"\bwent\b", "go"), (r"\bwent\b", "goed"),
    (r"\bmany\b", "much"), (r"\bmuch\b", "many"), (r"\bpeople is\b", "peoples are"), (r"\bmake\b", "do"), (r"\bdo\b", "make"),
    (r"\bI\b", "i"), (r"\bplease\b", "pls"), (r"\byou\b", "u"), (r"\bwant\b", "wants"), (r"\blooking\b", "look"),
    (r"\bworking\b", "work"), (r"\bfor\b", "since"), (r"\bsince\b", "from"), (r"\bthere is\b", "have"), (r"\btheir\b", "there"),
    (r"\bcan\b", "can to"), (r"\binformation\b", "informations"), (r"\bdoes\b", "do"), (r"\bwith\b", "whit"), (r"\bbecause\b", "becouse"),
]


def _compiled(swaps: list[tuple[str, str]]) -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(p), r) for p, r in swaps]


_SWAPS = {"es": _compiled(_ES_SWAPS), "en": _compiled(_EN_SWAPS)}


class Noise:
    """How one learner writes: the same habits through a whole dialogue."""

    def __init__(self, rng: random.Random, language: str) -> None:
        self.rng = rng
        self.language = language
        careful = rng.random()
        self.rate = 0.0 if careful < 0.2 else rng.choice((0.25, 0.5, 0.8))
        self.lower = careful >= 0.2 and rng.random() < 0.4
        self.no_accents = careful >= 0.2 and rng.random() < 0.4
        self.no_marks = language == "es" and rng.random() < (0.25 if careful < 0.2 else 0.65)
        self.no_stop = rng.random() < 0.45

    def spoil(self, text: str) -> str:
        """The line as this learner writes it."""
        rng = self.rng
        if rng.random() < self.rate:
            for _ in range(rng.choice((1, 1, 1, 2))):
                text = self._swap(text)
            if rng.random() < 0.22:
                text = self._typo(text)
        if self.no_marks and rng.random() < 0.9:
            text = text.replace("¿", "").replace("¡", "")
        if self.no_accents and rng.random() < 0.85:
            text = text.translate(_PLAIN)
            if rng.random() < 0.4:
                text = text.replace("ñ", "n")
        if self.lower and rng.random() < 0.85:
            text = text.lower()
        if self.no_stop and rng.random() < 0.85 and text.endswith((".", "!")):
            text = text.rstrip(".!")
        elif rng.random() < 0.03:
            text = text.rstrip(".!?") + rng.choice(("...", "!!", " :)", "??", " !"))
        return re.sub(r"\s+", " ", text).strip() or "?"

    def _swap(self, text: str) -> str:
        fit = [(p, r) for p, r in _SWAPS[self.language] if p.search(text)]
        if not fit:
            return text
        pattern, replacement = self.rng.choice(fit)
        return pattern.sub(replacement, text, count=1)

    def _typo(self, text: str) -> str:
        places = [i for i in range(1, len(text) - 1) if text[i].isalpha() and text[i + 1].isalpha()]
        if not places:
            return text
        i = self.rng.choice(places)
        kind = self.rng.random()
        if kind < 0.35:
            return text[:i] + text[i + 1] + text[i] + text[i + 2 :]
        if kind < 0.65:
            return text[:i] + text[i + 1 :]
        if kind < 0.85:
            return text[:i] + text[i] + text[i:]
        near = {"a": "s", "e": "r", "o": "p", "i": "o", "n": "m", "s": "a", "b": "v", "v": "b", "c": "x", "t": "r"}
        return text[:i] + near.get(text[i], text[i]) + text[i + 1 :]
