"""The network: word vectors and hashed features → 2-layer BiLSTM → heads for tags, features, names, arcs and relations."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from corpus import SLOTS, Labels

WIDTH = 64  # numbers of a word vector, and of the sum of hashed features


@dataclass(frozen=True)
class Shape:
    """Sizes of a network."""

    vocabulary: int
    buckets: int = 2**15
    hidden: int = 112
    arc: int = 64
    relation: int = 96


@dataclass(frozen=True)
class Drops:
    """Shares of what is left out while training."""

    word: float = 0.1  # of vectors and word features, so that unknown words are learned
    slot: float = 0.1  # of single hashed features
    input: float = 0.2
    layer: float = 0.3
    output: float = 0.25


@dataclass
class Batch:
    """Sentences of similar length: B of them, T words at most. Labels are -1 where nothing is known."""

    rows: Tensor  # [B, T]
    slots: Tensor  # [B, T, SLOTS]
    lengths: Tensor  # [B]
    upos: Tensor
    feats: dict[str, Tensor]
    heads: Tensor  # 0: the root
    relations: Tensor
    names: Tensor
    weight: Tensor  # float [B], of tags and tree
    name_weight: Tensor  # float [B]

    @property
    def mask(self) -> Tensor:
        return torch.arange(self.rows.shape[1])[None, :] < self.lengths[:, None]


class Direction(nn.Module):
    """One direction of one layer, gates in the order i, f, g, o."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__()
        self.lstm = nn.LSTM(inputs, hidden, batch_first=True)
        with torch.no_grad():
            self.lstm.bias_ih_l0[hidden : 2 * hidden] += 1  # remember at first
            nn.init.orthogonal_(self.lstm.weight_hh_l0)

    def forward(self, x: Tensor) -> Tensor:
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.training):
            return self.lstm(x)[0].float()


class Network(nn.Module):
    """See forward and arcs; nothing here reads text."""

    def __init__(self, shape: Shape, labels: Labels, vectors: Tensor | None = None) -> None:
        super().__init__()
        self.shape, self.labels = shape, labels
        h, out = shape.hidden, 2 * shape.hidden
        self.vectors = nn.Parameter(torch.zeros(shape.vocabulary, WIDTH) if vectors is None else vectors.clone())
        self.hashed = nn.Parameter(torch.randn(shape.buckets, WIDTH) * 0.02)
        self.layers = nn.ModuleList(
            nn.ModuleDict({"fw": Direction(size, h), "bw": Direction(size, h)}) for size in (2 * WIDTH, out)
        )
        self.upos = nn.Linear(out, len(labels.upos))
        self.feats = nn.ModuleDict({name: nn.Linear(out, len(values)) for name, values in labels.feats.items()})
        self.names = nn.Linear(out, len(labels.names))
        self.transition = nn.Parameter(torch.zeros(len(labels.names), len(labels.names)))
        self.start = nn.Parameter(torch.zeros(len(labels.names)))
        self.root = nn.Parameter(torch.randn(out) * 0.1)
        self.arc_head, self.arc_dep = nn.Linear(out, shape.arc), nn.Linear(out, shape.arc)
        self.arc_u = nn.Parameter(torch.randn(shape.arc, shape.arc) * 0.05)
        self.arc_v = nn.Parameter(torch.zeros(shape.arc))
        self.rel_head = nn.Linear(out, shape.relation, bias=False)
        self.rel_dep = nn.Linear(out, shape.relation)
        self.rel_out = nn.Linear(shape.relation, len(labels.relations))

    def forward(self, batch: Batch, drops: Drops | None = None) -> Tensor:
        """The output of the last layer [B, T, 2H]; `drops` while training."""
        x = self.inputs(batch, drops)
        back = reversal(batch.lengths, x.shape[1])
        for number, layer in enumerate(self.layers):
            x = shared_dropout(x, (drops.layer if number else drops.input) if drops else 0)
            forward = layer["fw"](x)
            backward = gathered(layer["bw"](gathered(x, back)), back)
            x = torch.cat([forward, backward], dim=-1)
        return shared_dropout(x, drops.output if drops else 0)

    def inputs(self, batch: Batch, drops: Drops | None) -> Tensor:
        rows, slots = batch.rows, batch.slots
        weights = torch.ones(slots.shape)
        if drops:
            unknown = torch.rand(rows.shape) < drops.word
            rows = rows.masked_fill(unknown, 0)
            weights = (torch.rand(slots.shape) >= drops.slot).float()
            weights[..., 1].masked_fill_(unknown, 0)
        hashed = F.embedding_bag(
            slots.reshape(-1, SLOTS), self.hashed, mode="sum", per_sample_weights=weights.reshape(-1, SLOTS)
        )
        return torch.cat([F.embedding(rows, self.vectors), hashed.reshape(*rows.shape, WIDTH)], dim=-1)

    def features(self, h: Tensor) -> dict[str, Tensor]:
        """Scores [B, T, values] of each feature, by one product."""
        heads = list(self.feats.values())
        joined = F.linear(h, torch.cat([head.weight for head in heads]), torch.cat([head.bias for head in heads]))
        parts = joined.split([head.out_features for head in heads], dim=-1)
        return dict(zip(self.feats, parts, strict=True))

    def arcs(self, h: Tensor) -> Tensor:
        """Scores [B, T, 1 + T] of each word's candidates; 0 is the root."""
        root = self.root.expand(h.shape[0], 1, -1)
        heads = F.relu(self.arc_head(torch.cat([root, h], dim=1)))
        deps = F.relu(self.arc_dep(h))
        return (deps @ self.arc_u) @ heads.transpose(1, 2) + (heads @ self.arc_v)[:, None, :]

    def relations(self, h: Tensor, heads: Tensor) -> Tensor:
        """Scores [B, T, R] of the relations to the given heads (0: the root)."""
        root = self.root.expand(h.shape[0], 1, -1)
        governors = self.rel_head(torch.cat([root, h], dim=1))
        chosen = gathered(governors, heads.clamp(min=0))
        return self.rel_out(F.relu(chosen + self.rel_dep(h)))


def gathered(x: Tensor, index: Tensor) -> Tensor:
    return x.gather(1, index[:, :, None].expand(-1, -1, x.shape[2]))


def reversal(lengths: Tensor, size: int) -> Tensor:
    """Positions that turn each sentence round and leave the padding where it is."""
    at = torch.arange(size)[None, :]
    return torch.where(at < lengths[:, None], lengths[:, None] - 1 - at, at)


def shared_dropout(x: Tensor, share: float) -> Tensor:
    """Leaves out the same numbers of all words of a sentence."""
    if share == 0:
        return x
    keep = (torch.rand(x.shape[0], 1, x.shape[2]) >= share).float() / (1 - share)
    return x * keep
