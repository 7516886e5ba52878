"""The tokenizer: SentencePiece BPE with byte fallback, and the chat format in tokens.

Text is taken as it is (no normalisation, no space added in front), so that every engine that reads the
vocabulary cuts a message into the same tokens wherever it stands.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import sentencepiece

BEGIN, END, UNKNOWN = "<s>", "<|end|>", "<unk>"
ROLES = ("system", "user", "assistant")

# Alternative cuts of the learner's words, seen in training only: it makes the model read a misspelt or
# unknown word from its parts (BPE dropout, Provilkov et al. 2020).
DROPOUT = 0.1

Result = TypeVar("Result")


def train(texts: Iterator[str], vocabulary: int, file: Path) -> None:
    """Trains on `texts` and writes SentencePiece's model to `file`."""
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=texts,
        model_writer=model,
        model_type="bpe",
        vocab_size=vocabulary,
        byte_fallback=True,
        character_coverage=1.0,
        split_digits=True,
        normalization_rule_name="identity",
        add_dummy_prefix=False,
        remove_extra_whitespaces=False,
        unk_id=0,
        bos_id=1,
        eos_id=2,
        pad_id=-1,
        unk_piece=UNKNOWN,
        bos_piece=BEGIN,
        eos_piece=END,
        control_symbols=[f"<|{role}|>" for role in ROLES],
        num_threads=2,
        minloglevel=1,
    )
    file.write_bytes(model.getvalue())


class ChatTokenizer:
    """Cuts chats into tokens: `<s>`, then for each message `<|role|>` text `<|end|>`."""

    def __init__(self, file: Path):
        self.pieces = sentencepiece.SentencePieceProcessor(model_file=str(file))
        self.begin = self.pieces.bos_id()
        self.end = self.pieces.eos_id()
        self.roles = {role: self.pieces.piece_to_id(f"<|{role}|>") for role in ROLES}

    def __len__(self) -> int:
        return self.pieces.vocab_size()

    @staticmethod
    def seeded(number: int, work: Callable[[], Result]) -> Result:
        """Does the work with the random cuts of `number` (below 2**32).

        SentencePiece takes up a seed once in a thread, when the thread first draws: hence a thread of its own.
        """
        sentencepiece.set_random_generator_seed(number)
        with ThreadPoolExecutor(1) as thread:
            return thread.submit(work).result()

    def encode(self, text: str, vary: bool = False) -> list[int]:
        """Tokens of a text; with `vary`, one of its other possible cuts, drawn at random."""
        if vary:
            return self.pieces.encode(text, enable_sampling=True, alpha=DROPOUT, nbest_size=-1)
        return self.pieces.encode(text)

    def prompt(self, messages: Iterable[tuple[str, str]]) -> list[int]:
        """Tokens of (role, text) messages, ending where the assistant begins to speak."""
        tokens = [self.begin]
        for role, text in messages:
            tokens += [self.roles[role], *self.encode(text), self.end]
        return [*tokens, self.roles["assistant"]]

    def vocabulary(self) -> list[tuple[str, float, str]]:
        """(piece, score, kind) of every token; kind is `normal`, `unknown`, `control` or `byte`."""
        p = self.pieces

        def kind(i: int) -> str:
            if p.is_unknown(i):
                return "unknown"
            if p.is_control(i):
                return "control"
            return "byte" if p.is_byte(i) else "normal"

        return [(p.id_to_piece(i), p.get_score(i), kind(i)) for i in range(len(self))]
