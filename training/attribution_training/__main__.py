"""From the corpus to the model that the product ships. Stages whose result is there are not run again, so an interrupted
run goes on at the beginning of the stage in which it stopped."""

import argparse
import copy
import json
import os
import pickle
import random
from collections.abc import Callable
from pathlib import Path

# Threads that wait while others use the cores must not spin: 3.5 times slower on a busy machine.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("GOMP_SPINCOUNT", "0")

import numpy as np
import torch
from tokenizers import BertWordPieceTokenizer

from .corpus import read_articles
from .document import Document, encode
from .encoders import LARGE_LAYERS, SMALL_LAYERS, large_weights, small_weights, tagger_from
from .export import export
from .fit import Run, checkpoint, fit
from .fit_heads import fit_heads
from .measure import word_f1
from .predict import tag_probabilities
from .tagger import Tagger
from .transitions import transitions

FIRST = Run(epochs=4, rate=1.2e-4, cue_weight=0.3, source_weight=0, names_weight=0, distilled=False)
SECOND = Run(epochs=1, rate=5e-5, cue_weight=0.3, source_weight=0.3, names_weight=0.2, distilled=False)
NEW_HEADS = ("names", "source_query", "source_key")
THIRD = Run(epochs=8, rate=0, cue_weight=0.3, source_weight=0.3, names_weight=0.2, distilled=False)
STUDENT = Run(epochs=6, rate=1.5e-4, cue_weight=0.3, source_weight=0.2, names_weight=0.2, distilled=True)
ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    options = arguments()
    torch.set_num_threads(options.threads)
    train = documents(options.corpus, "train", options.vocabulary)
    dev = documents(options.corpus, "dev", options.vocabulary)

    def stage(name: str, run: Run, layers: int, begin: Callable[[], Tagger], heads: tuple[str, ...] = ()) -> Tagger:
        """The network of a stage, from its last checkpoint or trained now: wholly, or the heads only that are named."""
        folder = options.work / f"{name}-{options.seed}"
        last = folder / f"epoch-{run.epochs}.pt"
        if not last.exists():
            random.seed(options.seed)
            np.random.seed(options.seed)
            torch.manual_seed(options.seed)
            if heads:
                fit_heads(begin(), train, heads, run, folder)
            else:
                fit(begin(), train, run, folder, options.seed)
        tagger = checkpoint(last, layers)
        print(name, json.dumps(word_f1(tagger, dev)), flush=True)
        return tagger

    first = stage("first", FIRST, LARGE_LAYERS, lambda: tagger_from(large_weights(options.work), LARGE_LAYERS))
    second = stage("second", SECOND, LARGE_LAYERS, lambda: copy.deepcopy(first))
    shipped = stage("third", THIRD, LARGE_LAYERS, lambda: averaged(first, second), NEW_HEADS)
    if options.distil:
        teach(train, shipped, options.work / f"soft-tags-{options.seed}.pickle")
        shipped = stage("student", STUDENT, SMALL_LAYERS, lambda: tagger_from(small_weights(), SMALL_LAYERS))
    export(shipped, transitions(train), options.vocabulary, options.version, options.out)
    print(f"wrote {options.out}; to measure it: npm run --silent onrecord -- evaluate --gold {options.corpus / 'dev'}")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="attribution_training", description=__doc__)
    model = ROOT / "models" / "attribution-tagger"
    parser.add_argument("--corpus", type=Path, default=ROOT.parent / "shared" / "corpora" / "polnear", help="PolNeAR's folder")
    parser.add_argument("--vocabulary", type=Path, default=model / "vocab.txt", help="BERT's uncased pieces, one a line")
    parser.add_argument("--work", type=Path, default=ROOT / "training" / "work", help="what stages leave for those after them")
    parser.add_argument("--out", type=Path, default=model, help="where the model goes")
    parser.add_argument("--version", default="2", help="the model's version, for its manifest")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--distil", action="store_true", help="go on to a student of 6 layers, and export that")
    return parser.parse_args()


def documents(corpus: Path, part: str, vocabulary: Path) -> list[Document]:
    pieces = vocabulary.read_text("utf8").split("\n")
    tokenizer = BertWordPieceTokenizer({piece: number for number, piece in enumerate(pieces) if piece}, lowercase=True)
    return [encode(article, tokenizer) for article in read_articles(corpus, part)]


def averaged(first: Tagger, second: Tagger) -> Tagger:
    """Half of each; of the heads that only the second run taught, the second's."""
    before = first.state_dict()
    mean = {
        name: value if name.split(".")[0] in NEW_HEADS else (before[name] + value) / 2
        for name, value in second.state_dict().items()
    }
    tagger = Tagger(len(second.layers))
    tagger.load_state_dict(mean)
    return tagger


def teach(train: list[Document], teacher: Tagger, path: Path) -> None:
    """Gives every document the teacher's probabilities."""
    if not path.exists():
        teacher.to(torch.bfloat16)
        found = {document.name: tag_probabilities(teacher, document).astype(np.float16) for document in train}
        path.write_bytes(pickle.dumps(found))
    soft = pickle.loads(path.read_bytes())
    for document in train:
        document.soft_tags = soft[document.name].astype(np.float32)


if __name__ == "__main__":
    main()
