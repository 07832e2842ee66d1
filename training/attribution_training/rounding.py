"""What the exported network's int8 arithmetic does to numbers, so that a network can learn to bear it."""

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

from .tagger import Tagger

WEIGHT_LIMIT = 64
"""Weights have 7 bits: with 8, products of two overflow 16 bits on processors without VNNI, and one word in 80 is read otherwise."""
INPUT_LIMIT = 255


class RoundedWeight(nn.Module):
    """Weights as they are exported: signed, with a scale for each output."""

    def forward(self, weight: Tensor) -> Tensor:
        scale = (weight.detach().abs().amax(1) / WEIGHT_LIMIT).clamp(min=1e-8)
        zero = torch.zeros(len(scale), dtype=torch.int32)
        return torch.fake_quantize_per_channel_affine(weight, scale, zero, 0, -WEIGHT_LIMIT, WEIGHT_LIMIT)


def rounded_input(_: nn.Module, arguments: tuple[Tensor]) -> Tensor:
    """Inputs as ONNX Runtime rounds them while it runs: unsigned, with one scale for each window."""
    x = arguments[0]
    low = x.detach().amin((1, 2)).clamp(max=0)
    scale = ((x.detach().amax((1, 2)).clamp(min=0) - low) / INPUT_LIMIT).clamp(min=1e-8)
    zero = torch.round(-low / scale).to(torch.int32)
    return torch.fake_quantize_per_channel_affine(x, scale, zero, 0, 0, INPUT_LIMIT)


class Rounded:
    """While entered, the matrices of a network's layers work as they will when exported; gradients pass unchanged."""

    def __init__(self, tagger: Tagger) -> None:
        self.matrices = [module for module in tagger.layers.modules() if isinstance(module, nn.Linear)]

    def __enter__(self) -> None:
        self.hooks = [matrix.register_forward_pre_hook(rounded_input) for matrix in self.matrices]
        for matrix in self.matrices:
            parametrize.register_parametrization(matrix, "weight", RoundedWeight())

    def __exit__(self, *_: object) -> None:
        for hook in self.hooks:
            hook.remove()
        for matrix in self.matrices:
            parametrize.remove_parametrizations(matrix, "weight", leave_parametrized=False)
