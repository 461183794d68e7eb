"""Reads CoNLL-U with the features that features.ts wrote for it.

A sentence may lack trees, tags or names: what is "_" in its column is not learned from. MISC may hold NE=B-PER, and
Conf=0.87, the teacher's probability of the arc.
"""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

SLOTS = 19
UNKNOWN = -1


@dataclass(frozen=True)
class Labels:
    """The label lists of a language; a feature's class 0 is "" (absent)."""

    upos: list[str]
    feats: dict[str, list[str]]
    names: list[str]
    relations: list[str]


@dataclass
class Sentence:
    """One sentence of n words; UNKNOWN where nothing is said."""

    id: str
    source: str
    rows: np.ndarray  # int32 [n]
    slots: np.ndarray  # int32 [n, SLOTS]
    upos: list[str]
    feats: list[dict[str, str] | None]
    heads: np.ndarray  # int32 [n], 0: the root, 1-based
    relations: list[str]
    names: list[str]
    confidence: np.ndarray  # float32 [n], of the arc
    weight: float = 1.0
    forms: list[str] = field(default_factory=list)
    teacher: np.ndarray | None = None  # float32 [n, D]


def read(path: Path, features: Path, source: str) -> list[Sentence]:
    """The sentences of one file; `features` is the path without ".rows.i32"."""
    rows = np.fromfile(f"{features}.rows.i32", dtype=np.int32)
    slots = np.fromfile(f"{features}.slots.i32", dtype=np.int32).reshape(-1, SLOTS)
    sentences = []
    at = 0
    for number, (sent_id, words) in enumerate(blocks(path)):
        end = at + len(words)
        sentences.append(sentence(sent_id or str(number), source, words, rows[at:end], slots[at:end]))
        at = end
    if at != len(rows):
        raise ValueError(f"{path}: {at} words, but features of {len(rows)}; run features.ts again")
    return sentences


def blocks(path: Path):
    """Yields (sent_id, rows of columns) a sentence; ranges and empty nodes are left out."""
    sent_id, words = "", []
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        if line == "":
            if words:
                yield sent_id, words
            sent_id, words = "", []
        elif line.startswith("# sent_id = "):
            sent_id = line[12:]
        elif line[0].isdigit():
            columns = line.split("\t")
            if columns[0].isdigit():
                words.append(columns)


def sentence(sent_id: str, source: str, words: list[list[str]], rows: np.ndarray, slots: np.ndarray) -> Sentence:
    misc = [dict(part.split("=", 1) for part in word[9].split("|") if "=" in part) for word in words]
    return Sentence(
        id=sent_id,
        source=source,
        rows=rows,
        slots=slots,
        upos=[word[3] for word in words],
        feats=[None if word[3] == "_" else pairs(word[5]) for word in words],
        heads=np.array([UNKNOWN if word[6] == "_" else int(word[6]) for word in words], dtype=np.int32),
        relations=[word[7] for word in words],
        names=[known.get("NE", "_") for known in misc],
        confidence=np.array([float(known.get("Conf", 1)) for known in misc], dtype=np.float32),
        forms=[word[1] for word in words],
    )


def pairs(column: str) -> dict[str, str]:
    return {} if column == "_" else dict(part.split("=", 1) for part in column.split("|"))
