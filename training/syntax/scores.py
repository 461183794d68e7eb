"""Analyses of a network, and how they compare with gold: the measures of CoNLL 2018, and F of whole names."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
import torch

from batches import Numbers, batch_of, grouped
from corpus import Sentence
from network import Network
from trees import decode, viterbi


@dataclass
class Analysis:
    """What the network says of one sentence, as labels."""

    upos: list[str]
    feats: list[dict[str, str]]
    heads: np.ndarray
    relations: list[str]
    names: list[str]


@torch.no_grad()
def analyse(network: Network, sentences: list[Sentence], numbers: Numbers) -> list[Analysis]:
    """One analysis a sentence, in the same order."""
    network.eval()
    labels = network.labels
    transition, start = network.transition.numpy(), network.start.numpy()
    found: dict[int, Analysis] = {}
    for group in grouped(sentences, 2000, None):
        batch = batch_of(group, numbers)
        h = network(batch)
        arcs = network.arcs(h).numpy()
        trees = [decode(arcs[row, : len(s.rows), : len(s.rows) + 1]) for row, s in enumerate(group)]
        heads = torch.zeros_like(batch.rows)
        for row, tree in enumerate(trees):
            heads[row, : len(tree)] = torch.from_numpy(tree)
        relations = related(network, h, heads).argmax(-1).numpy()
        upos = network.upos(h).argmax(-1).numpy()
        names = network.names(h).numpy()
        feats = {name: head(h).argmax(-1).numpy() for name, head in network.feats.items()}
        for row, sentence in enumerate(group):
            n = len(sentence.rows)
            found[id(sentence)] = Analysis(
                upos=[labels.upos[i] for i in upos[row, :n]],
                feats=[
                    {name: labels.feats[name][feats[name][row, i]] for name in feats if feats[name][row, i]} for i in range(n)
                ],
                heads=trees[row],
                relations=[labels.relations[i] for i in relations[row, :n]],
                names=[labels.names[i] for i in viterbi(names[row, :n], transition, start)],
            )
    return [found[id(sentence)] for sentence in sentences]


def related(network: Network, h: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
    """Scores of relations: "root" belongs to the root's arc and to no other, as in src/syntax/neural/analyser.ts."""
    found = network.relations(h, heads)
    root = torch.tensor([label == "root" for label in network.labels.relations])
    return found.masked_fill((heads == 0)[..., None] != root, -1e9)


def compare(sentences: list[Sentence], analyses: list[Analysis]) -> dict[str, float]:
    return percent(counts(sentences, analyses))


def counts(sentences: list[Sentence], analyses: list[Analysis]) -> Counter:
    """What is right, and of how many: "UAS.right", "UAS.known", "Mood=Sub.both", … Counts of several sets can be added."""
    found: Counter = Counter()
    for gold, analysis in zip(sentences, analyses, strict=True):
        for i in range(len(gold.rows)):
            count_word(found, gold, analysis, i)
        if gold.names and gold.names[0] != "_":
            wanted, got = spans(gold.names), spans(analysis.names)
            if gold.source in WITHOUT_OTHERS:
                got = {span for span in got if span[2] != "OTH"}
            found.update({"names.both": len(wanted & got), "names.gold": len(wanted), "names.found": len(got)})
    return found


def count_word(found: Counter, gold: Sentence, analysis: Analysis, i: int) -> None:
    if gold.upos[i] != "_":
        count(found, "UPOS", gold.upos[i] == analysis.upos[i])
    feats = gold.feats[i]
    if feats is not None:
        learned = {name: value for name, value in feats.items() if name in KEPT}
        count(found, "UFeats", learned == analysis.feats[i])
        subjunctive = feats.get("Mood") == "Sub", analysis.feats[i].get("Mood") == "Sub"
        found.update({"Mood=Sub.gold": subjunctive[0], "Mood=Sub.found": subjunctive[1], "Mood=Sub.both": all(subjunctive)})
    if gold.heads[i] >= 0:
        arc = gold.heads[i] == analysis.heads[i]
        count(found, "UAS", arc)
        count(found, "LAS", arc and universal(gold.relations[i]) == universal(analysis.relations[i]))
        count(found, "LASsub", arc and gold.relations[i] == analysis.relations[i])


def percent(found: Counter) -> dict[str, float]:
    """Percentages: UPOS, UFeats (all features that are learned), UAS, LAS without subtypes, LASsub; P, R and F of the rest."""
    scores = {key[:-6]: 100 * found[key[:-6] + ".right"] / found[key] for key in found if key.endswith(".known")}
    for name in ("Mood=Sub", "names"):
        if found[f"{name}.gold"] >= FEWEST:
            scores |= f_score(name, found)
    return scores


KEPT: set[str] = set()
FEWEST = 10  # of fewer, precision and recall say nothing
WITHOUT_OTHERS = {"uner-ewt-dev"}  # sets that know no names but those of people, places and organisations


def universal(relation: str) -> str:
    return relation.split(":")[0]


def count(found: Counter, name: str, hit: bool) -> None:
    found.update({f"{name}.known": 1, f"{name}.right": int(hit)})


def f_score(name: str, found: Counter) -> dict[str, float]:
    precision = 100 * found[f"{name}.both"] / max(1, found[f"{name}.found"])
    recall = 100 * found[f"{name}.both"] / max(1, found[f"{name}.gold"])
    both = 2 * precision * recall / max(1e-9, precision + recall)
    return {f"{name}.P": precision, f"{name}.R": recall, f"{name}.F": both}


def spans(labels: list[str]) -> set[tuple[int, int, str]]:
    """(start, end, type) of each name; an I without its B begins one, as in conlleval."""
    found, start, kind = set(), 0, ""
    for i, label in enumerate([*labels, "O"]):
        begins = label[0] == "B" or (label[0] == "I" and label[2:] != kind)
        if kind and (label[0] == "O" or begins):
            found.add((start, i, kind))
            kind = ""
        if begins:
            start, kind = i, label[2:]
    return found


def line(scores: dict[str, float]) -> str:
    return "  ".join(f"{name} {value:.2f}" for name, value in scores.items())
