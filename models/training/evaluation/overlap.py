"""How much the evaluation's lines resemble what the model was trained on: `python3 evaluation/overlap.py [--shards N]`.

For each line, the most alike learner's line of the same scenario in the first shards of the data, by shared letter
pairs (Dice; case, accents and marks left out), and the fit (`results.json`) of the lines alike to each degree. Short
everyday lines occur in both; what the model makes of lines unlike anything it saw is told apart here.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
import data

DEGREES = ((0.97, 1.01), (0.9, 0.97), (0.8, 0.9), (0.0, 0.8))
# Lines whose lengths differ by more than this share are not compared.
LENGTH_APART = 0.25


def plain(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.lower())
    kept = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(re.sub(r"[^a-z0-9 ]+", " ", kept).split())


def pairs(text: str) -> Counter[str]:
    framed = f" {text} "
    return Counter(framed[i : i + 2] for i in range(len(framed) - 1))


def alike(one: Counter[str], other: Counter[str]) -> float:
    """Dice coefficient, 0 to 1."""
    return 2 * sum((one & other).values()) / (sum(one.values()) + sum(other.values()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shards", type=int, default=10)
    options = parser.parse_args()

    fits: dict[tuple[str, str], list[bool]] = defaultdict(list)
    for reply in json.loads((Path(__file__).parent / "results.json").read_text(encoding="utf-8"))["replies"]:
        fits[reply["scenario"], reply["line"]].append(reply["fits"])
    trained_on: dict[str, set[str]] = defaultdict(set)
    for shard in range(options.shards):
        for scenario, messages in data.dialogues(options.seed, f"train-{shard}", data.SHARD_DIALOGUES):
            trained_on[scenario].update(plain(text) for role, text in messages[3:] if role == "user")

    closest: dict[tuple[str, str], float] = {}
    for scenario, line in fits:
        text = plain(line)
        near = (s for s in trained_on[scenario] if abs(len(s) - len(text)) <= len(text) * LENGTH_APART)
        own = pairs(text)
        closest[scenario, line] = max((alike(own, pairs(other)) for other in near), default=0.0)

    for low, high in DEGREES:
        held = [fits[key] for key, degree in closest.items() if low <= degree < high]
        replies = [one for line in held for one in line]
        share = f"{sum(replies) / len(replies):.1%}" if replies else "–"
        print(f"alike {low:.2f} or more: {len(held):4d} lines, fit {share}")


if __name__ == "__main__":
    main()
