"""Trains, runs and scores the parser.

    parser = train_parser(labels, [(parts, epochs)], sets=3, seed=1); parses = parse(parser, labels, part)
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from conllu import Sentence
from corpus import Batch, Part, batches
from heads import Labels, Parsed, Parser
from tree import best_tree

IGNORED = -100
FEATURE_WEIGHT = 0.4
MOOD_WEIGHT = 1.5
"""The subjunctive is rare and matters most."""


@dataclass(frozen=True)
class Stage:
    """One stretch of training: the learning rate falls linearly from `rate` to a tenth of it."""

    parts: list[Part]
    epochs: int
    rate: float
    words: int


def labels_of(sentences: list[Sentence]) -> Labels:
    """All classes that occur, sorted; a feature's values behind the empty string for "absent"."""
    feats: dict[str, set[str]] = {}
    for sentence in sentences:
        for cell in sentence.feats:
            for name, value in pairs(cell).items():
                feats.setdefault(name, set()).add(value)
    return Labels(
        upos=sorted({tag for sentence in sentences for tag in sentence.upos}),
        feats={name: ["", *sorted(feats[name])] for name in sorted(feats)},
        relations=sorted({relation for sentence in sentences for relation in sentence.relations}),
    )


def pairs(cell: str) -> dict[str, str]:
    return {} if cell == "_" else dict(item.split("=", 1) for item in cell.split("|"))


def train_parser(parser: Parser, labels: Labels, stages: list[Stage], seed: int) -> None:
    """Trains in place. The same seed gives the same weights on the same machine."""
    rng = np.random.default_rng(seed)
    torch.manual_seed(seed)
    index = _Index(labels)
    for stage in stages:
        steps = stage.epochs * sum(1 for _ in batches(stage.parts, stage.words, np.random.default_rng(0)))
        optimizer = torch.optim.Adam(parser.parameters(), lr=stage.rate, betas=(0.9, 0.95))
        schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.1, steps)
        parser.train()
        for _ in range(stage.epochs):
            for batch in batches(stage.parts, stage.words, rng):
                loss = _loss(parser, batch, index)
                optimizer.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_(parser.parameters(), 5.0)
                optimizer.step()
                schedule.step()


@torch.no_grad()
def parse(parser: Parser, labels: Labels, part: Part) -> list[Sentence]:
    """Sentences with predicted columns, in the order of `part.chosen`; HC and UC in MISC are the odds of head and tag."""
    parser.eval()
    found: dict[int, Sentence] = {}
    for batch in batches([part], 3000, None):
        parsed = parser(batch.x, batch.which, batch.mask, batch.forms)
        arcs = torch.log_softmax(parsed.arcs, 2).numpy()
        heads = torch.zeros(batch.mask.shape, dtype=torch.long)
        for line, sentence in enumerate(batch.sentences):
            count = len(sentence.forms)
            heads[line, :count] = torch.from_numpy(best_tree(arcs[line, :count, : count + 1].astype(np.float64)))
        relations = parser.relations(parsed, heads)
        relations[..., labels.relations.index("root")] = torch.where(heads == 0, 1e4, -1e4)
        for line, (_, index) in enumerate(batch.items):
            found[index] = _predicted(batch.sentences[line], labels, _Line(parsed, arcs, heads, relations, line))
    return [found[index] for index in part.chosen]


@dataclass(frozen=True)
class _Line:
    parsed: Parsed
    arcs: np.ndarray
    heads: Tensor
    relations: Tensor
    at: int


def _predicted(sentence: Sentence, labels: Labels, line: _Line) -> Sentence:
    count = len(sentence.forms)
    chances = torch.softmax(line.parsed.upos[line.at, :count], 1).max(1)
    heads = line.heads[line.at, :count].numpy()
    sure = np.exp(line.arcs[line.at, np.arange(count), heads])
    chosen = {name: logits[line.at, :count].argmax(1).tolist() for name, logits in line.parsed.feats.items()}
    feats = []
    for at in range(count):
        cell = [f"{name}={labels.feats[name][rows[at]]}" for name, rows in chosen.items() if rows[at]]
        feats.append("|".join(sorted(cell, key=str.lower)) or "_")
    old = sentence.misc or [[]] * count
    misc = [[*old[at], f"HC={sure[at]:.2f}", f"UC={chances.values[at]:.2f}"] for at in range(count)]
    return Sentence(
        forms=sentence.forms,
        upos=[labels.upos[row] for row in chances.indices.tolist()],
        feats=feats,
        heads=heads.tolist(),
        relations=[labels.relations[row] for row in line.relations[line.at, :count].argmax(1).tolist()],
        names=sentence.names,
        misc=misc,
        comments=sentence.comments,
    )


def score(gold: list[Sentence], found: list[Sentence]) -> dict[str, float]:
    """Percent: UPOS, all features, UAS, LAS without subtypes and with, and F, P, R of Mood=Sub."""
    hits: Counter[str] = Counter()
    for g, f in zip(gold, found):
        for at in range(len(g.forms)):
            head = g.heads[at] == f.heads[at]
            hits["words"] += 1
            hits["UPOS"] += g.upos[at] == f.upos[at]
            hits["feats"] += pairs(g.feats[at]) == pairs(f.feats[at])
            hits["UAS"] += head
            hits["LAS"] += head and _plain(g.relations[at]) == _plain(f.relations[at])
            hits["LAS full"] += head and g.relations[at] == f.relations[at]
            is_sub, said_sub = ("Mood=Sub" in s.feats[at] for s in (g, f))
            hits["gold sub"] += is_sub
            hits["said sub"] += said_sub
            hits["right sub"] += is_sub and said_sub
    result = {name: 100 * hits[name] / hits["words"] for name in ("UPOS", "feats", "UAS", "LAS", "LAS full")}
    right, said, gold_subs = hits["right sub"], hits["said sub"], hits["gold sub"]
    result["Sub F"] = 200 * right / max(1, said + gold_subs)
    result["Sub P"] = 100 * right / max(1, said)
    result["Sub R"] = 100 * right / max(1, gold_subs)
    return result


def _plain(relation: str) -> str:
    return relation.split(":")[0]


class _Index:
    """Numbers of the classes."""

    def __init__(self, labels: Labels) -> None:
        self.upos = {name: row for row, name in enumerate(labels.upos)}
        self.relations = {name: row for row, name in enumerate(labels.relations)}
        self.feats = {name: {value: row for row, value in enumerate(values)} for name, values in labels.feats.items()}


def _loss(parser: Parser, batch: Batch, index: _Index) -> Tensor:
    parsed = parser(batch.x, batch.which, batch.mask, batch.forms)
    heads = _gold(batch, lambda sentence, at: sentence.heads[at])
    relations = _gold(batch, lambda sentence, at: index.relations[sentence.relations[at]])
    total = _cross(parsed.arcs, heads) + _cross(parser.relations(parsed, heads.clamp(min=0)), relations)
    total = total + 0.5 * _cross(parsed.upos, _gold(batch, lambda sentence, at: index.upos[sentence.upos[at]]))
    cells = [[pairs(cell) for cell in sentence.feats] for sentence in batch.sentences]
    for name, logits in parsed.feats.items():
        rows = torch.full(batch.mask.shape, IGNORED)
        for line, words in enumerate(cells):
            rows[line, : len(words)] = torch.tensor([index.feats[name].get(word.get(name, ""), 0) for word in words])
        total = total + (MOOD_WEIGHT if name == "Mood" else FEATURE_WEIGHT) * _cross(logits, rows)
    return total


def _gold(batch: Batch, number: object) -> Tensor:
    rows = torch.full(batch.mask.shape, IGNORED)
    for line, sentence in enumerate(batch.sentences):
        rows[line, : len(sentence.forms)] = torch.tensor([number(sentence, at) for at in range(len(sentence.forms))])
    return rows


def _cross(logits: Tensor, gold: Tensor) -> Tensor:
    return F.cross_entropy(logits.flatten(0, 1), gold.flatten(), ignore_index=IGNORED)
