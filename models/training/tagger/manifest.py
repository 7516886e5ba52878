"""Writes resources/tagger/manifest.json: how the model was made and what it measured.

    python3 manifest.py --run FOLDER --out FOLDER [--measured FOLDER] [--figures FILE]

FIGURES is what `npm run eval:corrections -- --only es --json` printed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

FILES = ("es.onnx", "es.features.bin", "es.labels.json", "es.thresholds.json")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--measured", type=Path, help="the run that left the held-out learners out")
    parser.add_argument("--figures", type=Path)
    options = parser.parse_args()
    training = json.loads((options.run / "training.json").read_text())
    measured = json.loads(((options.measured or options.run) / "training.json").read_text())

    def described(name: str) -> dict:
        body = (options.out / name).read_bytes()
        return {"path": name, "sizeBytes": len(body), "sha256": hashlib.sha256(body).hexdigest()}

    manifest = {
        "id": "tagger-es",
        "name": "Tertulia tagger for Spanish",
        "licence": "CC0-1.0",
        "quantisation": "int8 table, a scale for each row; the rest in float32",
        "files": [described(name) for name in FILES],
        "training": {
            "data": [
                {"source": "COWS-L2H, train split: essays of learners of Spanish, corrected", "licence": "Apache-2.0"},
                {"source": "Common Voice, Spanish sentences", "licence": "CC0-1.0"},
                {"source": "models/training/dialogues", "licence": "of this project"},
                {"source": "LibreOffice help, Spanish, as correct text", "licence": "MPL-2.0"},
                {"source": "errors put into the correct ones of these (noise.py, corrupt.ts)", "licence": "of this project"},
            ],
            "thresholds": "chosen on COWS-L2H dev and, against over-correction, on UD Spanish-GSD dev (CC BY-SA 4.0); neither was trained on",
            "temperatures": json.loads((options.run / "temperatures.json").read_text()),
            **{key: value for key, value in training.items() if key not in ("curve", "heldOut")},
            "heldOut": {"learnersSentences": measured["heldOut"], "of": "the same settings without them", **measured["curve"][-1]},
        },
    }
    if options.figures:
        told = json.loads(options.figures.read_text())
        manifest["figures"] = {name: {key: value for key, value in score.items() if value is not None} for name, score in told["scores"].items()}
    (options.out / "manifest.json").write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
