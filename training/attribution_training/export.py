"""Writes a trained network as the reader runs it: ONNX with fused attention, weights of matrices and embeddings int8."""

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from .fit import WINDOW
from .labels import TAGS
from .tagger import HEAD, HEAD_NAMES, OUTPUT_NAMES, POINTER, Tagger

INPUT_NAMES = ("input_ids", "token_type_ids")
OPSET = 17


def export(tagger: Tagger, matrix: list[list[float]], vocabulary: Path, version: str, out: Path) -> None:
    """Fills `out` with model.int8.onnx, vocab.txt, transitions.json and manifest.json with their checksums."""
    out.mkdir(parents=True, exist_ok=True)
    plain = out / "plain.onnx"
    tagger.eval()
    sample = torch.randint(1000, 2000, (1, 40))
    axes = {name: {0: "rows", 1: "length"} for name in (*INPUT_NAMES, *OUTPUT_NAMES)}
    torch.onnx.export(
        tagger,
        (sample, torch.zeros_like(sample)),
        plain,
        input_names=list(INPUT_NAMES),
        output_names=list(OUTPUT_NAMES),
        dynamic_axes=axes,
        opset_version=OPSET,
        dynamo=False,
    )
    fuse_attention(plain, [layer.shape.heads for layer in tagger.layers])
    quantize_dynamic(
        plain,
        out / "model.int8.onnx",
        weight_type=QuantType.QInt8,
        per_channel=True,
        # 7 bits: see rounding.py.
        reduce_range=True,
        nodes_to_exclude=[f"/{head}/MatMul" for head in HEAD_NAMES],
        # The fused operator's outputs carry no type that the quantiser could look up.
        extra_options={"MatMulConstBOnly": True, "DefaultTensorType": onnx.TensorProto.FLOAT},
    )
    plain.unlink()
    (out / "vocab.txt").write_bytes(vocabulary.read_bytes())
    (out / "transitions.json").write_text(json.dumps(matrix))
    paths = {"model": "model.int8.onnx", "vocabulary": "vocab.txt", "transitions": "transitions.json"}
    manifest = {
        "name": "attribution-tagger",
        "version": version,
        "labels": list(TAGS),
        "windowPieces": WINDOW,
        "pointerSize": POINTER,
        "files": {
            role: {"path": path, "sha256": hashlib.sha256((out / path).read_bytes()).hexdigest()} for role, path in paths.items()
        },
    }
    (out / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")


def fuse_attention(path: Path, heads: list[int]) -> None:
    """Replaces what lies between the projection to query, key and value and the projection of the attended values by one
    com.microsoft.MultiHeadAttention in each layer: same numbers but for rounding, a tenth less time."""
    sys.setrecursionlimit(100_000)
    model = onnx.load(path)
    graph = model.graph
    consumer = {name: node for node in graph.node for name in node.input}
    fused, sizes = [], []
    for number, count in enumerate(heads):
        layer = f"/layers.{number}"
        attended = next(
            node.input[0] for node in graph.node if node.op_type == "MatMul" and node.name == f"{layer}/o/MatMul"
        )
        projected = f"{layer}/qkv/Add_output_0"
        if projected not in consumer:
            raise RuntimeError(f"no operator takes {projected}: the exported graph is not as expected")
        size = f"{layer}/fused_sizes"
        sizes.append(numpy_helper.from_array(np.array([HEAD * count] * 3, dtype=np.int64), size))
        parts = [f"{layer}/fused_{part}" for part in ("query", "key", "value")]
        fused += [
            helper.make_node("Split", [projected, size], parts, name=f"{layer}/fused_split", axis=-1),
            helper.make_node(
                "MultiHeadAttention", parts, [attended], name=f"{layer}/fused_attention", domain="com.microsoft", num_heads=count
            ),
        ]
    replaced = {node.output[0] for node in fused if node.op_type == "MultiHeadAttention"}
    kept = [node for node in graph.node if node.output[0] not in replaced]
    nodes = needed(kept + fused, [output.name for output in graph.output])
    used = {name for node in nodes for name in node.input}
    constants = [constant for constant in graph.initializer if constant.name in used] + sizes
    for field, values in ((graph.node, nodes), (graph.initializer, constants)):
        del field[:]
        field.extend(values)
    model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    onnx.save(model, path)


def needed(nodes: list[onnx.NodeProto], outputs: list[str]) -> list[onnx.NodeProto]:
    """The nodes that the outputs need, each after those it needs."""
    producer = {output: node for node in nodes for output in node.output}
    ordered: list[onnx.NodeProto] = []
    done: set[str] = set()

    def visit(name: str) -> None:
        node = producer.get(name)
        if node is None or node.name in done:
            return
        done.add(node.name)
        for name_needed in node.input:
            visit(name_needed)
        ordered.append(node)

    for output in outputs:
        visit(output)
    return ordered
