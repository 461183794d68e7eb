"""Type vectors: what BERT makes of each frequent word standing alone, reduced to 64 numbers.

    words = vocabulary("de", prob_table, texts)   # about 50,000 forms, most frequent first
    table = whiten(type_vectors(bert, words))     # [V, 64]

Row 0 is the unknown word: the mean of all.
"""

from __future__ import annotations

import gzip
import json
import math
import re
from collections import Counter
from pathlib import Path
from typing import Iterable

import numpy as np
import torch

from bert import Bert

SIZE = 64
FREQUENT = 40_000
TOTAL = 50_000
LAYERS = range(3, 10)
PIECES_A_BATCH = 2_000
_WORD = re.compile(r"^['’]?[^\W\d_]+(?:['’.-][^\W\d_]+)*['’.-]?$")
_ROUGH = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|\S")
_DOTTED = re.compile(r"^(?:[^\W\d_]+\.)+$")
_NUMBER = re.compile(r"^\d{1,4}\.?$")


def vocabulary(table: Path, texts: Iterable[str]) -> list[str]:
    """The 40,000 most frequent clean forms of a table of log probabilities (gzipped JSON), then the texts' own words.

    `texts` yields words as they come; those that occur twice or more follow, by count and then by letters, up to 50,000.
    """
    with gzip.open(table, "rt", encoding="utf-8") as file:
        probabilities: dict[str, float] = json.load(file)
    ranked = sorted(probabilities.items(), key=lambda entry: (-entry[1], entry[0]))
    frequent = [word for rank, (word, _) in enumerate(ranked) if is_clean(word, rank)][:FREQUENT]
    known = set(frequent)
    counts = Counter(texts)
    own = [word for word, count in counts.items() if count >= 2 and word not in known and is_clean(word, 0)]
    own.sort(key=lambda word: (-counts[word], word))
    return frequent + own[: TOTAL - FREQUENT]


def rough_words(text: str) -> list[str]:
    """Words as they are counted here: parted at hyphens and marks."""
    return _ROUGH.findall(text)


def is_clean(word: str, rank: int) -> bool:
    """Words of Latin letters, marks, short numbers; a final stop only in abbreviations that are frequent or dotted twice."""
    if len(word) == 1 and not word.isspace():
        return True
    if any(ord(char) > 0x24F and char != "’" for char in word):
        return word in ("...", "…", "--", "–", "—")
    if _NUMBER.match(word):
        return rank < 15_000 and (len(word) < 5 or word.endswith("."))
    if word.endswith("."):
        return bool(_DOTTED.match(word)) and (rank < 8_000 or word.count(".") > 1) and len(word) <= 8
    return bool(_WORD.match(word)) or word in ("...", "--", "''", "``", "n't", "'s")


@torch.inference_mode()
def type_vectors(bert: Bert, words: list[str]) -> np.ndarray:
    """[V, 768] float32: the mean of a word's pieces and of the middle layers, each word alone between the marks."""
    pieces = [bert.pieces.of(word)[:20] for word in words]
    order = sorted(range(len(words)), key=lambda at: (len(pieces[at]), at))
    found = np.zeros((len(words), 768), np.float32)
    start = 0
    while start < len(order):
        length = len(pieces[order[start]])
        stop = start + max(1, PIECES_A_BATCH // (length + 2))
        batch = [at for at in order[start:stop] if len(pieces[at]) == length]
        ids = torch.tensor([[bert.pieces.start, *pieces[at], bert.pieces.end] for at in batch])
        total = sum(x[:, 1:-1].float().mean(1) for layer, x in enumerate(bert.layers(ids, None), 1) if layer in LAYERS)
        found[batch] = (total / len(LAYERS)).numpy()
        start += len(batch)
    return found


def whiten(vectors: np.ndarray, size: int = SIZE, power: float = 0.5) -> np.ndarray:
    """Principal components; `power` 0 leaves their variances as they are, 1 makes them equal. Row 0, the mean, is put before."""
    centred = vectors.astype(np.float64) - vectors.mean(0)
    values, axes = np.linalg.eigh(centred.T @ centred / len(centred))
    values, axes = values[::-1][:size], axes[:, ::-1][:, :size]
    axes = axes * np.sign(axes[np.abs(axes).argmax(0), np.arange(size)])
    table = centred @ axes / values ** (power / 2)
    table /= math.sqrt((table**2).mean())
    return np.concatenate([np.zeros((1, size)), table]).astype(np.float32)


def save(path: Path, words: list[str], table: np.ndarray) -> None:
    """`words` begins with the empty string, the unknown word of row 0."""
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, words=np.array(["", *words]), vectors=table)
