"""Trains the tagger on what extract.ts wrote: `python3 train.py --data FOLDER --run FOLDER`.

A tenth of the learners is held out: on it the confidence is calibrated (a temperature for each head) and the figures
that are printed are measured. Goes on from the run's checkpoint where there is one.
"""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from held_out import is_held_out
from network import Tagger
from select_rows import FEATURES

GAP = 4
"""Empty places between sentences, as many as the convolutions see to a side of the first layer and more."""


LEARNERS_OWN = 0.65
"""From this weight on a line is what a learner wrote, not what was spoilt."""


@dataclass
class Corpus:
    features: np.ndarray
    edits: np.ndarray
    insertions: np.ndarray
    starts: np.ndarray
    lengths: np.ndarray
    weights: np.ndarray
    held: np.ndarray
    rows: int
    """Rows of the table; a feature without one has this number."""


def read(folder: Path) -> Corpus:
    lengths = np.fromfile(folder / "lengths.i32", np.int32)
    groups = json.loads((folder / "groups.json").read_text())
    return Corpus(
        np.memmap(folder / "rows.i32", np.int32, "r").reshape(-1, FEATURES),
        np.fromfile(folder / "edits.u16", np.uint16).astype(np.int64),
        np.fromfile(folder / "insertions.u16", np.uint16).astype(np.int64),
        np.concatenate([[0], np.cumsum(lengths)[:-1]]),
        lengths,
        np.fromfile(folder / "weights.f32", np.float32),
        np.array([is_held_out(group) for group in groups]),
        (folder / "index.i32").stat().st_size // 4,
    )


def batch(corpus: Corpus, rows: np.ndarray):
    """Sentences in a row with GAP empty places after each."""
    total = int(corpus.lengths[rows].sum()) + GAP * len(rows)
    features = np.full((total, FEATURES), corpus.rows, np.int64)
    edits, insertions = np.zeros(total, np.int64), np.zeros(total, np.int64)
    weights = np.zeros(total, np.float32)
    at = 0
    for row in rows:
        start, length = corpus.starts[row], corpus.lengths[row]
        features[at : at + length] = corpus.features[start : start + length]
        edits[at : at + length] = corpus.edits[start : start + length]
        insertions[at : at + length] = corpus.insertions[start : start + length]
        weights[at : at + length] = corpus.weights[row]
        at += length + GAP
    return tuple(torch.from_numpy(a) for a in (features, edits, insertions, weights))


def loss_of(model: Tagger, hidden: torch.Tensor, edits: torch.Tensor, insertions: torch.Tensor, weights: torch.Tensor):
    gold = torch.stack([(edits > 0).float(), (insertions > 0).float()], dim=1)
    detect = F.binary_cross_entropy_with_logits(model.detect(hidden), gold, reduction="none")
    total = (detect.sum(1) * weights).sum()
    for head, target in ((model.edit, edits), (model.insertion, insertions)):
        changed = target > 0
        if changed.any():
            total = total + (F.cross_entropy(head(hidden[changed]), target[changed], reduction="none") * weights[changed]).sum()
    return total / weights.sum()


@torch.no_grad()
def judge(model: Tagger, corpus: Corpus, rows: np.ndarray) -> tuple[np.ndarray, dict]:
    """Best (F0.5, threshold, precision, recall) over the held-out tokens; an edit counts where the label is right."""
    model.eval()
    scores, rights, wanted = [], [], 0
    for k in range(0, len(rows), 256):
        features, edits, insertions, weights = batch(corpus, rows[k : k + 256])
        hidden = model(features, (weights > 0).float().unsqueeze(1))
        seen = torch.sigmoid(model.detect(hidden))
        for column, head, target in ((0, model.edit, edits), (1, model.insertion, insertions)):
            logits = head(hidden)
            logits[:, :2] = -1e9
            if column == 1:
                logits[:, 0] = -1e9
            best, label = torch.softmax(logits, 1).max(1)
            scores.append((seen[:, column] * best)[weights > 0].numpy())
            rights.append((label == target)[weights > 0].numpy())
            wanted += int((target > 0).sum())
    score, right = np.concatenate(scores), np.concatenate(rights)
    order = np.argsort(-score)
    true = np.cumsum(right[order])
    count = np.arange(1, len(order) + 1)
    precision, recall = true / count, true / wanted
    f = 1.25 * precision * recall / (0.25 * precision + recall + 1e-9)
    k = int(f.argmax())
    model.train()
    return f, {"f": round(float(f[k]), 4), "threshold": round(float(score[order[k]]), 3), "precision": round(float(precision[k]), 3), "recall": round(float(recall[k]), 3)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--from", dest="start", type=Path, help="a run whose weights to begin with")
    parser.add_argument("--all", action="store_true", help="the held-out learners too, once the settings are chosen")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=float, default=6)
    parser.add_argument("--sentences", type=int, default=64)
    parser.add_argument("--dim", type=int, default=64)
    parser.add_argument("--hidden", type=int, default=128)
    parser.add_argument("--rate", type=float, default=0.03)
    parser.add_argument("--dense-rate", type=float, default=1.5e-3)
    parser.add_argument("--hide", type=float, default=0.15, help="share of features hidden at each step")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    rng = np.random.default_rng(options.seed)
    options.run.mkdir(parents=True, exist_ok=True)
    corpus = read(options.data)
    vocabulary = json.loads((options.data / "vocabulary.json").read_text())
    model = Tagger(corpus.rows, len(vocabulary["edits"]), len(vocabulary["insertions"]), options.dim, options.hidden)
    dense = [p for name, p in model.named_parameters() if not name.startswith("bag.")]
    sparse_optimiser = torch.optim.Adagrad(model.bag.parameters(), lr=options.rate)
    dense_optimiser = torch.optim.Adam(dense, lr=options.dense_rate)
    step = 0
    checkpoint = options.run / "checkpoint.pt"
    if options.start and not checkpoint.exists():
        saved = torch.load(options.start / "checkpoint.pt")
        model.load_state_dict(saved["model"])
        sparse_optimiser.load_state_dict(saved["sparse"])
        dense_optimiser.load_state_dict(saved["dense"])
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        model.load_state_dict(saved["model"])
        sparse_optimiser.load_state_dict(saved["sparse"])
        dense_optimiser.load_state_dict(saved["dense"])
        step = saved["step"]
    train, held = np.flatnonzero(~corpus.held), np.flatnonzero(corpus.held)
    # Judged on learners' own sentences as they are, not on spoilt or corrected ones.
    held = held[corpus.weights[held] >= LEARNERS_OWN]
    if options.all:
        # Nobody is left to judge it on.
        train, held = np.arange(len(corpus.held)), held[:0]
    per_epoch = len(train) // options.sentences
    last = int(per_epoch * options.epochs)
    print(f"{len(train)} sentences, {per_epoch} steps an epoch, {len(held)} held out, {sum(p.numel() for p in model.parameters())} parameters", flush=True)
    started, running = time.monotonic(), []
    order = rng.permutation(train)
    curve = []
    model.train()
    while step < last:
        place = step % per_epoch
        if place == 0:
            order = rng.permutation(train)
        features, edits, insertions, weights = batch(corpus, order[place * options.sentences : (place + 1) * options.sentences])
        features[torch.rand(features.shape) < options.hide] = corpus.rows
        left = max(0.03, 1 - step / last)
        for optimiser, rate in ((sparse_optimiser, options.rate), (dense_optimiser, options.dense_rate)):
            for group in optimiser.param_groups:
                group["lr"] = rate * left * min(1.0, (step + 1) / 200)
        loss = loss_of(model, model(features, (weights > 0).float().unsqueeze(1)), edits, insertions, weights)
        sparse_optimiser.zero_grad(set_to_none=True)
        dense_optimiser.zero_grad(set_to_none=True)
        loss.backward()
        sparse_optimiser.step()
        dense_optimiser.step()
        running.append(loss.item())
        step += 1
        if step % 100 == 0:
            print(f"{step}/{last} loss {np.mean(running):.4f} {time.monotonic() - started:.0f} s", flush=True)
            running = []
        if step % 600 == 0 or step == last:
            if len(held) > 0:
                curve.append({"step": step, **judge(model, corpus, held)[1]})
                print(json.dumps(curve[-1]), flush=True)
            torch.save({"model": model.state_dict(), "sparse": sparse_optimiser.state_dict(), "dense": dense_optimiser.state_dict(), "step": step}, checkpoint)
    facts = {"options": {k: v for k, v in vars(options).items() if k not in ("data", "run", "start")}, "sentences": len(train), "heldOut": len(held), "steps": step, "curve": curve}
    (options.run / "training.json").write_text(json.dumps(facts, indent=2) + "\n")


if __name__ == "__main__":
    main()
