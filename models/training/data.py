"""From dialogues to the arrays that training reads.

The data is a stream of shards that never repeats: shard `k` is a fixed number of dialogues drawn from a
generator seeded with (seed, k). A shard is made when first needed and kept in the cache folder, under a key
that changes with the generator, the scenarios, the prompts and the tokenizer.
"""

from __future__ import annotations

import hashlib
import random
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tokenizer import ChatTokenizer

HERE = Path(__file__).parent
RESOURCES = HERE.parent.parent / "resources"
SHARD_DIALOGUES = 4096
MAX_TOKENS = 1024

# Share of the learner's lines cut into tokens in another way than the usual one.
VARIED = 0.5
# Share of the learner's lines that lose small words, and of the small words in them that are lost.
TERSE, LOST = 0.25, 0.5
SMALL_WORDS = frozenset(
    "a al con de del el en es la las lo los me mi por que se te tu un una y "
    "am an and are at do for i in is it my of on some the there this to with you".split()
)


def rng_of(*seed: object) -> random.Random:
    """A generator of random numbers named by its seeds."""
    return random.Random(hashlib.sha256(repr(seed).encode()).hexdigest())


def dialogues(seed: int, part: str, count: int) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """`count` generated (scenario id, messages) of a part of the data (`train-3`, `held-out`, …)."""
    from dialogues import generate

    rng = rng_of(seed, part)
    for _ in range(count):
        dialogue = generate(rng)
        yield dialogue.scenario_id, dialogue.messages


def tokenizer_texts(seed: int, count: int) -> Iterator[str]:
    """What the tokenizer is trained on: dialogues, and the texts of the scenarios."""
    for _, messages in dialogues(seed, "tokenizer", count):
        for _, text in messages:
            yield text
    for file in sorted((RESOURCES / "scenarios").glob("*.yaml")):
        yield from file.read_text(encoding="utf-8").splitlines()


def sources() -> list[Path]:
    """The files the generated data depends on."""
    code = [file for file in (HERE / "dialogues").rglob("*.py") if not file.name.startswith("test_")]
    scenarios = (RESOURCES / "scenarios").glob("*.yaml")
    prompts = [file for name in ("brief", "begin") for file in (RESOURCES / "prompts").rglob(f"{name}.txt")]
    return [HERE / "data.py", HERE / "tokenizer.py", *sorted(code), *sorted(scenarios), *sorted(prompts)]


def sources_commit() -> str:
    """The last commit that changed them, with `+changes` where files differ from it; empty outside a repository."""

    def git(*words: str) -> str:
        files = [str(file) for file in sources()]
        command = ["git", *words, "--", *files]
        return subprocess.run(command, cwd=HERE, capture_output=True, text=True).stdout.strip()

    return git("log", "-1", "--format=%h") + ("+changes" if git("status", "--porcelain") else "")


def sources_key(*extra: bytes) -> str:
    """A hash of everything the generated data depends on."""
    digest = hashlib.sha256()
    for file in sources():
        digest.update(file.read_bytes())
    for part in extra:
        digest.update(part)
    return digest.hexdigest()[:16]


@dataclass(frozen=True)
class Shard:
    """Token ids and the weight of predicting each, dialogue after dialogue; `starts` has one more than dialogues."""

    tokens: np.ndarray
    weights: np.ndarray
    starts: np.ndarray

    def __len__(self) -> int:
        return len(self.starts) - 1


def tersely(text: str, rng: random.Random) -> str:
    """The line as learners often say it, without some of its small words: «quiero café leche»."""
    words = text.split(" ")
    kept = [word for word in words if word.lower() not in SMALL_WORDS or rng.random() >= LOST]
    return " ".join(kept) if kept else text


def encode(
    messages: list[tuple[str, str]], tokenizer: ChatTokenizer, rng: random.Random
) -> tuple[list[int], list[float]]:
    """Tokens of a dialogue and the weight of predicting each; whole messages, at most MAX_TOKENS."""
    tokens, weights = [tokenizer.begin], [0.0]
    for index, (role, text) in enumerate(messages):
        vary = role == "user" and index > 2 and rng.random() < VARIED
        if role == "user" and index > 2 and rng.random() < TERSE:
            text = tersely(text, rng)
        body = [*tokenizer.encode(text, vary), tokenizer.end]
        if len(tokens) + len(body) + 1 > MAX_TOKENS:
            break
        # Only what the tutor says after the opening is learned.
        weight = 1.0 if role == "assistant" and index > 2 else 0.0
        tokens += [tokenizer.roles[role], *body]
        weights += [0.0] + [weight] * len(body)
    return tokens, weights


def make_shard(seed: int, part: str, tokenizer: ChatTokenizer, count: int = SHARD_DIALOGUES) -> Shard:
    """Generates and encodes one part of the data."""
    rng = rng_of(seed, part, "encode")
    return tokenizer.seeded(rng.getrandbits(32), lambda: _encoded(dialogues(seed, part, count), tokenizer, rng))


def _encoded(
    chats: Iterable[tuple[str, list[tuple[str, str]]]], tokenizer: ChatTokenizer, rng: random.Random
) -> Shard:
    tokens: list[int] = []
    weights: list[float] = []
    starts = [0]
    for _, messages in chats:
        more, their_weights = encode(messages, tokenizer, rng)
        tokens += more
        weights += their_weights
        starts.append(len(tokens))
    return Shard(np.array(tokens, np.int32), np.array(weights, np.float32), np.array(starts, np.int64))


def cached_shard(
    cache: Path, key: str, seed: int, part: str, tokenizer: ChatTokenizer, count: int = SHARD_DIALOGUES
) -> Shard:
    """The shard from the cache folder, made first where it is not there."""
    file = cache / key / f"{seed}-{part}-{count}.npz"
    if file.exists():
        with np.load(file) as saved:
            return Shard(saved["tokens"], saved["weights"], saved["starts"])
    shard = make_shard(seed, part, tokenizer, count)
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_suffix(".partial.npz")
    np.savez_compressed(partial, tokens=shard.tokens, weights=shard.weights, starts=shard.starts)
    partial.replace(file)
    return shard


@dataclass(frozen=True)
class Batch:
    """`tokens` (rows, time), padded with the end token; `weights` (rows, time), nought on padding."""

    tokens: np.ndarray
    weights: np.ndarray


def batches(shard: Shard, budget: int, rng: random.Random, padding: int) -> list[Batch]:
    """All dialogues of a shard, each a row of its own, in batches of at most `budget` tokens with padding.

    Dialogues of like length share a batch, so that padding stays small; the batches come in random order.
    """
    lengths = np.diff(shard.starts)
    order = sorted(range(len(shard)), key=lambda i: (lengths[i], rng.random()))
    groups: list[list[int]] = []
    group: list[int] = []
    for i in reversed(order):
        if group and lengths[group[0]] * (len(group) + 1) > budget:
            groups.append(group)
            group = []
        group.append(i)
    groups.append(group)
    rng.shuffle(groups)
    return [_padded(shard, group, padding) for group in groups]


def _padded(shard: Shard, rows: list[int], padding: int) -> Batch:
    longest = max(shard.starts[i + 1] - shard.starts[i] for i in rows)
    tokens = np.full((len(rows), longest), padding, np.int64)
    weights = np.zeros((len(rows), longest), np.float32)
    for row, i in enumerate(rows):
        start, stop = shard.starts[i], shard.starts[i + 1]
        tokens[row, : stop - start] = shard.tokens[start:stop]
        weights[row, : stop - start] = shard.weights[start:stop]
    return Batch(tokens, weights)
