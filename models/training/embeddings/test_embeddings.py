"""Run with `python3 -m unittest` in this folder."""

import random
import unittest

import numpy as np
import torch
import yaml

import corpus
import export
from encoder import Encoder
from pairs import worn


class Corpus(unittest.TestCase):
    def test_no_scenario_of_the_labelled_turns_is_trained_on(self):
        labelled = set()
        for file in (corpus.RESOURCES / "topic" / "turns").glob("*.yaml"):
            labelled.add(yaml.safe_load(file.read_text(encoding="utf-8"))["scenario"])
        self.assertGreater(len(labelled), 0)
        self.assertEqual(labelled & set(corpus.TRAINING), set())

    def test_text_is_brought_to_one_form(self):
        self.assertEqual(corpus.normalise("¿Mañana, CAFÉ?"), "¿manana, cafe?")

    def test_every_theme_has_words_in_both_languages(self):
        themes = corpus.themes()
        self.assertEqual(len({theme.id for theme in themes}), len(themes))
        for theme in themes:
            for words in theme.words.values():
                self.assertGreater(len(words), 8, theme.id)

    def test_slips_leave_words(self):
        rng = random.Random(1)
        for _ in range(200):
            self.assertTrue(worn("Me duele la cabeza", rng).strip())


class Export(unittest.TestCase):
    def test_int8_rows_stay_near(self):
        table = np.random.default_rng(1).normal(size=(50, 16)).astype(np.float32)
        table[3] = 0
        rows, scale = export.quantised(table)
        self.assertEqual(rows.dtype, np.int8)
        self.assertLess(np.abs(rows * scale - table).max(), np.abs(table).max() / 127)

    def test_a_text_is_the_sum_of_its_pieces(self):
        encoder = Encoder(10, 4)
        vector = encoder(torch.tensor([1, 2, 3]), torch.tensor([0]))[0]
        expected = encoder.bag.weight[1:4].sum(0)
        self.assertTrue(torch.allclose(vector, expected / expected.norm(), atol=1e-6))


if __name__ == "__main__":
    unittest.main()
