"""Puts a run's model where the app ships it, with the manifest that says what it is.

`python3 models/training/manifest.py --run FOLDER` writes `resources/starter/tertulia-starter.gguf` and
`manifest.json` from the run's last checkpoint and log, and from `evaluation/results.json` where that was
made with the same file.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import torch

import data
import export
from parity import load

STARTER = data.RESOURCES / "starter"
RESULTS = data.HERE / "evaluation" / "results.json"
FILE = "tertulia-starter.gguf"
CURVE_POINTS = 12


def sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def curve(log: list[dict], field: str) -> list[list[float]]:
    """About CURVE_POINTS [step, value] pairs of the log, the last always among them."""
    points = [[entry["step"], entry[field]] for entry in log if field in entry]
    stride = max(1, len(points) // CURVE_POINTS)
    return points[:-1][::stride] + points[-1:]


def training(run: Path) -> dict:
    """What the run's folder tells about its data, steps and losses."""
    saved = torch.load(run / "checkpoint.pt", map_location="cpu")
    log = [json.loads(line) for line in (run / "log.jsonl").read_text(encoding="utf-8").splitlines()]
    used = saved["options"]
    return {
        "data": {
            "source": "models/training/dialogues: dialogues this project generates, in Spanish and English",
            "generatorCommit": saved["commit"],
            "dialogues": (saved["shard"] + 1) * data.SHARD_DIALOGUES,
            "tokens": saved["tokens"],
            "longestDialogueTokens": data.MAX_TOKENS,
        },
        "seed": int(used["seed"]),
        "steps": saved["step"],
        "options": {k: used[k] for k in ("lr", "warmup", "fall", "batch", "accumulate", "vocabulary", "threads")},
        "shape": saved["shape"],
        "seconds": round(saved["seconds"]),
        "loss": {
            "unit": "nats a token; held out: the tutor's words in dialogues not trained on",
            "train": curve(log, "loss"),
            "heldOut": curve(log, "held_out"),
        },
    }


def manifest(run: Path, file: Path, parameters: int) -> dict:
    """All of manifest.json; without an evaluation where the results on disk are another file's."""
    out = {
        "id": "starter",
        "name": export.NAME,
        "file": file.name,
        "sha256": sha256(file),
        "sizeBytes": file.stat().st_size,
        "licence": "CC0-1.0",
        "languages": ["es", "en"],
        "architecture": "llama",
        "quantisation": "Q8_0",
        "parameters": parameters,
        "contextTokens": 2048,
        "promptStyle": "brief",
        "promptShape": "system: brief.txt; user: begin.txt; assistant: the scenario's opening; then learner and tutor",
        "training": training(run),
    }
    if RESULTS.exists():
        results = json.loads(RESULTS.read_text(encoding="utf-8"))
        if results["sha256"] == out["sha256"]:
            out["evaluation"] = results["summary"]
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--run", type=Path, default=data.HERE / ".cache" / "run")
    options = parser.parse_args()
    model, tokenizer = load(options.run)
    file = STARTER / FILE
    export.export(model, tokenizer, file)
    text = json.dumps(manifest(options.run, file, model.parameter_count()), ensure_ascii=False, indent=2)
    (STARTER / "manifest.json").write_text(text + "\n", encoding="utf-8")
    print(f"{file}: {file.stat().st_size} bytes")


if __name__ == "__main__":
    main()
