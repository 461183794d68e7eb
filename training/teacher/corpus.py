"""Sentences together with their features, put into batches of like length.

    corpus = Corpus.read(Path("feats"), "gsd-dev"); for batch in batches([corpus], 800, rng): ...
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

import numpy as np
import torch
from torch import Tensor

from conllu import Sentence, read
from heads import FORM_ROWS, form_rows


@dataclass(frozen=True)
class Corpus:
    """One set: `rows[i]` is the row of sentence i's first word in `features` [words, width]."""

    name: str
    sentences: list[Sentence]
    features: np.ndarray
    rows: np.ndarray

    @staticmethod
    def read(folder: Path, name: str) -> Corpus:
        """Raises ValueError where features and words are not equally many."""
        sentences = list(read(folder / f"{name}.conllu"))
        features = np.load(folder / f"{name}.npy", mmap_mode="r")
        return Corpus.of(name, sentences, features)

    @staticmethod
    def of(name: str, sentences: list[Sentence], features: np.ndarray) -> Corpus:
        ends = np.cumsum([len(sentence.forms) for sentence in sentences])
        if ends[-1] != len(features):
            raise ValueError(f"{name}: {ends[-1]} words, {len(features)} rows of features")
        return Corpus(name, sentences, features, np.concatenate([[0], ends[:-1]]))


@dataclass(frozen=True)
class Part:
    """Some sentences of a corpus, and the number under which its set is known to the model."""

    corpus: Corpus
    which: int
    chosen: list[int]


@dataclass(frozen=True)
class Batch:
    """b sentences padded to n words: x [b, n, width] float32, which [b], mask [b, n] true at words, forms [b, n, 6]."""

    x: Tensor
    which: Tensor
    mask: Tensor
    forms: Tensor
    items: list[tuple[Part, int]]

    @property
    def sentences(self) -> list[Sentence]:
        return [part.corpus.sentences[index] for part, index in self.items]


def batches(parts: list[Part], words: int, rng: np.random.Generator | None) -> Iterator[Batch]:
    """Batches of about `words` words; shuffled by `rng`, or from short to long where it is None."""
    items = [(part, index) for part in parts for index in part.chosen]
    lengths = np.array([len(part.corpus.sentences[index].forms) for part, index in items])
    order = np.lexsort((rng.random(len(items)) if rng else np.arange(len(items)), lengths))
    groups: list[list[int]] = [[]]
    for at in order:
        if groups[-1] and (len(groups[-1]) + 1) * lengths[at] > words:
            groups.append([])
        groups[-1].append(at)
    if rng:
        rng.shuffle(groups)
    for group in groups:
        yield _batch([items[at] for at in group])


def _batch(items: list[tuple[Part, int]]) -> Batch:
    lengths = [len(part.corpus.sentences[index].forms) for part, index in items]
    x = torch.zeros((len(items), max(lengths), items[0][0].corpus.features.shape[1]))
    mask = torch.zeros((len(items), max(lengths)), dtype=torch.bool)
    forms = torch.zeros((*mask.shape, FORM_ROWS), dtype=torch.long)
    for line, ((part, index), length) in enumerate(zip(items, lengths)):
        row = part.corpus.rows[index]
        x[line, :length] = torch.from_numpy(np.asarray(part.corpus.features[row : row + length], np.float32))
        mask[line, :length] = True
        forms[line, :length] = torch.tensor([form_rows(form) for form in part.corpus.sentences[index].forms])
    return Batch(x, torch.tensor([part.which for part, _ in items]), mask, forms, items)
