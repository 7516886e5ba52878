"""Trains the embedding model: `python3 train.py --run FOLDER [--data FOLDER]`."""

from __future__ import annotations

import argparse
import io
import json
import time
from pathlib import Path

import numpy as np
import sentencepiece
import torch

import corpus
from encoder import Encoder
from pairs import Pair, Source

START = "<s>"


def train_tokenizer(texts: list[str], vocabulary: int, file: Path) -> None:
    """A unigram model over normalised text."""
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(corpus.normalise(text) for text in texts),
        model_writer=model,
        model_type="unigram",
        vocab_size=vocabulary,
        character_coverage=0.9999,
        normalization_rule_name="identity",
        unk_id=0,
        bos_id=1,
        eos_id=-1,
        pad_id=2,
        bos_piece=START,
        num_threads=2,
        minloglevel=1,
    )
    file.write_bytes(model.getvalue())


class Pieces:
    """Texts to piece ids, one flat list with offsets."""

    def __init__(self, file: Path):
        self.model = sentencepiece.SentencePieceProcessor(model_file=str(file))

    def __len__(self) -> int:
        return self.model.vocab_size()

    def encode(self, texts: list[str], vary: bool = False) -> tuple[torch.Tensor, torch.Tensor]:
        """With `vary`, a third of the texts are cut into other pieces than the likeliest ones."""
        plain = self.model.encode([corpus.normalise(text) for text in texts])
        if vary:
            for i in range(0, len(texts), 3):
                plain[i] = self.model.encode(
                    corpus.normalise(texts[i]), enable_sampling=True, alpha=0.3, nbest_size=-1
                )
        rows = [[1, *row[:126]] for row in plain]
        lengths = np.array([len(row) for row in rows])
        offsets = np.concatenate([[0], np.cumsum(lengths)[:-1]])
        return torch.tensor(np.concatenate([np.array(row) for row in rows])), torch.tensor(offsets)


def loss_of(encoder: Encoder, pieces: Pieces, batch: list[Pair], temperature: float) -> torch.Tensor:
    both = encoder(*pieces.encode([pair.a for pair in batch] + [pair.b for pair in batch], vary=True))
    a, b = both.chunk(2)
    groups = np.unique([pair.group for pair in batch], return_inverse=True)[1]
    same = torch.tensor(groups[:, None] == groups[None, :])
    same.fill_diagonal_(False)
    scores = (a @ b.T / temperature).masked_fill(same, -1e4)
    target = torch.arange(len(batch))
    cross = torch.nn.functional.cross_entropy
    return (cross(scores, target) + cross(scores.T, target)) / 2


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--data", type=Path, help="folder with cowsl2h/ and clean/")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=4000)
    parser.add_argument("--batch", type=int, default=512)
    parser.add_argument("--dim", type=int, default=256)
    parser.add_argument("--vocabulary", type=int, default=16000)
    parser.add_argument("--lr", type=float, default=0.01)
    parser.add_argument("--temperature", type=float, default=0.07)
    parser.add_argument("--dialogues", type=int, default=3000)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    options.run.mkdir(parents=True, exist_ok=True)

    started = time.monotonic()
    source = Source(options.seed, options.data, options.dialogues)
    tokenizer = options.run / "pieces.model"
    train_tokenizer(source.texts(20_000), options.vocabulary, tokenizer)
    pieces = Pieces(tokenizer)
    print(f"data and pieces: {time.monotonic() - started:.0f} s", flush=True)

    encoder = Encoder(len(pieces), options.dim)
    optimiser = torch.optim.Adam(encoder.parameters(), lr=options.lr)
    curve: list[tuple[int, float]] = []
    sum_of, count = 0.0, 0
    for step in range(1, options.steps + 1):
        rate = min(1.0, step / 50) * (1 - step / options.steps) ** 0.5
        for group in optimiser.param_groups:
            group["lr"] = options.lr * rate
        loss = loss_of(encoder, pieces, source.batch(options.batch), options.temperature)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        sum_of, count = sum_of + loss.item(), count + 1
        if step % 100 == 0 or step == options.steps:
            curve.append((step, round(sum_of / count, 4)))
            print(f"{step} loss {sum_of / count:.4f} {time.monotonic() - started:.0f} s", flush=True)
            sum_of, count = 0.0, 0
            torch.save(encoder.state_dict(), options.run / "encoder.pt")

    told = {key: value for key, value in vars(options).items() if key not in ("run", "data")}
    facts = {
        "options": told,
        "seconds": round(time.monotonic() - started),
        "loss": curve,
        "pieces": len(pieces),
        "pairs": options.steps * options.batch,
        "essays": len(source.essays),
        "looseSentences": len(source.loose),
        "dialogues": len(source.dialogues),
        "themes": len(source.themes),
    }
    (options.run / "training.json").write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
