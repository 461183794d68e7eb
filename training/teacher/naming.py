"""Trains, runs and scores the recogniser of names.

    train_namer(namer, stages, seed=1); named = name(namer, part)
"""

from __future__ import annotations

from collections import Counter

import numpy as np
import torch
from torch import Tensor

from conllu import Sentence
from corpus import Batch, Part, batches
from heads import Namer
from syntax import Stage

KINDS = ("PER", "LOC", "ORG", "OTH", "DERIV", "PART")
LABELS = ["O", *(f"{mark}-{kind}" for kind in KINDS for mark in "BI")]
"""GermEval's derived and partial names are told apart while training, and are O outside."""


def train_namer(namer: Namer, stages: list[Stage], seed: int) -> None:
    """Trains in place. The same seed gives the same weights on the same machine."""
    rng = np.random.default_rng(seed)
    torch.manual_seed(seed)
    for stage in stages:
        steps = stage.epochs * sum(1 for _ in batches(stage.parts, stage.words, np.random.default_rng(0)))
        optimizer = torch.optim.Adam(namer.parameters(), lr=stage.rate, betas=(0.9, 0.95))
        schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.1, steps)
        namer.train()
        for _ in range(stage.epochs):
            for batch in batches(stage.parts, stage.words, rng):
                loss = namer.loss(namer(batch.x, batch.which, batch.mask), gold_of(batch), batch.mask)
                optimizer.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_(namer.parameters(), 5.0)
                optimizer.step()
                schedule.step()


def gold_of(batch: Batch) -> Tensor:
    rows = torch.zeros(batch.mask.shape, dtype=torch.long)
    for line, sentence in enumerate(batch.sentences):
        rows[line, : len(sentence.forms)] = torch.tensor([LABELS.index(label) for label in fine(sentence)])
    return rows


def fine(sentence: Sentence) -> list[str]:
    """The labels with derived and partial names put back in from `NX=B-LOCderiv`."""
    labels = list(sentence.names)
    for at, items in enumerate(sentence.misc or []):
        raw = _item(items, "NX=")
        if raw is None:
            continue
        kind = "DERIV" if raw.endswith("deriv") else "PART"
        same_token = at > 0 and _item(items, "T=") is not None and _item(items, "T=") == _item(sentence.misc[at - 1], "T=")
        inside = at > 0 and labels[at - 1][2:] == kind and (raw.startswith("I") or same_token)
        labels[at] = ("I-" if inside else "B-") + kind
    return labels


def _item(items: list[str], key: str) -> str | None:
    return next((item.removeprefix(key) for item in items if item.startswith(key)), None)


def name(namer: Namer, part: Part) -> list[Sentence]:
    """Sentences with predicted names, in the order of `part.chosen`; `NC` in MISC is the label's probability."""
    namer.eval()
    found: dict[int, Sentence] = {}
    for batch in batches([part], 3000, None):
        with torch.no_grad():
            emissions = namer(batch.x, batch.which, batch.mask)
        path = namer.best(emissions, batch.mask)
        emissions.requires_grad_()
        [chances] = torch.autograd.grad(namer.log_total(emissions, batch.mask).sum(), emissions)
        sure = chances.gather(2, path[..., None])[..., 0]
        for line, (_, index) in enumerate(batch.items):
            found[index] = _named(batch.sentences[line], path[line].tolist(), sure[line].tolist())
    return [found[index] for index in part.chosen]


def _named(sentence: Sentence, path: list[int], sure: list[float]) -> Sentence:
    count = len(sentence.forms)
    labels = [LABELS[row] for row in path[:count]]
    old = sentence.misc or [[]] * count
    misc = []
    for at, label in enumerate(labels):
        outside = label.endswith(("DERIV", "PART"))
        misc.append([*old[at], f"NC={sure[at]:.2f}", *([f"NX={label}"] if outside else [])])
    names = ["O" if label.endswith(("DERIV", "PART")) else label for label in labels]
    return Sentence(**{**vars(sentence), "names": names, "misc": misc})


def score_names(gold: list[Sentence], found: list[Sentence], kinds: tuple[str, ...] = KINDS[:4]) -> dict[str, float]:
    """Percent: F, P, R of whole names, and F of each kind. A name counts where its words and kind are the same."""
    hits: Counter[str] = Counter()
    for g, f in zip(gold, found):
        right, said = set(_names(g.names)), set(_names(f.names))
        for where, names in (("gold", right), ("said", said), ("both", right & said)):
            for _, _, kind in names:
                if kind in kinds:
                    hits[f"{where} {kind}"] += 1
                    hits[where] += 1
    result = {kind: 200 * hits[f"both {kind}"] / max(1, hits[f"gold {kind}"] + hits[f"said {kind}"]) for kind in kinds}
    right, said, all_gold = hits["both"], hits["said"], hits["gold"]
    whole = {"F": 200 * right / max(1, said + all_gold), "P": 100 * right / max(1, said), "R": 100 * right / max(1, all_gold)}
    return {**whole, **result}


def _names(labels: list[str]) -> list[tuple[int, int, str]]:
    found, start = [], None
    for at, label in enumerate([*labels, "O"]):
        if start is not None and not label.startswith("I-"):
            found.append((start, at, labels[start][2:]))
            start = None
        if label.startswith("B-") or (label.startswith("I-") and start is None):
            start = at
    return found
