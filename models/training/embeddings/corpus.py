"""The texts the embedding model learns from, and which scenarios it may see.

Texts of the project: themes.yaml, the generated dialogues and the scenario files of TRAINING. Texts from outside are
read where `--data` names a folder that has them (see README.md) and never become part of the repository.
"""

from __future__ import annotations

import json
import random
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
RESOURCES = HERE.parents[2] / "resources"
sys.path.append(str(HERE.parent))

# Scenes of one kind stay together, so that no judged scene has a twin in the other language among these.
TRAINING = (
    "es-cafe",
    "en-coffee",
    "es-direcciones",
    "en-directions",
    "es-mercado",
    "es-restaurante",
)


def normalise(text: str) -> str:
    """As the tokenizer's file says: decomposed, without accents, in lower case."""
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn").lower()


@dataclass(frozen=True)
class Theme:
    id: str
    words: dict[str, list[str]]


def themes() -> list[Theme]:
    """The word lists of themes.yaml."""
    entries = yaml.safe_load((HERE / "themes.yaml").read_text(encoding="utf-8"))
    return [Theme(e["id"], {lang: str(e[lang]).split() for lang in ("es", "en")}) for e in entries]


def passages(scenario_id: str) -> list[str]:
    """What a scenario's file says of it, in pieces: as `main/tutor/topic/passages.ts` cuts it."""
    raw = yaml.safe_load((RESOURCES / "scenarios" / f"{scenario_id}.yaml").read_text(encoding="utf-8"))
    lang = raw["language"]
    out = [f"{raw['title'][lang]}. {raw['place'][lang]}. {raw['summary'][lang]}"]
    out += [raw["roles"][who][lang] for who in ("tutor", "learner")]
    out.append(raw["opening"])
    out += [goal["text"][lang] for goal in raw["goals"]]
    out += raw["examples"]["onTopic"]
    out += [sentence for part in raw["setting"].splitlines() for sentence in part.split(". ") if sentence.strip()]
    out.append(", ".join(entry["word"] for entry in raw["vocabulary"]))
    return out


def dialogues(seed: int, count: int) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Generated conversations of the training scenarios."""
    from dialogues import generate  # the generator of the starter model's data

    rng = random.Random(seed)
    made = 0
    while made < count:
        dialogue = generate(rng, rng.choice(TRAINING))
        made += 1
        yield dialogue.scenario_id, dialogue.messages[2:]


@dataclass(frozen=True)
class Essay:
    """What one learner wrote to one prompt, corrected by an instructor; `sources` is what they wrote themselves."""

    prompt: str
    sentences: list[str]
    sources: list[str]


def essays(data: Path) -> list[Essay]:
    """COWS-L2H, train split (Apache-2.0)."""
    grouped: dict[tuple[str, str, str], Essay] = {}
    file = data / "cowsl2h" / "train.jsonl"
    if not file.exists():
        return []
    for line in file.open(encoding="utf-8"):
        row = json.loads(line)
        key = (row["learner"], row["course"], row["prompt"])
        essay = grouped.setdefault(key, Essay(row["prompt"], [], []))
        essay.sentences.append(row["references"][0])
        essay.sources.append(row["source"])
    return list(grouped.values())


def loose_sentences(data: Path) -> list[str]:
    """Common Voice's sentences (CC0), Spanish and English; of no more than two dozen words each."""
    out: list[str] = []
    for name in ("es.common-voice.txt", "en.common-voice.txt"):
        file = data / "clean" / name
        if file.exists():
            out += file.read_text(encoding="utf-8").splitlines()
    return [line for line in out if 6 <= len(line.split()) <= 24]
