"""Writes manifest.json beside an exported model: how it was made, of what, and under which licence."""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
from pathlib import Path

import corpus

FILES = ("config.json", "tokenizer.json", "tokenizer_config.json", "onnx/model_quantized.onnx")


def commit() -> str:
    """The last commit that changed the training's own files."""
    command = ["git", "log", "-1", "--format=%h", "--", str(corpus.HERE)]
    return subprocess.run(command, cwd=corpus.HERE, capture_output=True, text=True).stdout.strip()


def manifest(run: Path, out: Path) -> dict:
    training = json.loads((run / "training.json").read_text(encoding="utf-8"))

    def described(name: str) -> dict:
        body = (out / name).read_bytes()
        return {"path": name, "sizeBytes": len(body), "sha256": hashlib.sha256(body).hexdigest()}

    options = training["options"]
    return {
        "id": "starter-embeddings",
        "name": "Tertulia starter embeddings",
        "purpose": "embeddings",
        "licence": "CC0-1.0",
        "languages": ["es", "en"],
        "dimensions": options["dim"],
        "pooling": "mean",
        "quantisation": "int8, a scale for each piece",
        "files": [described(name) for name in FILES],
        "training": {
            "data": [
                {"source": "models/training/embeddings/themes.yaml", "licence": "of this project", "themes": training["themes"]},
                {
                    "source": "models/training/dialogues and resources/scenarios",
                    "licence": "of this project",
                    "scenarios": list(corpus.TRAINING),
                    "dialogues": training["dialogues"],
                },
                {
                    "source": "COWS-L2H, train split: essays of learners of Spanish, corrected",
                    "licence": "Apache-2.0",
                    "essays": training["essays"],
                },
                {
                    "source": "Common Voice, Spanish and English sentences",
                    "licence": "CC0-1.0",
                    "sentences": training["looseSentences"],
                },
            ],
            "commit": commit(),
            "seed": options["seed"],
            "options": options,
            "pieces": training["pieces"],
            "pairs": training["pairs"],
            "seconds": training["seconds"],
            "loss": {"unit": "nats; mean of the steps up to each", "train": training["loss"]},
        },
    }


def write(run: Path, out: Path) -> None:
    """Figures and threshold are added by `npm run eval:topic -- --save`."""
    text = json.dumps(manifest(run, out), indent=2, ensure_ascii=False)
    (out / "manifest.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=corpus.RESOURCES / "starter" / "embeddings")
    options = parser.parse_args()
    write(options.run, options.out)
