"""Tokenizer, chat format, shards and batches."""

import random
import tempfile
import unittest
from pathlib import Path

import numpy as np

import data
import tokenizer as tokens
from train import learning_rate

CHAT = [
    ("system", "Escena: El café."),
    ("user", "(Empieza la escena.)"),
    ("assistant", "¡Hola! ¿Qué te pongo?"),
    ("user", "un cafe con leche porfavor"),
    ("assistant", "Muy bien, un café con leche."),
]


class TokenizerTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        file = Path(cls.folder.name) / "tokenizer.model"
        tokens.train((text for _ in range(20) for _, text in CHAT), 330, file)
        cls.tokenizer = tokens.ChatTokenizer(file)

    def test_any_text_comes_back(self):
        for text in ["un café", "  dos  espacios ", "你好 ñandú €", "a\nb", "<|end|>"]:
            self.assertEqual(self.tokenizer.pieces.decode(self.tokenizer.encode(text)), text)
            self.assertNotIn(self.tokenizer.end, self.tokenizer.encode(text))

    def test_the_chat_format(self):
        t = self.tokenizer
        prompt = t.prompt([("user", "hola")])
        self.assertEqual(prompt, [t.begin, t.roles["user"], *t.encode("hola"), t.end, t.roles["assistant"]])

    def test_kinds_of_pieces(self):
        kinds = [kind for _, _, kind in self.tokenizer.vocabulary()]
        self.assertEqual((kinds.count("unknown"), kinds.count("control"), kinds.count("byte")), (1, 5, 256))

    def test_only_what_is_said_after_the_prefix_is_learned(self):
        ids, weights = data.encode(CHAT, self.tokenizer, random.Random(0))
        self.assertEqual(len(ids), len(weights))
        learned = [i for i, w in zip(ids, weights) if w > 0]
        self.assertEqual(learned, [*self.tokenizer.encode(CHAT[-1][1]), self.tokenizer.end])
        start = len(self.tokenizer.prompt(CHAT[:3])) - 1
        self.assertEqual(set(weights[:start]), {0.0})

    def test_a_shard_is_the_same_every_time(self):
        first, second = (data.make_shard(1, "train-0", self.tokenizer, 20) for _ in range(2))
        self.assertTrue(np.array_equal(first.tokens, second.tokens))
        other = data.make_shard(2, "train-0", self.tokenizer, 20)
        self.assertFalse(np.array_equal(first.tokens, other.tokens))

    def test_a_long_dialogue_ends_with_a_whole_message(self):
        long = CHAT + [("user", "sí"), ("assistant", "¿Algo más?")] * 400
        ids, _ = data.encode(long, self.tokenizer, random.Random(0))
        self.assertLessEqual(len(ids), data.MAX_TOKENS)
        self.assertEqual(ids[-1], self.tokenizer.end)


class TerselyTest(unittest.TestCase):
    def test_only_small_words_are_lost_and_never_all(self):
        rng = random.Random(2)
        line = "no quiero la leche en el café"
        for _ in range(50):
            kept = data.tersely(line, rng).split()
            self.assertEqual([w for w in kept if w not in data.SMALL_WORDS], ["no", "quiero", "leche", "café"])
        self.assertEqual(data.tersely("the", rng), "the")


class BatchesTest(unittest.TestCase):
    def test_every_dialogue_is_in_one_batch_and_no_batch_over_budget(self):
        rng = random.Random(3)
        lengths = [rng.randint(5, 90) for _ in range(70)]
        starts = np.cumsum([0, *lengths])
        shard = data.Shard(np.arange(starts[-1], dtype=np.int32), np.ones(starts[-1], np.float32), starts)
        made = data.batches(shard, 256, random.Random(1), padding=-1)
        seen = sorted(int(token) for batch in made for token in batch.tokens.flatten() if token >= 0)
        self.assertEqual(seen, list(range(starts[-1])))
        self.assertTrue(all(batch.tokens.size <= 256 for batch in made))
        self.assertTrue(all((batch.weights[batch.tokens < 0] == 0).all() for batch in made))

    def test_the_same_seed_gives_the_same_dialogues(self):
        first = list(data.dialogues(5, "train-0", 3))
        self.assertEqual(first, list(data.dialogues(5, "train-0", 3)))
        self.assertNotEqual(first, list(data.dialogues(6, "train-0", 3)))


class RateTest(unittest.TestCase):
    def test_up_flat_down(self):
        rates = [learning_rate(step, 100, 10, 0.3) for step in range(100)]
        self.assertEqual(rates[9:70], [1.0] * 61)
        self.assertAlmostEqual(rates[0], 0.1)
        self.assertAlmostEqual(rates[99], 1 / 30)
