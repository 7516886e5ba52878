"""Fits a temperature for each head on the held-out learners: `python3 calibrate.py --run FOLDER --data FOLDER`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from network import Tagger
from train import LEARNERS_OWN, batch, read

GRID = [round(float(t), 2) for t in np.arange(0.7, 3.05, 0.05)]


@torch.no_grad()
def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    vocabulary = json.loads((options.data / "vocabulary.json").read_text())
    state = torch.load(options.run / "checkpoint.pt", map_location="cpu")["model"]
    trained = json.loads((options.run / "training.json").read_text())["options"]
    corpus = read(options.data)
    model = Tagger(corpus.rows, len(vocabulary["edits"]), len(vocabulary["insertions"]), trained["dim"], trained["hidden"])
    model.load_state_dict(state)
    model.eval()
    rows = np.flatnonzero(corpus.held)
    rows = rows[corpus.weights[rows] >= LEARNERS_OWN]
    losses = {name: np.zeros(len(GRID)) for name in ("detect", "edit", "insertion")}
    for k in range(0, len(rows), 256):
        features, edits, insertions, weights = batch(corpus, rows[k : k + 256])
        real = weights > 0
        hidden = model(features, real.float().unsqueeze(1))
        gold = torch.stack([(edits > 0).float(), (insertions > 0).float()], dim=1)
        detect = model.detect(hidden)
        for n, t in enumerate(GRID):
            losses["detect"][n] += float(F.binary_cross_entropy_with_logits(detect[real] / t, gold[real], reduction="sum"))
        for name, head, target in (("edit", model.edit, edits), ("insertion", model.insertion, insertions)):
            logits = head(hidden[target > 0])
            for n, t in enumerate(GRID):
                losses[name][n] += float(F.cross_entropy(logits / t, target[target > 0], reduction="sum"))
    temperatures = {name: GRID[int(values.argmin())] for name, values in losses.items()}
    (options.run / "temperatures.json").write_text(json.dumps(temperatures) + "\n")
    print(temperatures)


if __name__ == "__main__":
    main()
