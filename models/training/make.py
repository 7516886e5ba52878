"""Makes the starter model from nothing: trains, checks, ships, evaluates. Options are those of train.py."""

from __future__ import annotations

import os
import subprocess
import sys

import data
import manifest
import parity
from train import options


def main() -> None:
    chosen = options()

    # Memory is kept between steps instead of being asked for anew: a tenth faster on Linux.
    allocation = {"MALLOC_MMAP_THRESHOLD_": str(1 << 30), "MALLOC_TRIM_THRESHOLD_": str(1 << 32)}

    def python(script: str, *arguments: str) -> None:
        command = [sys.executable, str(data.HERE / script), *arguments]
        subprocess.run(command, check=True, env={**os.environ, **allocation})

    python("train.py", *sys.argv[1:])
    python("parity.py", "--run", str(chosen.run))
    python("manifest.py", "--run", str(chosen.run))
    evaluation = [str(parity.NODE), str(data.HERE / "evaluation" / "evaluate.ts"), "--save"]
    below = subprocess.run(evaluation).returncode
    python("manifest.py", "--run", str(chosen.run))
    print(f"{manifest.STARTER}: {'below the bars' if below else 'evaluated and within the bars'}")
    raise SystemExit(below)


if __name__ == "__main__":
    main()
