"""Sentences → batches of similar length, and labels → numbers."""

import random

import numpy as np
import torch

from corpus import SLOTS, UNKNOWN, Labels, Sentence
from network import Batch


class Numbers:
    """Turns labels into numbers; what the lists lack is UNKNOWN and so not learned."""

    def __init__(self, labels: Labels) -> None:
        self.upos = index(labels.upos)
        self.feats = {name: index(values) for name, values in labels.feats.items()}
        self.names = index(labels.names)
        self.relations = index(labels.relations)

    def of(self, sentence: Sentence) -> dict:
        """All labels of a sentence as int64 arrays [n]."""
        return {
            "upos": numbered(sentence.upos, self.upos),
            "names": numbered(sentence.names, self.names),
            "relations": numbered(sentence.relations, self.relations),
            "feats": {
                name: numbered(["_" if known is None else known.get(name, "") for known in sentence.feats], values)
                for name, values in self.feats.items()
            },
        }


def index(values: list[str]) -> dict[str, int]:
    return {value: number for number, value in enumerate(values)}


def numbered(values: list[str], numbers: dict[str, int]) -> np.ndarray:
    return np.array([numbers.get(value, UNKNOWN) for value in values], dtype=np.int64)


def grouped(sentences: list[Sentence], words: int, chance: random.Random | None) -> list[list[Sentence]]:
    """Groups of about `words` words, of similar length; in random order where a chance is given."""
    noise = {id(s): chance.uniform(0, 3) if chance else 0 for s in sentences}
    groups: list[list[Sentence]] = []
    group: list[Sentence] = []
    for sentence in sorted(sentences, key=lambda s: len(s.rows) + noise[id(s)]):
        longest = max(len(sentence.rows), max((len(s.rows) for s in group), default=0))
        if group and longest * (len(group) + 1) > words:
            groups.append(group)
            group = []
        group.append(sentence)
    if group:
        groups.append(group)
    if chance:
        chance.shuffle(groups)
    return groups


def batch_of(group: list[Sentence], numbers: Numbers) -> Batch:
    size = max(len(sentence.rows) for sentence in group)
    known = [cached(sentence, numbers) for sentence in group]

    def padded(arrays: list[np.ndarray], fill: int, kind: torch.dtype = torch.long) -> torch.Tensor:
        full = np.full((len(arrays), size, *arrays[0].shape[1:]), fill, dtype=arrays[0].dtype)
        for row, array in enumerate(arrays):
            full[row, : len(array)] = array
        return torch.from_numpy(full).to(kind)

    return Batch(
        rows=padded([s.rows for s in group], 0),
        slots=padded([s.slots for s in group], 0),
        lengths=torch.tensor([len(s.rows) for s in group]),
        upos=padded([k["upos"] for k in known], UNKNOWN),
        feats={name: padded([k["feats"][name] for k in known], UNKNOWN) for name in numbers.feats},
        heads=padded([s.heads for s in group], UNKNOWN),
        relations=padded([k["relations"] for k in known], UNKNOWN),
        names=padded([k["names"] for k in known], UNKNOWN),
        weight=torch.tensor([s.weight for s in group]),
        name_weight=torch.tensor([s.name_weight for s in group]),
    )


def cached(sentence: Sentence, numbers: Numbers) -> dict:
    known = sentence.__dict__.get("_numbers")
    if known is None or known[0] is not numbers:
        known = (numbers, numbers.of(sentence))
        sentence.__dict__["_numbers"] = known
    return known[1]


__all__ = ["SLOTS", "Numbers", "batch_of", "grouped"]
