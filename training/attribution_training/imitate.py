"""Teaches a narrowed network to say what the network says that it was made of, in the arithmetic in which it will be run."""

import random
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from .batches import IGNORED, Batch, batch_of, rows_of
from .document import Document
from .fit import WEIGHT_DECAY, WINDOW, pointer
from .rounding import Rounded
from .tagger import HEAD_NAMES, Tagger

ROWS = 8
WARM_UP_STEPS = 40
AVERAGED_AT = (0.83, 0.95)
"""What is kept is the mean of the weights after these shares of the steps: steadier than the last ones."""
POINTERS_WEIGHT, NAMES_WEIGHT, ANNOTATION_WEIGHT = 0.3, 0.2, 0.05
"""Beside the tags' divergence and the hidden states' error, which count once."""


@dataclass
class Imitation:
    epochs: int
    rate: float
    """Highest learning rate, falling to nought in a straight line."""


def imitate(pupil: Tagger, teacher: Tagger, documents: list[Document], run: Imitation, out: Path) -> None:
    """Trains in place and writes the weights to `out` at the end. Embeddings and the heads for names stay as they are."""
    rows = rows_of(documents, WINDOW)
    teacher.eval().requires_grad_(False)
    pupil.eval().requires_grad_(False)
    taught = [pupil.layers, *(getattr(pupil, head) for head in HEAD_NAMES if head != "names")]
    learned = [parameter for module in taught for parameter in module.requires_grad_(True).parameters()]
    optimizer = torch.optim.AdamW(learned, lr=run.rate, weight_decay=WEIGHT_DECAY)
    total = run.epochs * (len(rows) // ROWS)
    # What the teacher makes of a row is computed in the first epoch: half a gigabyte.
    encoded: dict[int, Tensor] = {}
    averaged_after = [round(share * total) for share in AVERAGED_AT]
    snapshots: list[list[Tensor]] = []
    step = 0
    begun = time.monotonic()
    with Rounded(pupil):
        for _ in range(run.epochs):
            order = random.sample(range(len(rows)), len(rows))
            for first in range(0, len(rows) - ROWS + 1, ROWS):
                numbers = order[first : first + ROWS]
                batch = batch_of([rows[number] for number in numbers], WINDOW, 0)
                if any(number not in encoded for number in numbers):
                    with torch.no_grad():
                        made = teacher.encode(batch.pieces, batch.features).half()
                    encoded.update(zip(numbers, made))
                wanted = torch.stack([encoded[number] for number in numbers]).float()
                for group in optimizer.param_groups:
                    group["lr"] = run.rate * min(1, (step + 1) / WARM_UP_STEPS) * max(0.02, 1 - step / total)
                parts = differences(pupil, teacher, wanted, batch)
                optimizer.zero_grad()
                sum(parts).backward()
                torch.nn.utils.clip_grad_norm_(learned, 1.0)
                optimizer.step()
                step += 1
                if step in averaged_after:
                    snapshots.append([parameter.detach().clone() for parameter in learned])
                if step % 20 == 0:
                    shown = " ".join(f"{part.item():.3f}" for part in parts)
                    print(f"imitation step {step}/{total} losses {shown} {(time.monotonic() - begun) / 60:.1f} min", flush=True)
    with torch.no_grad():
        for parameter, *kept in zip(learned, *snapshots):
            parameter.copy_(torch.stack(kept).mean(0))
    out.mkdir(parents=True, exist_ok=True)
    torch.save(pupil.state_dict(), out / f"epoch-{run.epochs}.pt")


def differences(pupil: Tagger, teacher: Tagger, wanted: Tensor, batch: Batch) -> list[Tensor]:
    """The weighted losses: hidden states, tags, both pointers, names, annotation."""
    encoded = pupil.encode(batch.pieces, batch.features)
    said = pupil.read(encoded)
    with torch.no_grad():
        right = teacher.read(wanted)
    words = batch.tags != IGNORED
    return [
        (encoded - wanted).pow(2).mean() / wanted.var(),
        divergence(said[0], right[0], words),
        POINTERS_WEIGHT * divergence(pointer(*said[1:3]), pointer(*right[1:3]), batch.cue != IGNORED),
        POINTERS_WEIGHT * divergence(pointer(*said[4:6]), pointer(*right[4:6]), batch.source != IGNORED),
        NAMES_WEIGHT * divergence(said[3], right[3], words),
        ANNOTATION_WEIGHT * functional.cross_entropy(said[0][words], batch.tags[words]),
    ]


def divergence(said: Tensor, right: Tensor, where: Tensor) -> Tensor:
    return functional.kl_div(
        functional.log_softmax(said[where], -1), functional.log_softmax(right[where], -1), log_target=True, reduction="batchmean"
    )
