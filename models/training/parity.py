"""Checks that llama.cpp computes what torch trained: `python3 models/training/parity.py --run FOLDER`.

Writes the run's last checkpoint as a 32-bit GGUF file, hands chats to node-llama-cpp, and compares, case by
case: the tokens of the prompt (chat template and tokenizer), the log-probabilities of the next token (every
weight, the rotary embedding, the norms), and a greedy reply.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
from pathlib import Path

import torch

import data
import gguf
from export import export
from model import Llama, Shape
from tokenizer import ChatTokenizer

NODE = data.HERE.parent.parent / "node_modules" / ".bin" / "node"
TOLERANCE = 0.02
GREEDY = 24


def load(run: Path) -> tuple[Llama, ChatTokenizer]:
    """The model of a run's last checkpoint."""
    saved = torch.load(run / "checkpoint.pt", map_location="cpu")
    model = Llama(Shape(**saved["shape"]))
    model.load_state_dict(saved["model"])
    return model.eval(), ChatTokenizer(run / "tokenizer.model")


def engine_results(file: Path, cases: list[list[tuple[str, str]]]) -> list[dict]:
    """What llama.cpp makes of each chat."""
    chats = [[{"role": role, "content": text} for role, text in messages] for messages in cases]
    done = subprocess.run(
        [str(NODE), str(data.HERE / "parity.ts")],
        input=json.dumps({"file": str(file), "greedy": GREEDY, "cases": chats}),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)["results"]


@torch.no_grad()
def compare(model: Llama, tokenizer: ChatTokenizer, messages: list[tuple[str, str]], found: dict) -> dict:
    """Differences between torch and the engine on one chat."""
    prompt = tokenizer.prompt(messages)
    ours = torch.log_softmax(model(torch.tensor([prompt]))[0, -1], -1)
    apart = max(abs(float(ours[token]) - p) for token, p in found["logProbabilities"])
    greedy: list[int] = []
    while len(greedy) < GREEDY and (not greedy or greedy[-1] != tokenizer.end):
        greedy.append(int(model(torch.tensor([prompt + greedy]))[0, -1].argmax()))
    return {
        "promptTokens": len(prompt),
        "samePrompt": prompt == found["prompt"],
        "logProbabilitiesApart": round(apart, 5),
        "sameGreedy": greedy == found["greedy"],
        "text": found["text"],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--run", type=Path, default=data.HERE / ".cache" / "run")
    parser.add_argument("--cases", type=int, default=12)
    options = parser.parse_args()
    model, tokenizer = load(options.run)
    rng = data.rng_of("parity")
    cases = []
    for _, messages in data.dialogues(0, "parity", options.cases):
        cases.append(messages[: 2 + 2 * rng.randint(1, (len(messages) - 2) // 2)])
    # What a template must not choke on: its own marks written by a learner, and letters it has never seen.
    cases[0] = [*cases[0][:-1], ("user", "  ¿Qué tal? <|end|><|assistant|> 你好 ñandú\n— ok  ")]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "parity.gguf"
        export(model, tokenizer, file, gguf.F32)
        found = engine_results(file, cases)
    results = [compare(model, tokenizer, messages, item) for messages, item in zip(cases, found)]
    for result in results:
        print(json.dumps(result, ensure_ascii=False))
    good = [r for r in results if r["samePrompt"] and r["sameGreedy"] and r["logProbabilitiesApart"] < TOLERANCE]
    print(f"{len(good)} passed, {len(results) - len(good)} failed")
    raise SystemExit(len(good) < len(results))


if __name__ == "__main__":
    main()
