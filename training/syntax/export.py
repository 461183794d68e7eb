"""Writes a network as models/<language>/syntax.bin: "LGBM", container version, header JSON, tensors aligned to 16 bytes.

Matrices are int8 with one float scale a row; rounded() gives the network that such a file holds, to be scored.
"""

import copy
import hashlib
import json
import struct
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch

from corpus import SLOTS
from network import Network

CONTAINER = 1
VERSION = "1.0.0"  # major: FEATURES_VERSION of src/syntax/neural/features.ts
ALIGNED = 16
LARGEST_INPUT = 32.0  # a number of an input vector; 32767 / 32 is the scale


@dataclass(frozen=True)
class Words:
    """The vocabulary: words in row order, row 0 is ""; clusters as features.ts reads them."""

    words: list[str]
    clusters: np.ndarray  # uint16


@dataclass
class Container:
    """Tensors on their way into a file."""

    tensors: list[dict] = field(default_factory=list)
    body: bytearray = field(default_factory=bytearray)

    def add(self, name: str, dtype: str, shape: list[int], content: bytes) -> None:
        self.body += b"\0" * (-len(self.body) % ALIGNED)
        self.tensors.append({"name": name, "dtype": dtype, "shape": shape, "offset": len(self.body), "bytes": len(content)})
        self.body += content

    def matrix(self, name: str, weights: np.ndarray) -> None:
        rows, scale = quantised(weights)
        self.add(name, "i8", list(weights.shape), rows.tobytes())
        self.add(f"{name}.scale", "f32", [len(scale)], scale.tobytes())

    def floats(self, name: str, values: np.ndarray) -> None:
        self.add(name, "f32", list(values.shape), np.ascontiguousarray(values, dtype="<f4").tobytes())


def quantised(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """int8 rows, and the float32 scale of each."""
    scale = (np.abs(weights).max(1) / 127).astype("<f4")
    scale[scale == 0] = 1
    return np.rint(weights / scale[:, None]).clip(-127, 127).astype(np.int8), scale


def matrices(network: Network) -> dict[str, torch.Tensor]:
    """Every weight matrix by its name in the file."""
    found = {"vectors": network.vectors, "hashed": network.hashed}
    for number, layer in enumerate(network.layers):
        for way in ("fw", "bw"):
            found[f"lstm.{number}.{way}.wx"] = layer[way].lstm.weight_ih_l0
            found[f"lstm.{number}.{way}.wh"] = layer[way].lstm.weight_hh_l0
    for name, head in heads(network).items():
        found[f"{name}.w"] = head.weight
    return found | {"arc.u": network.arc_u, "rel.head.w": network.rel_head.weight}


def heads(network: Network) -> dict[str, torch.nn.Linear]:
    feats = {f"feats.{name}": head for name, head in network.feats.items()}
    return {
        "upos": network.upos, **feats, "names": network.names, "arc.head": network.arc_head, "arc.dep": network.arc_dep,
        "rel.dep": network.rel_dep, "rel.out": network.rel_out,
    }  # fmt: skip


def floats(network: Network) -> dict[str, torch.Tensor]:
    """Everything that stays in float32 by its name in the file."""
    found = {}
    for number, layer in enumerate(network.layers):
        for way in ("fw", "bw"):
            found[f"lstm.{number}.{way}.b"] = layer[way].lstm.bias_ih_l0 + layer[way].lstm.bias_hh_l0
    for name, head in heads(network).items():
        found["rel.b" if name == "rel.dep" else f"{name}.b"] = head.bias
    named = {"names.transition": network.transition, "names.start": network.start}
    return found | named | {"arc.v": network.arc_v, "root": network.root}


@torch.no_grad()
def rounded(network: Network) -> Network:
    """The network that the file holds: the same with weights rounded to int8."""
    copied = copy.deepcopy(network)
    for weights in matrices(copied).values():
        rows, scale = quantised(weights.numpy())
        weights.copy_(torch.from_numpy(rows.astype(np.float32) * scale[:, None]))
    return copied


def write(path: Path, network: Network, words: Words, language: str) -> None:
    """Writes the file and its entry in index.json."""
    container = Container()
    for name, weights in matrices(network).items():
        container.matrix(name, weights.detach().numpy())
    for name, values in floats(network).items():
        container.floats(name, values.detach().numpy())
    container.add("vocabulary", "utf8", [len(words.words)], "\n".join(words.words).encode())
    container.add("clusters", "i16", [len(words.words)], words.clusters.astype("<u2").tobytes())
    labels = network.labels
    header = {
        "language": language, "version": VERSION, "hidden": network.shape.hidden, "layers": len(network.layers),
        "inputScale": int(32767 / LARGEST_INPUT), "slots": SLOTS, "buckets": network.shape.buckets,
        "labels": {"upos": labels.upos, "feats": labels.feats, "names": labels.names, "relations": labels.relations},
        "tensors": container.tensors,
    }  # fmt: skip
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(framed(header, bytes(container.body)))
    register(path)


def framed(header: dict, body: bytes) -> bytes:
    """The bytes of a file. Offsets count from the first tensor."""
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    start = b"LGBM" + struct.pack("<II", CONTAINER, len(text)) + text
    return start + b"\0" * (-len(start) % ALIGNED) + body


def register(path: Path) -> None:
    """Puts size, hash and version of a model's file into models/index.json; other entries stay."""
    index = path.parent.parent / "index.json"
    known = json.loads(index.read_text()) if index.exists() else {"files": {}}
    content = path.read_bytes()
    known["files"][f"{path.parent.name}/{path.name}"] = {
        "sha256": hashlib.sha256(content).hexdigest(),
        "bytes": len(content),
        "version": VERSION,
    }
    known["files"] = dict(sorted(known["files"].items()))
    index.write_text(json.dumps(known, indent=2) + "\n")
