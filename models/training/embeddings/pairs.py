"""Pairs of texts that belong together, drawn without end from a seed.

In a batch every other text is a negative, but for those of the same group (scene, theme, essay prompt).
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import corpus

# Share of each source in a batch.
SHARES = {"theme": 0.34, "essay": 0.26, "halves": 0.22, "dialogue": 0.10, "repair": 0.08}

# Words that say nothing of what is spoken of: the model learns from these frames to pass over them.
FRAMES = {
    "es": """quiero _ | me gustaría _ por favor | ¿tiene _ ? | no me gusta nada _ | ¿qué piensas de _ ? | ayer tuve _ y _ |
      mi _ es muy _ | ¿me puede decir _ ? | ¿sabes algo de _ ? | ¿cuánto _ ? | necesito _ para mañana | ¿dónde está _ ? |
      estoy buscando _ | creo que _ es más _ que _ | ¿me ayudas con _ ? | tengo un problema con _ | hay _ y también _ |
      ¿cuál es _ ? | ¿puedo _ ? | sí, pero _ | no sé, quizás _ | el otro día _ con _ | háblame de _ | es que _ no _ |
      ¿te gusta _ ? | voy a _ con mi _ | siempre _ cuando _ | ¿hay _ aquí cerca? | me parece que _ | perdón, ¿ _ ? |
      tengo que _ | hace _ que _ | ¿por qué _ ? | ¿cómo se hace _ ? | explícame _ | prefiero _ | _ | _ y _ | _ , _ y _""",
    "en": """I want _ | I would like _ please | do you have _ ? | I don't like _ at all | what do you think about _ ? |
      yesterday I had _ and _ | my _ is very _ | can you tell me _ ? | do you know anything about _ ? | how much _ ? |
      I need _ for tomorrow | where is _ ? | I am looking for _ | I think _ is more _ than _ | can you help me with _ ? |
      I have a problem with _ | there is _ and also _ | which is _ ? | can I _ ? | yes, but _ | I don't know, maybe _ |
      the other day _ with _ | tell me about _ | it's that _ not _ | do you like _ ? | I'm going to _ with my _ |
      I always _ when _ | is there _ near here? | it seems to me that _ | sorry, _ ? | I have to _ | _ for three days |
      why _ ? | how do you make _ ? | explain _ to me | I prefer _ | _ | _ and _ | _ , _ and _""",
}


@dataclass(frozen=True)
class Pair:
    a: str
    b: str
    group: str


def _typo(word: str, rng: random.Random) -> str:
    if len(word) < 4:
        return word
    i = rng.randrange(len(word) - 1)
    kind = rng.randrange(4)
    if kind == 0:
        return word[:i] + word[i + 1 :]
    if kind == 1:
        return word[:i] + word[i + 1] + word[i] + word[i + 2 :]
    if kind == 2:
        return word[:i] + word[i] + word[i:]
    return word[:i] + rng.choice("aeioubvszcdlmnrt") + word[i + 1 :]


def worn(text: str, rng: random.Random) -> str:
    """The text with a learner's slips: letters wrong or lost, a small word gone."""
    words = text.split(" ")
    kept = [w for w in words if not (len(w) <= 3 and rng.random() < 0.15)] or words
    return " ".join(_typo(w, rng) if rng.random() < 0.06 else w for w in kept)


class Source:
    """Draws pairs; the same seed draws the same ones."""

    def __init__(self, seed: int, data: Path | None, dialogues: int):
        self.rng = random.Random(seed)
        self.themes = corpus.themes()
        self.frames = {lang: [f.strip() for f in text.split("|")] for lang, text in FRAMES.items()}
        self.essays = corpus.essays(data) if data else []
        self.essays = [essay for essay in self.essays if len(essay.sentences) > 2]
        self.loose = corpus.loose_sentences(data) if data else []
        self.passages = {id: corpus.passages(id) for id in corpus.TRAINING}
        self.dialogues = list(corpus.dialogues(seed, dialogues))
        self.neighbours = self._neighbours()
        shares = {name: share for name, share in SHARES.items() if self._has(name)}
        self.names, self.weights = list(shares), list(shares.values())

    def _has(self, name: str) -> bool:
        return bool(self.loose) if name == "halves" else bool(self.essays) if name in ("essay", "repair") else True

    def _neighbours(self) -> dict[tuple[str, str], list[str]]:
        """Themes that share words are near: no negatives of each other."""
        seen: dict[tuple[str, str], list[str]] = defaultdict(list)
        for theme in self.themes:
            for lang, words in theme.words.items():
                for word in words:
                    seen[(lang, corpus.normalise(word))].append(theme.id)
        return seen

    def texts(self, count: int) -> list[str]:
        """What the tokenizer is trained on."""
        out = [text for ps in self.passages.values() for text in ps]
        out += [text for _, messages in self.dialogues[: count // 20] for _, text in messages]
        out += [s for essay in self.essays for s in essay.sentences] + self.loose
        for theme in self.themes:
            # Often enough that a word of a theme becomes one piece.
            out += [word for words in theme.words.values() for word in words for _ in range(12)]
        return out

    def batch(self, size: int) -> list[Pair]:
        return [self._draw(name) for name in self.rng.choices(self.names, self.weights, k=size)]

    def _draw(self, name: str) -> Pair:
        return getattr(self, f"_{name}")()

    def _framed(self, words: list[str], lang: str) -> str:
        frame = self.rng.choice(self.frames[lang])
        left = list(words)
        text = "".join((left.pop() if left else "") if c == "_" else c for c in frame)
        return worn(" ".join([text, *left]), self.rng)

    def _theme(self) -> Pair:
        rng = self.rng
        theme = rng.choice(self.themes)
        lang = rng.choice(("es", "en"))
        other = lang if rng.random() < 0.7 else ("en" if lang == "es" else "es")
        words = theme.words[lang]
        if other == lang:
            shuffled = rng.sample(words, len(words))
            cut = rng.randint(1, 4)
            a, b = shuffled[:cut], shuffled[cut : cut + rng.randint(2, 8)]
        else:
            a = rng.sample(words, rng.randint(1, 4))
            b = rng.sample(theme.words[other], min(len(theme.words[other]), rng.randint(2, 8)))
        return Pair(self._framed(a, lang), self._framed(b, other), f"theme:{theme.id}")

    def _essay(self) -> Pair:
        rng = self.rng
        essay = rng.choice(self.essays)
        i = rng.randrange(len(essay.sentences) - 1)
        j = min(len(essay.sentences) - 1, i + rng.randint(1, 2))
        side = essay.sources if rng.random() < 0.5 else essay.sentences
        return Pair(side[i], essay.sentences[j], f"essay:{essay.prompt}")

    def _halves(self) -> Pair:
        words = self.rng.choice(self.loose).split()
        cut = self.rng.randint(2, len(words) - 2)
        return Pair(" ".join(words[:cut]), " ".join(words[cut:]), f"loose:{self.rng.random()}")

    def _repair(self) -> Pair:
        essay = self.rng.choice(self.essays)
        i = self.rng.randrange(len(essay.sentences))
        return Pair(worn(essay.sources[i], self.rng), essay.sentences[i], f"essay:{essay.prompt}")

    def _dialogue(self) -> Pair:
        rng = self.rng
        id, messages = rng.choice(self.dialogues)
        learner = [i for i, (role, _) in enumerate(messages) if role == "user"]
        if not learner:
            return self._theme()
        i = rng.choice(learner)
        turn = messages[i][1]
        kind = rng.random()
        if kind < 0.5:
            other = rng.choice(self.passages[id])
        elif kind < 0.75:
            other = messages[i - 1][1]
        else:
            other = messages[rng.choice(learner)][1]
        return Pair(worn(turn, rng), other, f"scene:{id}")
