"""Prints dialogues to read: `python3 -m dialogues.show es-cafe 3 [seed]` from models/training."""

from __future__ import annotations

import random
import sys

from . import SCENARIO_IDS, generate


def main() -> None:
    """Shows n dialogues of one scene, or of all."""
    wanted = sys.argv[1] if len(sys.argv) > 1 else "all"
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    for id in SCENARIO_IDS if wanted == "all" else [wanted]:
        for _ in range(count):
            print(f"== {id}")
            for role, text in generate(rng, id).messages[2:]:
                print(("  > " if role == "user" else "T: ") + text)


if __name__ == "__main__":
    main()
