"""The network: a BERT encoder without padding, heads for tags and names, and two pointers between words."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from .labels import NAME_TAGS, TAGS

VOCABULARY = 30_522
POSITIONS = 512
HIDDEN = 384
HEADS = 12
HEAD = HIDDEN // HEADS
"""Numbers in which a head attends."""
INNER = 1_536
FEATURES = 6
POINTER = 64
"""Numbers in which a word says what it points to, and what it offers."""


@dataclass(frozen=True)
class Shape:
    """How wide a layer is."""

    heads: int
    inner: int


FULL = Shape(HEADS, INNER)


class Layer(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        width = shape.heads * HEAD
        self.qkv = nn.Linear(HIDDEN, 3 * width)
        self.o = nn.Linear(width, HIDDEN)
        self.ln1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.f1 = nn.Linear(HIDDEN, shape.inner)
        self.f2 = nn.Linear(shape.inner, HIDDEN)
        self.ln2 = nn.LayerNorm(HIDDEN, eps=1e-12)

    def forward(self, x: Tensor) -> Tensor:
        x = self.ln1(x + self.o(self.attended(x).flatten(2)))
        return self.ln2(x + self.f2(self.active(x)))

    def attended(self, x: Tensor) -> Tensor:
        """What each head gathers for every piece: [rows, length, heads, HEAD]."""
        rows, length, _ = x.shape
        query, key, value = self.qkv(x).view(rows, length, 3, self.shape.heads, HEAD).permute(2, 0, 3, 1, 4)
        # Plain products: their gradient is cheaper on a CPU than the fused kernel's.
        weights = torch.softmax(torch.matmul(query * HEAD**-0.5, key.transpose(-1, -2)), -1)
        return torch.matmul(weights, value).transpose(1, 2)

    def active(self, x: Tensor) -> Tensor:
        """The inner neurons: [rows, length, inner]."""
        return functional.gelu(self.f1(x))


class Tagger(nn.Module):
    """Pieces and features, both [rows, length], to five outputs, each [rows, length, numbers]:
    tags, query and key of the pointer to the cue, names, query and key of the pointer from a cue to its source."""

    def __init__(self, shapes: Sequence[Shape]) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.features = nn.Embedding(FEATURES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape) for shape in shapes)
        self.tags = nn.Linear(HIDDEN, len(TAGS))
        self.cue_query = nn.Linear(HIDDEN, POINTER)
        self.cue_key = nn.Linear(HIDDEN, POINTER)
        self.names = nn.Linear(HIDDEN, len(NAME_TAGS))
        self.source_query = nn.Linear(HIDDEN, POINTER)
        self.source_key = nn.Linear(HIDDEN, POINTER)

    def forward(self, pieces: Tensor, features: Tensor) -> tuple[Tensor, ...]:
        return self.read(self.encode(pieces, features))

    def encode(self, pieces: Tensor, features: Tensor) -> Tensor:
        """What the encoder makes of every piece: [rows, length, HIDDEN]."""
        x = self.embed(pieces, features)
        for layer in self.layers:
            x = layer(x)
        return x

    def embed(self, pieces: Tensor, features: Tensor) -> Tensor:
        """What the first layer is given."""
        return self.norm(self.words(pieces) + self.positions.weight[: pieces.shape[1]] + self.features(features))

    def read(self, encoded: Tensor) -> tuple[Tensor, ...]:
        """The outputs, from what the encoder made of the pieces."""
        x = functional.dropout(encoded, 0.1, self.training)
        heads = (self.tags, self.cue_query, self.cue_key, self.names, self.source_query, self.source_key)
        return tuple(head(x) for head in heads)


def shapes_of(weights: dict[str, Tensor]) -> list[Shape]:
    """The shapes of the layers that the weights are of."""
    layers = sum(name.endswith(".qkv.weight") for name in weights)
    return [
        Shape(len(weights[f"layers.{number}.qkv.weight"]) // (3 * HEAD), len(weights[f"layers.{number}.f1.weight"]))
        for number in range(layers)
    ]


HEAD_NAMES = ("tags", "cue_query", "cue_key", "names", "source_query", "source_key")
OUTPUT_NAMES = ("tags", "q", "k", "names", "source_q", "source_k")
"""What the outputs are called in the exported network; the first three are what version 1 had."""
