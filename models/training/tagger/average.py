"""Averages the weights of a run's checkpoints: `python3 average.py --run FOLDER --out FOLDER CHECKPOINT…`.

What single checkpoints learned by heart of the training sentences evens out.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("checkpoints", type=Path, nargs="+")
    options = parser.parse_args()
    states = [torch.load(path, map_location="cpu")["model"] for path in options.checkpoints]
    mean = {name: sum(state[name] for state in states) / len(states) for name in states[0]}
    options.out.mkdir(parents=True, exist_ok=True)
    torch.save({"model": mean}, options.out / "checkpoint.pt")
    shutil.copy(options.run / "training.json", options.out / "training.json")
