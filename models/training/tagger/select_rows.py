"""Chooses which features the model has a row for: `python3 select_rows.py --data FOLDER [--rows N] [--least K]`.

Of the millions of features that the sentences have, most occur a few times and would only be learnt by heart. Those
stay that are seen often enough in what is trained on (the held-out learners do not count), the most frequent first.
Writes `index.i32`, their hashes in order: the place of a hash is its row; and `rows.i32`, the features as rows, with
the number of rows where a feature has none.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from held_out import is_held_out

FEATURES = 82


def choose(features: np.ndarray, rows: int, least: int) -> np.ndarray:
    """The hashes that get a row, sorted as unsigned numbers."""
    hashes, counts = np.unique(features.ravel().view(np.uint32), return_counts=True)
    often = counts >= least
    hashes, counts = hashes[often], counts[often]
    if len(hashes) > rows:
        best = np.argpartition(-counts, rows)[:rows]
        hashes = np.sort(hashes[best])
    return hashes


def as_rows(features: np.ndarray, index: np.ndarray) -> np.ndarray:
    """The place of each feature in `index`; its length where it is not there."""
    wanted = features.ravel().view(np.uint32)
    at = np.searchsorted(index, wanted)
    at[at == len(index)] = 0
    return np.where(index[at] == wanted, at, len(index)).astype(np.int32).reshape(features.shape)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=300_000)
    parser.add_argument("--least", type=int, default=5)
    parser.add_argument("--index", type=Path, help="take the rows that were chosen for another folder")
    options = parser.parse_args()
    features = np.fromfile(options.data / "features.i32", np.int32).reshape(-1, FEATURES)
    if options.index:
        index = np.fromfile(options.index, np.uint32)
    else:
        lengths = np.fromfile(options.data / "lengths.i32", np.int32)
        groups = json.loads((options.data / "groups.json").read_text())
        held = np.repeat(np.array([is_held_out(group) for group in groups]), lengths)
        index = choose(features[~held], options.rows, options.least)
    index.tofile(options.data / "index.i32")
    rows = as_rows(features, index)
    rows.tofile(options.data / "rows.i32")
    print(f"{len(index)} rows; {(rows < len(index)).mean():.1%} of the features have one")


if __name__ == "__main__":
    main()
