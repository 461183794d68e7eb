"""Contextual features: for each word of a set, two averages of BERT's layers (5 to 8, and 9 to 12) over the word's pieces.

    features(bert, [["Das", "ist", "gut", "."]])   # [4, 1536] float16: syntax sits in the first half, meaning in the second
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from bert import Bert
from conllu import Sentence, write

GROUPS = (range(5, 9), range(9, 13))
WIDTH = 768 * len(GROUPS)
WINDOW = 400
"""Pieces a window: a longer sentence is read in several."""
PIECES_A_BATCH = 2_000

Window = tuple[int, list[tuple[int, ...]]]
"""Row of the first word, and each word's pieces."""


def features(bert: Bert, sentences: list[list[str]]) -> np.ndarray:
    """[words, 1536] float16 in the order given. Windows of like length are read together, so the result is deterministic."""
    windows = sorted(_windows(bert, sentences), key=lambda window: (_length(window), window[0]))
    found = np.zeros((sum(map(len, sentences)), WIDTH), np.float16)
    start = 0
    while start < len(windows):
        stop = start + 1
        while stop < len(windows) and (stop - start + 1) * (_length(windows[stop]) + 2) <= PIECES_A_BATCH:
            stop += 1
        _read(bert, windows[start:stop], found)
        start = stop
    return found


def save(folder: Path, name: str, sentences: list[Sentence], found: np.ndarray) -> None:
    """Writes NAME.npy and, with the same words in the same order, NAME.conllu."""
    folder.mkdir(parents=True, exist_ok=True)
    write(folder / f"{name}.conllu", sentences)
    np.save(folder / f"{name}.npy", found)


def _windows(bert: Bert, sentences: list[list[str]]) -> list[Window]:
    found: list[Window] = []
    row = 0
    for sentence in sentences:
        words = [bert.pieces.of(word) for word in sentence]
        first, taken = 0, 0
        for at, pieces in enumerate(words):
            if taken + len(pieces) > WINDOW:
                found.append((row + first, words[first:at]))
                first, taken = at, 0
            taken += len(pieces)
        found.append((row + first, words[first:]))
        row += len(sentence)
    return found


def _length(window: Window) -> int:
    return sum(map(len, window[1]))


@torch.inference_mode()
def _read(bert: Bert, windows: list[Window], found: np.ndarray) -> None:
    length = max(map(_length, windows)) + 2
    ids = torch.zeros((len(windows), length), dtype=torch.long)
    mask = torch.zeros((len(windows), length), dtype=torch.bool)
    owner = torch.full((len(windows), length), -1)
    rows: list[int] = []
    for line, (first, words) in enumerate(windows):
        flat = [bert.pieces.start, *(piece for pieces in words for piece in pieces), bert.pieces.end]
        ids[line, : len(flat)] = torch.tensor(flat)
        mask[line, : len(flat)] = True
        owners = [len(rows) + at for at, pieces in enumerate(words) for _ in pieces]
        owner[line, 1 : len(owners) + 1] = torch.tensor(owners)
        rows.extend(range(first, first + len(words)))
    layers = list(bert.layers(ids, None if bool(mask.all()) else mask))
    inside = owner >= 0
    pooled = [_pool(sum(layers[layer - 1].float() for layer in group)[inside], owner[inside], len(rows)) for group in GROUPS]
    found[rows] = torch.cat([part / len(group) for part, group in zip(pooled, GROUPS)], 1).to(torch.float16).numpy()


def _pool(pieces: torch.Tensor, owner: torch.Tensor, words: int) -> torch.Tensor:
    """Mean of each word's pieces."""
    total = torch.zeros((words, pieces.shape[1])).index_add_(0, owner, pieces)
    count = torch.zeros(words).index_add_(0, owner, torch.ones(len(owner)))
    return total / count[:, None]
