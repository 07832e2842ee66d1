"""Narrowing a network. Needs torch, which CI has not."""

import unittest
from importlib.util import find_spec

if find_spec("torch") is None:
    raise unittest.SkipTest("torch is not installed")

import torch

from attribution_training.batches import IGNORED, Batch
from attribution_training.narrow import FIXED_SHARE, HEAD_COST, Sensitivity, narrowed, sensitivity, shapes_within
from attribution_training.rounding import Rounded
from attribution_training.tagger import FULL, HEADS, INNER, Shape, Tagger, shapes_of

ROWS, LENGTH, LAYERS = 2, 12, 2


def batch() -> Batch:
    shape = (ROWS, LENGTH)
    words = torch.zeros(shape, dtype=torch.int64)
    words[:, ::2] = IGNORED
    return Batch(torch.randint(1000, 2000, shape), torch.randint(0, 6, shape), words, words, words, words)


class Narrowing(unittest.TestCase):
    def setUp(self) -> None:
        torch.manual_seed(1)
        self.tagger = Tagger([FULL] * LAYERS).eval()
        self.batch = batch()

    def outputs(self, tagger: Tagger) -> torch.Tensor:
        with torch.no_grad():
            return torch.cat(tagger.eval()(self.batch.pieces, self.batch.features), -1)

    def test_keeping_everything_changes_nothing(self) -> None:
        found = sensitivity(self.tagger, [self.batch])
        copy = narrowed(self.tagger, [FULL] * LAYERS, found, self.batch)
        torch.testing.assert_close(self.outputs(copy), self.outputs(self.tagger), atol=1e-3, rtol=1e-3)

    def test_a_head_that_nothing_listens_to_goes_without_a_trace(self) -> None:
        with torch.no_grad():
            self.tagger.layers[1].o.weight[:, :32] = 0
        found = sensitivity(self.tagger, [self.batch])
        self.assertEqual(found.heads[1].argmin(), 0)
        copy = narrowed(self.tagger, [FULL, Shape(HEADS - 1, INNER)], found, self.batch)
        self.assertEqual(shapes_of(copy.state_dict()), [FULL, Shape(HEADS - 1, INNER)])
        torch.testing.assert_close(self.outputs(copy), self.outputs(self.tagger), atol=1e-3, rtol=1e-3)

    def test_shapes_keep_to_the_budget_and_keep_what_matters(self) -> None:
        found = Sensitivity(torch.ones(LAYERS, HEADS), torch.ones(LAYERS, INNER))
        found.heads[0] *= 1e6
        shapes = shapes_within(0.5, found)
        cost = sum(shape.heads * HEAD_COST + shape.inner for shape in shapes)
        full = LAYERS * (HEADS * HEAD_COST + INNER)
        self.assertLessEqual(cost / full * (1 - FIXED_SHARE) + FIXED_SHARE, 0.5)
        self.assertEqual(shapes[0].heads, HEADS)

    def test_rounding_is_felt_while_it_lasts_and_passes_gradients(self) -> None:
        weights = {name: value.clone() for name, value in self.tagger.state_dict().items()}
        exact = self.outputs(self.tagger)
        with Rounded(self.tagger):
            rounded = self.outputs(self.tagger)
            sum(output.sum() for output in self.tagger(self.batch.pieces, self.batch.features)).backward()
        self.assertGreater((rounded - exact).abs().max(), 1e-4)
        torch.testing.assert_close(rounded, exact, atol=0.2, rtol=0.2)
        self.assertEqual(weights.keys(), self.tagger.state_dict().keys())
        self.assertTrue(all(torch.equal(value, weights[name]) for name, value in self.tagger.state_dict().items()))
        self.assertIsNotNone(self.tagger.layers[0].qkv.weight.grad)


if __name__ == "__main__":
    unittest.main()
