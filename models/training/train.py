"""Trains the starter model and writes its GGUF file: `python3 models/training/train.py --seed 1`.

A run lives in a folder (`--run`): `tokenizer.model`, `checkpoint.pt`, `log.jsonl`. Started
again with the same folder it goes on where the last checkpoint was written. The learning rate rises, stays,
and falls in the last part of the steps; so a run may be resumed with another `--steps`, as long as it has
not begun to fall, and is then the very run that `--steps` would have made from the start. What the run was
before the fall is kept in `before-fall.pt`.
"""

from __future__ import annotations

import os

# Threads wait awake for some microseconds, then asleep: where other programs take a core for a while, waiting
# awake is several times slower; where they do not, falling asleep at once costs a fifth.
os.environ.setdefault("GOMP_SPINCOUNT", "10000")

import argparse
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import data
import tokenizer as tokens
from export import export
from model import Llama, Shape
from optimiser import optimisers

CACHE = data.HERE / ".cache"
TOKENIZER_DIALOGUES = 6000
HELD_OUT_DIALOGUES = 256
CHECKPOINT = "checkpoint.pt"
# Kept when the rate begins to fall: renamed to CHECKPOINT, it lets a run go on with more steps.
BEFORE_FALL = "before-fall.pt"


def learning_rate(step: int, steps: int, warmup: int, fall: float) -> float:
    """The factor on the peak rate: linear up, flat, then linear down to nought over the last `fall` of the steps."""
    if step < warmup:
        return (step + 1) / warmup
    remaining = (steps - step) / max(1, round(steps * fall))
    return min(1.0, remaining)


def loss_sum(model: Llama, batch: data.Batch, device: torch.device) -> tuple[torch.Tensor, float]:
    """Weighted sum of the cross-entropies (nats) of a batch, and the sum of the weights."""
    ids = torch.from_numpy(batch.tokens).to(device)
    weights = torch.from_numpy(batch.weights).to(device)[:, 1:].reshape(-1)
    chosen = weights.nonzero(as_tuple=True)[0]
    with torch.autocast(device.type, torch.bfloat16):
        hidden = model.hidden(ids[:, :-1]).flatten(0, 1)[chosen]
        logits = F.linear(hidden, model.embedding.weight)
    losses = F.cross_entropy(logits.float(), ids[:, 1:].reshape(-1)[chosen], reduction="none")
    kept = weights[chosen]
    return (losses * kept).sum(), float(kept.sum())


@torch.no_grad()
def held_out_loss(model: Llama, shard: data.Shard, budget: int, padding: int, device: torch.device) -> float:
    """Mean cross-entropy (nats a token) of what the tutor says in dialogues not trained on."""
    model.eval()
    total = weight = 0.0
    for batch in data.batches(shard, budget, random.Random(0), padding):
        loss, count = loss_sum(model, batch, device)
        total += float(loss)
        weight += count
    model.train()
    return total / weight


class Run:
    """One training run and its folder."""

    def __init__(self, options: argparse.Namespace):
        self.options = options
        self.folder: Path = options.run
        self.folder.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(options.seed)
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        vocabulary = self.folder / "tokenizer.model"
        if not vocabulary.exists():
            tokens.train(data.tokenizer_texts(options.seed, TOKENIZER_DIALOGUES), options.vocabulary, vocabulary)
        self.tokenizer = tokens.ChatTokenizer(vocabulary)
        self.commit = data.sources_commit()
        self.key = data.sources_key(vocabulary.read_bytes())
        self.shape = Shape(options.vocabulary, options.dim, options.layers, options.heads, options.hidden)
        self.model = Llama(self.shape).to(self.device)
        self.optimisers = optimisers(self.model, options.lr)
        self.step = self.shard = self.batch = self.tokens = 0
        self.seconds = 0.0
        if self.checkpoint.exists():
            self.restore()

    @property
    def checkpoint(self) -> Path:
        return self.folder / CHECKPOINT

    def restore(self) -> None:
        """Takes up the last checkpoint; where the data has changed since, from its next shard on."""
        saved = torch.load(self.checkpoint, map_location=self.device)
        self.model.load_state_dict(saved["model"])
        for optimiser, state in zip(self.optimisers, saved["optimisers"]):
            optimiser.load_state_dict(state)
        self.step, self.shard, self.batch = saved["step"], saved["shard"], saved["batch"]
        self.tokens, self.seconds = saved["tokens"], saved["seconds"]
        self.forget_later_entries()
        if saved["key"] != self.key:
            print("the data has changed since the checkpoint: going on with the new data", flush=True)
            self.shard, self.batch = self.shard + 1, 0

    def forget_later_entries(self) -> None:
        """Drops from the log what came after the checkpoint: those steps will be made again."""
        log = self.folder / "log.jsonl"
        if log.exists():
            kept = [line for line in log.read_text().splitlines() if json.loads(line)["step"] <= self.step]
            log.write_text("".join(f"{line}\n" for line in kept))

    def save(self, name: str = CHECKPOINT) -> None:
        partial = self.folder / f"{name}.partial"
        torch.save(
            {
                "model": self.model.state_dict(),
                "optimisers": [optimiser.state_dict() for optimiser in self.optimisers],
                "step": self.step,
                "shard": self.shard,
                "batch": self.batch,
                "tokens": self.tokens,
                "seconds": self.seconds,
                "key": self.key,
                "commit": self.commit,
                "shape": self.shape.as_dict(),
                "options": {name: str(value) for name, value in vars(self.options).items()},
            },
            partial,
        )
        partial.replace(self.folder / name)

    def part(self, name: str, count: int = data.SHARD_DIALOGUES) -> data.Shard:
        return data.cached_shard(CACHE, self.key, self.options.seed, name, self.tokenizer, count)

    def stream(self) -> Iterator[data.Batch]:
        """The batches of training, for ever, from where the run stands."""
        while True:
            shard = self.part(f"train-{self.shard}")
            rng = data.rng_of(self.options.seed, self.shard, "order")
            ordered = data.batches(shard, self.options.batch, rng, self.tokenizer.end)
            while self.batch < len(ordered):
                self.batch += 1
                yield ordered[self.batch - 1]
            self.shard, self.batch = self.shard + 1, 0

    def update(self, batches: Iterator[data.Batch]) -> float:
        """One step of the optimisers; returns the mean loss of its batches."""
        o = self.options
        micro = [next(batches) for _ in range(o.accumulate)]
        weight = sum(float(batch.weights[:, 1:].sum()) for batch in micro)
        total = 0.0
        for batch in micro:
            loss, _ = loss_sum(self.model, batch, self.device)
            (loss / weight).backward()
            total += float(loss.detach())
            self.tokens += batch.tokens.size
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        factor = learning_rate(self.step, o.steps, o.warmup, o.fall)
        for optimiser in self.optimisers:
            for group in optimiser.param_groups:
                group["lr"] = group["initial_lr"] * factor
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
        self.step += 1
        return total / weight

    def log(self, **entry: object) -> None:
        line = json.dumps({"step": self.step, **entry})
        with (self.folder / "log.jsonl").open("a", encoding="utf-8") as out:
            out.write(line + "\n")
        print(line, flush=True)

    def train(self) -> None:
        """Runs to the last step."""
        o = self.options
        held_out = self.part("held-out", HELD_OUT_DIALOGUES)
        stream = self.stream()
        recent: list[float] = []
        saved = time.monotonic()
        begun = time.monotonic() - self.seconds
        while self.step < o.steps:
            if self.step == o.steps - max(1, round(o.steps * o.fall)):
                self.save(BEFORE_FALL)
            recent.append(self.update(stream))
            self.seconds = time.monotonic() - begun
            last = self.step == o.steps
            if self.step % o.log_every == 0 or last:
                rate = learning_rate(self.step - 1, o.steps, o.warmup, o.fall)
                entry = {"loss": round(float(np.mean(recent)), 4), "rate": round(rate, 4)}
                self.log(**entry, tokens=self.tokens, shard=self.shard, seconds=round(self.seconds))
                recent.clear()
            if self.step % o.evaluate_every == 0 or last:
                loss = held_out_loss(self.model, held_out, o.batch, self.tokenizer.end, self.device)
                self.log(held_out=round(loss, 4))
            if last or time.monotonic() - saved > o.save_minutes * 60:
                self.save()
                saved = time.monotonic()


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--run", type=Path, default=CACHE / "run", help="folder of the run")
    parser.add_argument("--steps", type=int, default=6300)
    parser.add_argument("--lr", type=float, default=2e-3, help="peak learning rate")
    parser.add_argument("--warmup", type=int, default=60, help="steps")
    parser.add_argument("--fall", type=float, default=0.39, help="share of the steps in which the rate falls")
    parser.add_argument("--batch", type=int, default=4096, help="tokens of one pass, padding included")
    parser.add_argument("--accumulate", type=int, default=1, help="passes of one step")
    parser.add_argument("--vocabulary", type=int, default=4096)
    parser.add_argument("--dim", type=int, default=256)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--heads", type=int, default=4)
    parser.add_argument("--hidden", type=int, default=704)
    parser.add_argument("--log-every", type=int, default=50)
    parser.add_argument("--evaluate-every", type=int, default=200)
    parser.add_argument("--save-minutes", type=float, default=3)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--gguf", type=Path, help="where to write the model; by default in the run's folder")
    parser.add_argument("--export-only", action="store_true", help="write the last checkpoint as GGUF and end")
    return parser.parse_args()


def main() -> None:
    o = options()
    torch.set_num_threads(o.threads)
    run = Run(o)
    if not o.export_only:
        run.train()
    file = o.gguf or o.run / "tertulia-starter.gguf"
    export(run.model, run.tokenizer, file)
    print(f"{file}: {file.stat().st_size} bytes, {run.model.parameter_count()} parameters, step {run.step}")


if __name__ == "__main__":
    main()
