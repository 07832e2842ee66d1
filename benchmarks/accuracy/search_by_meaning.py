"""Whether the reader's encoder could find statements by their meaning: `training/.venv/bin/python benchmarks/accuracy/search_by_meaning.py`.

Each statement of the five articles as they were annotated is looked for by its own words among those of the other articles:
those that give the same utterance, and those about the same event, should come first. Ranked by BM25 over words, and by the
cosine of the mean of the encoder's vectors (less the mean of all statements), at several depths, also added to BM25. Prints the mean reciprocal
rank of the first right one, and how many of the right ones are among the first five. Needs what `training/setup.sh` installs.
"""

import collections
import json
import math
import pathlib
import re

import numpy
import onnx
import onnxruntime
from tokenizers import BertWordPieceTokenizer

ROOT = pathlib.Path(__file__).resolve().parents[2]
MODEL = ROOT / "models/attribution-tagger"
SEEDS = ROOT.parent / "shared/seeds"
# After the word embeddings, and after some of the twelve layers.
DEPTHS = {"embeddings": None, "layer 3": 2, "layer 6": 5, "layer 12": 11}
# Robertson's and Zaragoza's usual values.
K1, B = 1.2, 0.75
# What a cosine counts for where it is added to BM25, both with a mean of 0 and a deviation of 1.
ADDED = 0.3


def read_statements():
    statements = []
    for path in sorted((ROOT / "benchmarks/accuracy/newsroom/gold").glob("0*.json")):
        gold = json.loads(path.read_text())
        text = (SEEDS / gold["article"]).read_text()
        for one in gold["statements"]:
            said = " … ".join(text[start:end] for start, end in one["content"])
            statements.append((gold["article"], one["utterance"], set(one["about"]), said))
    return statements


def vectors(texts):
    """For each depth one row for each text: the mean over its word pieces."""
    model = onnx.load(MODEL / "model.int8.onnx")
    norms = [node.output[0] for node in model.graph.node if node.op_type == "LayerNormalization"]
    outputs = [norms[0] if layer is None else f"/layers.{layer}/ln2/LayerNormalization_output_0" for layer in DEPTHS.values()]
    for output in outputs:
        model.graph.output.append(onnx.helper.make_tensor_value_info(output, onnx.TensorProto.FLOAT, ["rows", "length", None]))
    session = onnxruntime.InferenceSession(model.SerializeToString())
    tokenizer = BertWordPieceTokenizer(str(MODEL / "vocab.txt"), lowercase=True)
    rows = []
    for text in texts:
        ids = tokenizer.encode(text).ids[:256]
        given = {"input_ids": numpy.array([ids]), "token_type_ids": numpy.zeros((1, len(ids)), dtype=numpy.int64)}
        rows.append([hidden[0, 1:-1].mean(0) for hidden in session.run(outputs, given)])
    return {depth: numpy.array([row[at] for row in rows]) for at, depth in enumerate(DEPTHS)}


def cosines(matrix):
    centred = matrix - matrix.mean(0)
    unit = centred / numpy.linalg.norm(centred, axis=1, keepdims=True)
    return unit @ unit.T


def standard(similarity):
    return (similarity - similarity.mean(1, keepdims=True)) / similarity.std(1, keepdims=True)


def bm25(texts):
    words = [re.findall(r"\w+", text.lower()) for text in texts]
    frequency = collections.Counter(word for one in words for word in set(one))
    mean = sum(map(len, words)) / len(words)

    def score(query, document):
        counts = collections.Counter(document)
        norm = K1 * (1 - B + B * len(document) / mean)
        rarity = {word: math.log(1 + (len(words) - frequency[word] + 0.5) / (frequency[word] + 0.5)) for word in set(query)}
        return sum(rarity[word] * counts[word] * (K1 + 1) / (counts[word] + norm) for word in rarity)

    return numpy.array([[score(query, document) for document in words] for query in words])


def report(name, similarity, statements, is_right):
    reciprocal, among_five = [], []
    for at, own in enumerate(statements):
        others = [other for other in numpy.argsort(-similarity[at], kind="stable") if statements[other][0] != own[0]]
        places = [place for place, other in enumerate(others, 1) if is_right(own, statements[other])]
        if places:
            reciprocal.append(1 / places[0])
            among_five.append(sum(place <= 5 for place in places) / min(5, len(places)))
    print(f"  {name:17} {len(reciprocal):4} looked for   MRR {numpy.mean(reciprocal):.3f}   first five {numpy.mean(among_five):.3f}")


def main():
    statements = read_statements()
    texts = [said for *_, said in statements]
    rankings = {"BM25": bm25(texts), **{depth: cosines(matrix) for depth, matrix in vectors(texts).items()}}
    for depth in DEPTHS:
        rankings[f"BM25 + {depth}"] = standard(rankings["BM25"]) + ADDED * standard(rankings[depth])
    print("the same utterance")
    for name, similarity in rankings.items():
        report(name, similarity, statements, lambda own, other: own[1] is not None and own[1] == other[1])
    print("the same event")
    for name, similarity in rankings.items():
        report(name, similarity, statements, lambda own, other: bool(own[2] & other[2]))


main()
