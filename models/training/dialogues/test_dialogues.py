"""What must hold of every dialogue: `python3 -m unittest dialogues.test_dialogues` from models/training."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import unittest
from collections import Counter

from . import SCENARIO_IDS, Dialogue, generate
from .noise import Noise
from .numerals import clock_es, euros_es, words_es

PER_SCENE = 150
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def _sample() -> list[Dialogue]:
    rng = random.Random(20)
    return [generate(rng, id) for id in SCENARIO_IDS for _ in range(PER_SCENE)]


class Dialogues(unittest.TestCase):
    """Shape and language of a sample from every scene."""

    @classmethod
    def setUpClass(cls) -> None:
        cls.sample = _sample()

    def replies(self, language: str = "") -> list[str]:
        return [
            text
            for d in self.sample
            if d.scenario_id.startswith(language)
            for role, text in d.messages[2:]
            if role == "assistant"
        ]

    def test_same_seed_same_dialogues(self) -> None:
        again = [generate(random.Random(7)) for _ in range(2)]
        self.assertEqual(again[0], again[1])
        self.assertNotEqual(generate(random.Random(8)), again[0])

    def test_roles(self) -> None:
        for d in self.sample:
            roles = [role for role, _ in d.messages]
            self.assertEqual(roles[:3], ["system", "user", "assistant"])
            self.assertEqual(roles[3:], ["user", "assistant"] * (len(roles[3:]) // 2))
            self.assertGreaterEqual(len(roles), 5)

    def test_nothing_left_unfilled(self) -> None:
        for d in self.sample:
            for _, text in d.messages[2:]:
                self.assertTrue(text.strip())
                self.assertNotRegex(text, r"[{}<>|@\[\]]|\$[a-z]|  ")

    def test_marks(self) -> None:
        for text in self.replies("es"):
            self.assertEqual(text.count("¿"), text.count("?"), text)
            self.assertEqual(text.count("¡"), text.count("!"), text)
        for text in self.replies():
            self.assertRegex(text, r"[.!?]$", text)
            self.assertNotRegex(text, r"[,;:][.,;:!?]|(?<!\.)\.\.(?!\.)|\s[.,;:!?]|^[a-záéíóú]", text)

    def test_never_says_the_same_twice_running(self) -> None:
        repeated = 0
        for d in self.sample:
            said = [text for role, text in d.messages if role == "assistant"]
            repeated += sum(a == b for a, b in zip(said, said[1:], strict=False))
        self.assertLessEqual(repeated, len(self.sample) // 1000)

    def test_breadth(self) -> None:
        for language, least in (("es", 4000), ("en", 2000)):
            self.assertGreater(len(set(self.replies(language))), least)
        for id in SCENARIO_IDS:
            lines = {t for d in self.sample if d.scenario_id == id for r, t in d.messages[3:] if r == "assistant"}
            self.assertGreater(len(lines), 300, id)

    def test_learners_err_about_half_of_the_time(self) -> None:
        rng = random.Random(1)
        line = "Sí, quiero una habitación con baño, por favor. ¿Cuánto cuesta?"
        changed = sum(Noise(rng, "es").spoil(line) != line for _ in range(500))
        self.assertTrue(200 < changed < 480, changed)

    @unittest.skipUnless(shutil.which("hunspell"), "hunspell is not installed")
    def test_words_are_in_the_dictionary(self) -> None:
        for language, dictionary in (("es", "es_ES"), ("en", "en_GB")):
            counts = Counter(w for text in self.replies(language) for w in _WORD.findall(text))
            plain = [w for w in counts if not w[0].isupper()]
            done = subprocess.run(
                ["hunspell", "-d", dictionary, "-i", "utf-8", "-l"],
                input="\n".join(plain),
                capture_output=True,
                text=True,
                check=False,
            )
            if "Can't open" in done.stderr:
                self.skipTest(f"no dictionary {dictionary}")
            unknown = Counter({w: counts[w] for w in done.stdout.split()})
            share = sum(unknown.values()) / sum(counts[w] for w in plain)
            self.assertLess(share, 0.003, f"{language}: {share:.4f} {unknown.most_common(40)}")


class Numerals(unittest.TestCase):
    """Numbers in words."""

    def test_numbers(self) -> None:
        self.assertEqual(words_es(21, "m"), "veintiún")
        self.assertEqual(words_es(101, "f"), "ciento una")
        self.assertEqual(words_es(1985), "mil novecientos ochenta y cinco")
        self.assertEqual(euros_es(1.6), "un euro con sesenta")
        self.assertEqual(clock_es(12, 45), "la una menos cuarto")


if __name__ == "__main__":
    unittest.main()
