"""Takes from every layer the heads and inner neurons that matter least, and makes the rest do their work."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from .batches import IGNORED, Batch
from .fit import pointer
from .tagger import HEAD, HEADS, HIDDEN, INNER, Shape, Tagger

BLOCK = 32
"""Neurons are kept by so many."""
HEAD_COST = 106
"""What a head costs in neurons, measured with ONNX Runtime on windows of 240 pieces."""
FIXED_SHARE = 0.067
"""Of a full layer's time, what depends on neither: sums and normalisations."""
RIDGE = 0.02
"""How strongly fitted matrices hold on to what they were, beside the mean square of what they are multiplied with."""
POINTERS_WEIGHT, NAMES_WEIGHT = 0.3, 0.2


@dataclass
class Sensitivity:
    """How much the outputs depend on each head [layers, HEADS] and on each inner neuron [layers, INNER]."""

    heads: Tensor
    inner: Tensor


def sensitivity(tagger: Tagger, batches: list[Batch]) -> Sensitivity:
    """The diagonal of the Fisher information: mean squares of the gradients of outputs drawn from what the network says."""
    found = Sensitivity(torch.zeros(len(tagger.layers), HEADS), torch.zeros(len(tagger.layers), INNER))
    tagger.eval().requires_grad_(False)
    for batch in batches:
        rows = len(batch.pieces)
        heads = [torch.ones(rows, 1, HEADS, 1, requires_grad=True) for _ in tagger.layers]
        inner = [torch.ones(rows, 1, INNER, requires_grad=True) for _ in tagger.layers]
        x = tagger.embed(batch.pieces, batch.features)
        for layer, head_mask, inner_mask in zip(tagger.layers, heads, inner):
            x = layer.ln1(x + layer.o((layer.attended(x) * head_mask).flatten(2)))
            x = layer.ln2(x + layer.f2(layer.active(x) * inner_mask))
        surprise_of_drawn(tagger, x, batch).backward()
        for number, (head_mask, inner_mask) in enumerate(zip(heads, inner)):
            found.heads[number] += head_mask.grad.flatten(1).pow(2).sum(0)
            found.inner[number] += inner_mask.grad.flatten(1).pow(2).sum(0)
    return found


def surprise_of_drawn(tagger: Tagger, encoded: Tensor, batch: Batch) -> Tensor:
    tags, cue_query, cue_key, names, source_query, source_key = tagger.read(encoded)
    words = batch.tags != IGNORED
    return (
        drawn(tags[words])
        + NAMES_WEIGHT * drawn(names[words])
        + POINTERS_WEIGHT * drawn(pointer(cue_query, cue_key)[batch.cue != IGNORED])
        + POINTERS_WEIGHT * drawn(pointer(source_query, source_key)[batch.source != IGNORED])
    )


def drawn(scores: Tensor) -> Tensor:
    with torch.no_grad():
        answers = torch.distributions.Categorical(logits=scores).sample()
    return functional.cross_entropy(scores, answers, reduction="sum")


def shapes_within(budget: float, found: Sensitivity) -> list[Shape]:
    """The shapes that keep most for `budget` of the time that full layers take."""
    layers = len(found.heads)
    full = INNER + HEADS * HEAD_COST
    left = layers * full * (budget - FIXED_SHARE) / (1 - FIXED_SHARE)
    offers: list[tuple[float, float, int, bool]] = []
    for number in range(layers):
        for value in found.heads[number].tolist():
            offers.append((-value / HEAD_COST, HEAD_COST, number, True))
        blocks = found.inner[number].sort(descending=True)[0].view(-1, BLOCK).mean(1)
        offers += [(-value, BLOCK, number, False) for value in blocks.tolist()]
    heads, inner = [0] * layers, [0] * layers
    # Every layer keeps one of each.
    for number in range(layers):
        heads[number], inner[number] = 1, BLOCK
        left -= HEAD_COST + BLOCK
    begun: set[tuple[int, bool]] = set()
    for _, cost, number, is_head in sorted(offers):
        if (number, is_head) not in begun:
            begun.add((number, is_head))
        elif cost <= left:
            left -= cost
            if is_head:
                heads[number] += 1
            else:
                inner[number] += BLOCK
    return [Shape(*pair) for pair in zip(heads, inner)]


@torch.no_grad()
def narrowed(tagger: Tagger, shapes: list[Shape], found: Sensitivity, batch: Batch) -> Tagger:
    """A copy with those shapes. Layer by layer, the matrices behind what was taken away are fitted (ridge regression) so that
    the copy's sums come as near to the original's on this batch as they can."""
    tagger.eval()
    copy = Tagger(shapes).eval()
    kept = {name: value for name, value in tagger.state_dict().items() if not name.startswith("layers.")}
    copy.load_state_dict(kept, strict=False)
    before = after = tagger.embed(batch.pieces, batch.features)
    for number, (wide, narrow) in enumerate(zip(tagger.layers, copy.layers)):
        heads = most(found.heads[number], narrow.shape.heads)
        inner = most(found.inner[number], narrow.shape.inner)
        columns = (heads[:, None] * HEAD + torch.arange(HEAD)).flatten()
        projections = torch.cat([columns + part * HIDDEN for part in range(3)])
        take_rows(narrow.qkv, wide.qkv, projections)
        take_rows(narrow.f1, wide.f1, inner)
        for norm in ("ln1", "ln2"):
            getattr(narrow, norm).load_state_dict(getattr(wide, norm).state_dict())
        wanted = before + wide.o(wide.attended(before).flatten(2))
        refit(narrow.o, wide.o, columns, narrow.attended(after).flatten(2), wanted - after)
        before, after = wide.ln1(wanted), narrow.ln1(after + narrow.o(narrow.attended(after).flatten(2)))
        wanted = before + wide.f2(wide.active(before))
        refit(narrow.f2, wide.f2, inner, narrow.active(after), wanted - after)
        before, after = wide.ln2(wanted), narrow.ln2(after + narrow.f2(narrow.active(after)))
    return copy


def most(values: Tensor, count: int) -> Tensor:
    return values.topk(count).indices.sort().values


def take_rows(to: nn.Linear, source: nn.Linear, rows: Tensor) -> None:
    to.weight.copy_(source.weight[rows])
    to.bias.copy_(source.bias[rows])


def refit(to: nn.Linear, source: nn.Linear, columns: Tensor, inputs: Tensor, wanted: Tensor) -> None:
    """Fills `to` so that it makes `wanted` of `inputs`, holding on to `source`."""
    start = torch.cat((source.weight[:, columns].T, source.bias[None])).double()
    given = inputs.flatten(0, 1).double()
    given = torch.cat((given, torch.ones(len(given), 1, dtype=given.dtype)), 1)
    squares = given.T @ given
    hold = torch.full((len(squares),), RIDGE * squares.diagonal()[:-1].mean().item(), dtype=given.dtype)
    hold[-1] = 1e-6
    fitted = torch.linalg.solve(
        squares + hold.diag(), given.T @ wanted.flatten(0, 1).double() + hold[:, None] * start
    ).float()
    to.weight.copy_(fitted[:-1].T)
    to.bias.copy_(fitted[-1])
