"""The network and what export makes of it."""

import unittest

import numpy as np
import torch

from export import interleaved
from model import Llama, RmsNormFunction, Shape, SwiGluFunction, rope_tables, rotate
from optimiser import optimisers, orthogonalised

SMALL = Shape(vocabulary=50, dim=32, layers=2, heads=2, hidden=64)


class ModelTest(unittest.TestCase):
    def test_a_token_does_not_see_those_after_it(self):
        torch.manual_seed(0)
        model = Llama(SMALL)
        tokens = torch.randint(0, 50, (1, 12))
        changed = tokens.clone()
        changed[0, 8:] = (changed[0, 8:] + 1) % 50
        torch.testing.assert_close(model(tokens)[:, :8], model(changed)[:, :8])

    def test_the_norms_gradient_is_the_one_autograd_finds(self):
        torch.manual_seed(0)
        x = torch.randn(3, 5, 8, dtype=torch.float64, requires_grad=True)
        weight = torch.randn(8, dtype=torch.float64, requires_grad=True)
        self.assertTrue(torch.autograd.gradcheck(lambda a, b: RmsNormFunction.apply(a, b, 1e-5), (x, weight)))

    def test_the_gated_units_gradient_is_the_one_autograd_finds(self):
        torch.manual_seed(0)
        both = torch.randn(3, 5, 8, dtype=torch.float64, requires_grad=True)
        self.assertTrue(torch.autograd.gradcheck(SwiGluFunction.apply, (both,)))

    def test_rotary_scores_depend_on_the_distance_alone(self):
        cos, sin = rope_tables(SMALL, 40)
        q, k = torch.randn(2, SMALL.head_dim)

        def score(i: int, j: int) -> float:
            turned_q = rotate(q, cos[i], sin[i])
            return float((turned_q * rotate(k, cos[j], sin[j])).sum())

        self.assertAlmostEqual(score(5, 2), score(38, 35), places=4)

    def test_interleaved_rows_turn_as_pairs(self):
        """llama.cpp's rotation of the reordered rows equals our rotation, reordered."""
        torch.manual_seed(0)
        heads, head_dim, position = 2, 16, 7
        weight, x = torch.randn(heads * head_dim, 24), torch.randn(24)
        cos, sin = rope_tables(SMALL, position + 1)
        ours = rotate((weight @ x).view(heads, head_dim), cos[position], sin[position])
        pairs = (torch.from_numpy(interleaved(weight.numpy(), heads)) @ x).view(heads, head_dim // 2, 2)
        a, b = pairs[..., 0], pairs[..., 1]
        theirs = torch.stack((a * cos[position] - b * sin[position], a * sin[position] + b * cos[position]), -1)
        expected = interleaved(ours.reshape(-1, 1).numpy(), heads).reshape(heads, head_dim)
        np.testing.assert_allclose(theirs.reshape(heads, head_dim).numpy(), expected, rtol=1e-5, atol=1e-5)


class OptimiserTest(unittest.TestCase):
    def test_orthogonalised_singular_values_are_near_one(self):
        torch.manual_seed(0)
        values = torch.linalg.svdvals(orthogonalised(torch.randn(3, 24, 64)))
        self.assertTrue(bool((values > 0.5).all() and (values < 1.4).all()))

    def test_a_few_steps_learn_a_fixed_text(self):
        torch.manual_seed(0)
        model = Llama(SMALL)
        tokens = torch.randint(0, 50, (2, 20))
        pair = optimisers(model, 5e-3)

        def loss() -> torch.Tensor:
            return torch.nn.functional.cross_entropy(model(tokens[:, :-1]).flatten(0, 1), tokens[:, 1:].flatten())

        before = float(loss())
        for _ in range(40):
            loss().backward()
            for optimiser in pair:
                optimiser.step()
                optimiser.zero_grad(set_to_none=True)
        self.assertLess(float(loss()), before / 4)
