"""Gathers the sentences the tagger trains on: `python3 texts.py --data FOLDER --out FILE [--seed N]`.

A line of JSON each: source, target, group (the learner, or where it comes from), weight. COWS-L2H's train split as it
is; a share of its corrected sentences as correct ones; Common Voice and the project's own dialogues as correct ones,
and all of those again with an error put in (noise.py).
"""

from __future__ import annotations

import argparse
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--dialogues", type=int, default=6000)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    rows: list[tuple[str, str, str, float]] = []
    clean: list[tuple[str, str]] = []
    for item in learners(options.data):
        source, target = item["source"], item["references"][0]
        rows.append((source, target, item["learner"], 1.0))
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
    rng.shuffle(rows)
    with options.out.open("w", encoding="utf-8") as file:
        for source, target, group, weight in rows:
            line = {"source": source, "target": target, "group": group, "weight": weight}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(f"{len(rows)} sentences, {len(own)} of them correct from elsewhere")


if __name__ == "__main__":
    main()
