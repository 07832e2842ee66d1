"""Reads a full network back from the int8 file of an exported one, for want of its checkpoint."""

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .encoders import LAYERS
from .tagger import FULL, HEAD_NAMES, Tagger


def read_back(path: Path) -> Tagger:
    graph = onnx.load(path).graph
    constants = {constant.name: numpy_helper.to_array(constant) for constant in graph.initializer}
    # Matrices lost their names in the export; the operators that multiply with them have them.
    operators = {node.name.removesuffix("_quant").strip("/").removesuffix("/MatMul").replace("/", "."): node for node in graph.node}
    tagger = Tagger([FULL] * LAYERS)
    weights = {}
    for name in tagger.state_dict():
        module = name.removesuffix(".weight")
        if module in operators and name.endswith(".weight"):
            weights[name] = plain(constants, operators[module].input[1].removesuffix("_quantized")).T.copy()
        else:
            weights[name] = plain(constants, name).copy()
    tagger.load_state_dict({name: torch.from_numpy(value) for name, value in weights.items()})
    return tagger


def plain(constants: dict[str, np.ndarray], name: str) -> np.ndarray:
    if name in constants:
        return constants[name]
    scale, zero = constants[f"{name}_scale"], constants[f"{name}_zero_point"]
    return (constants[f"{name}_quantized"].astype(np.float32) - zero) * scale
