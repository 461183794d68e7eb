"""Trains a network: Adam with decay, a rate that rises and falls, averaged weights. Same seed, same data, same threads: same bytes."""

import copy
import math
import random
import time
from dataclasses import dataclass, field

import numpy as np
import torch

from batches import Numbers, batch_of, grouped
from corpus import Labels, Sentence
from losses import Weights, loss
from network import Drops, Network, Shape
from scores import analyse, compare, line


@dataclass(frozen=True)
class Plan:
    """How long and how fast."""

    epochs: float = 20
    words: int = 800  # a batch
    rate: float = 2e-3
    vector_rate: float = 5e-4  # of the word vectors, which begin with what the teacher knows
    hashed_rate: float = 6e-3  # of the rows of hashed features, most of which are met rarely
    decay: float = 1e-5
    average: float = 0.998
    seed: int = 1
    weights: Weights = field(default_factory=Weights)
    drops: Drops = field(default_factory=Drops)


def fit(
    shape: Shape,
    labels: Labels,
    sentences: list[Sentence],
    plan: Plan,
    *,
    vectors: torch.Tensor | None = None,
    watch: dict[str, list[Sentence]] | None = None,
    every: int = 1,
) -> Network:
    """The averaged network after plan.epochs; `watch` are held-out sets whose scores are printed each `every` epochs."""
    torch.manual_seed(plan.seed)
    torch.use_deterministic_algorithms(True)
    chance = random.Random(plan.seed)
    numbers = Numbers(labels)
    network = Network(shape, labels, vectors)
    average = copy.deepcopy(network)
    own = [p for name, p in network.named_parameters() if name not in ("vectors", "hashed")]
    tables = [{"params": [network.vectors], "lr": plan.vector_rate}, {"params": [network.hashed], "lr": plan.hashed_rate}]
    groups = [*tables, {"params": own, "lr": plan.rate}]
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.95), weight_decay=plan.decay, fused=True)
    peaks = [group["lr"] for group in optimizer.param_groups]
    total = math.ceil(plan.epochs * len(grouped(sentences, plan.words, random.Random(0))))
    step, epoch, begun = 0, 0, time.time()
    while step < total:
        network.train()
        losses = []
        for group in grouped(sentences, plan.words, chance):
            for options, peak in zip(optimizer.param_groups, peaks, strict=True):
                options["lr"] = peak * pace(step, total)
            losses.append(one_step(network, batch_of(group, numbers), optimizer, plan))
            averaged(average, network, min(plan.average, (step + 1) / (step + 10)))
            step += 1
            if step == total:
                break
        epoch += 1
        report = f"epoch {epoch} {time.time() - begun:.0f}s loss {np.mean(losses):.3f}"
        if watch and (epoch % every == 0 or step >= total):
            for name, held in watch.items():
                report += f"\n   {name}: {line(compare(held, analyse(average, held, numbers)))}"
        print(report, flush=True)
    return average


def one_step(network: Network, batch, optimizer: torch.optim.Optimizer, plan: Plan) -> float:
    optimizer.zero_grad(set_to_none=True)
    value = loss(network, batch, network(batch, plan.drops), plan.weights)
    value.backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), 3.0)
    optimizer.step()
    return value.item()


def pace(step: int, total: int) -> float:
    """Rises over 3 % of the steps, then falls along a cosine to a fiftieth."""
    rise = max(1, total * 0.03)
    if step < rise:
        return (step + 1) / rise
    return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * (step - rise) / max(1, total - rise)))


@torch.no_grad()
def averaged(average: Network, network: Network, keep: float) -> None:
    torch._foreach_lerp_(list(average.parameters()), list(network.parameters()), 1 - keep)
