"""Gathers the sentences the tagger trains on: `python3 texts.py --data FOLDER --out FILE [--seed N]`.

A line of JSON each: source, target, group (the learner, or where it comes from), weight. COWS-L2H's train split, each
reference of a sentence for itself; a share of its corrected sentences as correct ones; Common Voice, the project's own
dialogues and, with `--manual`, the Spanish help of LibreOffice (Debian's libreoffice-help-es, MPL-2.0, unpacked) as
correct ones; and all but the last again with an error put in (noise.py).
"""

from __future__ import annotations

import argparse
import html
import json
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import noise

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))

SENTENCE = re.compile(r"[^.!?…]+[.!?…]+|[^.!?…]+$")


def learners(data: Path) -> Iterator[dict]:
    for line in (data / "cowsl2h" / "train.jsonl").open(encoding="utf-8"):
        yield json.loads(line)


def dialogues(seed: int, count: int) -> list[str]:
    """Distinct sentences of the project's Spanish dialogues."""
    from dialogues import SCENARIO_IDS, generate

    rng = random.Random(seed)
    spanish = [name for name in SCENARIO_IDS if name.startswith("es-")]
    found: dict[str, None] = {}
    for _ in range(count * 4):
        for role, text in generate(rng, rng.choice(spanish)).messages[2:]:
            if role != "assistant":
                continue
            for sentence in SENTENCE.findall(text):
                if 3 <= len(sentence.split()) <= 30:
                    found[sentence.strip()] = None
        if len(found) >= count:
            break
    return list(found)[:count]


PARAGRAPH = re.compile(r'<p[^>]*class="paragraph"[^>]*>(.*?)</p>', re.S)
CODE = re.compile(r'<span class="(?:code|literal|input|keycode)[^>]*>.*?</span>')
ODD = re.compile(r'[\d<>=_/{}\[\]|*+"]|\.\S|[A-Z]{2}')
SPANISH = set("el la los las de en que un una se del".split())


def manual(folder: Path, count: int, rng: random.Random) -> list[str]:
    """Sentences of the manual's running text: what is Spanish, without code, figures and abbreviations."""
    found: dict[str, None] = {}
    for file in sorted(folder.rglob("*.html")):
        for paragraph in PARAGRAPH.findall(file.read_text(encoding="utf-8")):
            text = html.unescape(re.sub(r"<[^>]+>", "", CODE.sub("_", paragraph)))
            for sentence in SENTENCE.findall(re.sub(r"\s+", " ", text)):
                words = sentence.split()
                is_spanish = sum(word.lower() in SPANISH for word in words) >= max(2, len(words) // 8)
                if 6 <= len(words) <= 35 and is_spanish and words[0][0].isupper() and not ODD.search(sentence):
                    found[sentence.strip()] = None
    return rng.sample(list(found), min(count, len(found)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--dialogues", type=int, default=6000)
    parser.add_argument("--manual", type=Path)
    parser.add_argument("--sentences", type=int, default=9000, help="so many of the manual's")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    rows: list[tuple[str, str, str, float]] = []
    clean: list[tuple[str, str]] = []
    for item in learners(options.data):
        source, references = item["source"], item["references"]
        target = references[0]
        # Two instructors' words count a little more than one's.
        rows += [(source, other, item["learner"], 1.0 if len(references) == 1 else 0.7) for other in references]
        if source != target and rng.random() < 0.3:
            clean.append((target, item["learner"]))
    rows += [(text, text, group, 0.5) for text, group in clean]
    voice = (options.data / "clean" / "es.common-voice.txt").read_text(encoding="utf-8").splitlines()
    own = [(text, "voice") for text in voice if text] + [(text, "dialogues") for text in dialogues(options.seed, options.dialogues)]
    rows += [(text, text, group, 1.0) for text, group in own]
    for text, group in [*own, *clean]:
        spoilt = noise.spoil(text, rng)
        if spoilt is not None:
            rows.append((spoilt, text, group, 0.5))
    if options.manual:
        rows += [(text, text, "help", 0.6) for text in manual(options.manual, options.sentences, rng)]
    rng.shuffle(rows)
    with options.out.open("w", encoding="utf-8") as file:
        for source, target, group, weight in rows:
            line = {"source": source, "target": target, "group": group, "weight": weight}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(f"{len(rows)} sentences, {len(own)} of them correct from elsewhere")


if __name__ == "__main__":
    main()
