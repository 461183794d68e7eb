"""What the network is trained to lower: a weighted sum over its heads. Unknown labels (-1) count nothing."""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from corpus import UNKNOWN
from network import Batch, Network


EMPHASIS = {"Mood": 3.0}  # one verb in fifteen stands in the subjunctive, and who reads what others said lives on it


@dataclass(frozen=True)
class Weights:
    """How much each head counts."""

    upos: float = 1.2
    feats: float = 0.5
    names: float = 2.4  # gold trees count three times, names do not
    arcs: float = 1.0
    relations: float = 0.7


def loss(network: Network, batch: Batch, h: Tensor, weights: Weights) -> Tensor:
    """Mean a word of the batch, sentences weighted by `batch.weight`."""
    mask = batch.mask
    scale = batch.weight[:, None].expand(mask.shape)
    total = weights.upos * entropy(network.upos(h), batch.upos, scale)
    for name, scores in network.features(h).items():
        total = total + weights.feats * EMPHASIS.get(name, 1.0) * entropy(scores, batch.feats[name], scale)
    arcs = network.arcs(h)
    candidates = torch.cat([torch.ones_like(mask[:, :1]), mask], dim=1)
    arcs = arcs.masked_fill(~candidates[:, None, :], -1e4)
    total = total + weights.arcs * entropy(arcs, batch.heads, scale)
    total = total + weights.relations * entropy(network.relations(h, batch.heads), batch.relations, scale)
    named = batch.names[:, 0] >= 0
    if named.any():
        total = total + weights.names * chain_loss(network, h[named], batch.names[named], mask[named], batch.name_weight[named])
    return total / mask.sum()


def entropy(scores: Tensor, labels: Tensor, scale: Tensor) -> Tensor:
    flat = scores.reshape(-1, scores.shape[-1])
    each = F.cross_entropy(flat, labels.reshape(-1), reduction="none", ignore_index=UNKNOWN)
    return (each * scale.reshape(-1)).sum()


def chain_loss(network: Network, h: Tensor, labels: Tensor, mask: Tensor, weight: Tensor) -> Tensor:
    """Negative log-likelihood of a linear-chain CRF, summed."""
    scores = network.names(h)
    gold = scores.gather(2, labels.clamp(min=0)[..., None])[..., 0]
    steps = network.transition[labels[:, :-1].clamp(min=0), labels[:, 1:].clamp(min=0)]
    path = (gold * mask).sum(1) + (steps * mask[:, 1:]).sum(1) + network.start[labels[:, 0].clamp(min=0)]
    alpha = network.start + scores[:, 0]
    for t in range(1, scores.shape[1]):
        stepped = torch.logsumexp(alpha[:, :, None] + network.transition, dim=1) + scores[:, t]
        alpha = torch.where(mask[:, t, None], stepped, alpha)
    return ((torch.logsumexp(alpha, dim=1) - path) * weight).sum()
