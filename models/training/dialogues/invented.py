"""Names nobody bears: from so many, a model learns to say back what it was told and not a name it knows."""

from __future__ import annotations

import random

_HEADS = "b br c ch d dr f fl g gr h j k kl l m n p pr r s sh sl st t tr v w y z".split() + [""] * 4
_VOWELS = "a e i o u a e i o ai ea ia io".split()
_TAILS = ["", "", "", "n", "s", "l", "r", "m", "k", "t", "d", "sh", "nd"]


def names(count: int, seed: str, syllables: tuple[int, ...] = (1, 2, 2, 2, 3)) -> list[str]:
    """`count` different names; the same seed gives the same ones."""
    rng = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < count:
        parts = [rng.choice(_HEADS) + rng.choice(_VOWELS) for _ in range(rng.choice(syllables))]
        name = "".join(parts) + rng.choice(_TAILS)
        if 3 <= len(name) <= 9:
            found[name.capitalize()] = None
    return list(found)
