"""The network: a BERT encoder without padding, heads for tags and names, and two pointers between words."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from .labels import NAME_TAGS, TAGS

VOCABULARY = 30_522
POSITIONS = 512
HIDDEN = 384
HEADS = 12
INNER = 1_536
FEATURES = 6
POINTER = 64
"""Numbers in which a word says what it points to, and what it offers."""


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.o = nn.Linear(HIDDEN, HIDDEN)
        self.ln1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.f1 = nn.Linear(HIDDEN, INNER)
        self.f2 = nn.Linear(INNER, HIDDEN)
        self.ln2 = nn.LayerNorm(HIDDEN, eps=1e-12)

    def forward(self, x: Tensor) -> Tensor:
        rows, length, _ = x.shape
        query, key, value = self.qkv(x).view(rows, length, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        # Plain products: their gradient is cheaper on a CPU than the fused kernel's.
        weights = torch.softmax(torch.matmul(query * (HEADS / HIDDEN) ** 0.5, key.transpose(-1, -2)), -1)
        attended = torch.matmul(weights, value).transpose(1, 2).reshape(rows, length, HIDDEN)
        x = self.ln1(x + self.o(attended))
        return self.ln2(x + self.f2(functional.gelu(self.f1(x))))


class Tagger(nn.Module):
    """Pieces and features, both [rows, length], to five outputs, each [rows, length, numbers]:
    tags, query and key of the pointer to the cue, names, query and key of the pointer from a cue to its source."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.features = nn.Embedding(FEATURES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
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
        x = self.norm(self.words(pieces) + self.positions.weight[: pieces.shape[1]] + self.features(features))
        for layer in self.layers:
            x = layer(x)
        return x

    def read(self, encoded: Tensor) -> tuple[Tensor, ...]:
        """The outputs, from what the encoder made of the pieces."""
        x = functional.dropout(encoded, 0.1, self.training)
        heads = (self.tags, self.cue_query, self.cue_key, self.names, self.source_query, self.source_key)
        return tuple(head(x) for head in heads)


HEAD_NAMES = ("tags", "cue_query", "cue_key", "names", "source_query", "source_key")
OUTPUT_NAMES = ("tags", "q", "k", "names", "source_q", "source_k")
"""What the outputs are called in the exported network; the first three are what version 1 had."""
