"""Trains the embedding model and puts it into resources/starter/embeddings: `python3 make.py --data FOLDER`."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import corpus
import export
import manifest

ROOT = corpus.HERE.parents[2]

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, default=ROOT / ".cache" / "embeddings")
    parser.add_argument("--data", type=Path, help="folder with cowsl2h/ and clean/")
    parser.add_argument("--seed", default="1")
    options = parser.parse_args()
    out = corpus.RESOURCES / "starter" / "embeddings"
    command = [sys.executable, "train.py", "--run", str(options.run), "--seed", options.seed]
    if options.data:
        command += ["--data", str(options.data)]
    subprocess.run(command, cwd=corpus.HERE, check=True)
    export.write(options.run, out)
    manifest.write(options.run, out)
    subprocess.run(["npm", "run", "eval:topic", "--", "--save"], cwd=ROOT, check=True)
