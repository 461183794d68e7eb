"""What is trained over the frozen features: a tagger and parser, and a recogniser of names.

Both read [batch, length, 1536] features, narrow them, mix in which set a sentence comes from, and run a bidirectional LSTM.

    parser = Parser(labels, sets=3); out = parser(x, which, mask, forms)   # out.arcs [batch, dependents, heads], head 0 the root

BERT's features say little of a word's ending, which decides mood and case, so the parser also sees the form (`form_rows`).
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import lru_cache

import torch
from torch import Tensor, nn
from torch.nn import functional as F

NARROW = 256
SET_SIZE = 16
FORM_BUCKETS = 16_384
FORM_SIZE = 64
FORM_ROWS = 6


@dataclass(frozen=True)
class Labels:
    """The classes of each output; class 0 of every feature is "absent"."""

    upos: list[str]
    feats: dict[str, list[str]]
    relations: list[str]


@dataclass
class Parsed:
    """Logits: upos [b, n, 17], feats {name: [b, n, k]}, arcs [b, n, n + 1]; for the relations both sides' parts."""

    upos: Tensor
    feats: dict[str, Tensor]
    arcs: Tensor
    relation_parts: tuple[Tensor, Tensor]


class Encoder(nn.Module):
    """Narrowed features and the set's vector through a bidirectional LSTM. Returns [b, n, 2 * hidden]."""

    def __init__(self, width: int, sets: int, hidden: int) -> None:
        super().__init__()
        self.narrow = nn.Linear(width, NARROW)
        self.which = nn.Embedding(sets, SET_SIZE)
        self.lstm = nn.LSTM(NARROW + SET_SIZE, hidden, batch_first=True, bidirectional=True)
        self.wide_drop, self.drop = nn.Dropout(0.2), nn.Dropout(0.33)

    def forward(self, x: Tensor, which: Tensor, mask: Tensor) -> Tensor:
        x = self.drop(F.gelu(self.narrow(self.wide_drop(x))))
        x = torch.cat([x, self.which(which)[:, None].expand(-1, x.shape[1], -1)], 2) * mask[..., None]
        return self.drop(self.lstm(x)[0])


class Parser(nn.Module):
    """UPOS, morphology and a parser whose arcs are biaffine (Dozat & Manning 2017)."""

    def __init__(self, labels: Labels, sets: int, width: int = 1536, hidden: int = 200) -> None:
        super().__init__()
        self.encoder = Encoder(width, sets, hidden)
        self.root = nn.Parameter(torch.zeros(2 * hidden))
        self.upos = nn.Linear(2 * hidden, len(labels.upos))
        self.feats = nn.ModuleDict({_key(name): nn.Linear(2 * hidden, len(values)) for name, values in labels.feats.items()})
        self.names = list(labels.feats)
        self.sees_forms = True
        self.form = nn.EmbeddingBag(FORM_BUCKETS, FORM_SIZE, mode="sum")
        self.form_drop = nn.Dropout(0.33)
        nn.init.normal_(self.form.weight, std=0.02)
        self.form_upos = nn.Linear(FORM_SIZE, len(labels.upos), bias=False)
        self.form_feats = nn.ModuleDict(
            {_key(name): nn.Linear(FORM_SIZE, len(values), bias=False) for name, values in labels.feats.items()}
        )
        self.arc_head, self.arc_dependent = (_mlp(2 * hidden, 256) for _ in range(2))
        self.arc = nn.Parameter(torch.zeros(257, 256))
        self.relation_head, self.relation_dependent = (nn.Linear(2 * hidden, 192) for _ in range(2))
        self.relation = nn.Sequential(nn.LeakyReLU(0.1), nn.Dropout(0.33), nn.Linear(192, len(labels.relations)))

    def forward(self, x: Tensor, which: Tensor, mask: Tensor, forms: Tensor) -> Parsed:
        """forms [b, n, 6]: the rows of `form_rows`."""
        h = self.encoder(x, which, mask)
        form = self.form(forms.flatten(0, 1)).view(*forms.shape[:2], FORM_SIZE)
        form = self.form_drop(form) * self.sees_forms
        with_root = torch.cat([self.root.expand(len(h), 1, -1), h], 1)
        dependents = _with_one(self.arc_dependent(h)) @ self.arc
        arcs = dependents @ self.arc_head(with_root).transpose(1, 2)
        allowed = torch.cat([mask.new_ones(len(mask), 1), mask], 1)[:, None, :]
        arcs = arcs.masked_fill(~allowed, -1e4)
        itself = torch.eye(h.shape[1], dtype=torch.bool)
        arcs = arcs.masked_fill(F.pad(itself, (1, 0)), -1e4)
        feats = {name: self.feats[_key(name)](h) + self.form_feats[_key(name)](form) for name in self.names}
        sides = (self.relation_dependent(h), self.relation_head(with_root))
        return Parsed(self.upos(h) + self.form_upos(form), feats, arcs, sides)

    def relations(self, parsed: Parsed, heads: Tensor) -> Tensor:
        """Logits [b, n, r] of the relation to the given heads [b, n] (0: root)."""
        dependents, candidates = parsed.relation_parts
        chosen = candidates.gather(1, heads[..., None].expand(-1, -1, candidates.shape[2]))
        return self.relation(dependents + chosen)


class Namer(nn.Module):
    """BIO labels by a linear-chain conditional random field."""

    def __init__(self, labels: list[str], sets: int, width: int = 1536, hidden: int = 150) -> None:
        super().__init__()
        self.labels = labels
        self.encoder = Encoder(width, sets, hidden)
        self.out = nn.Linear(2 * hidden, len(labels))
        self.transition = nn.Parameter(torch.zeros(len(labels), len(labels)))
        self.start = nn.Parameter(torch.zeros(len(labels)))
        self.register_buffer("forbidden", torch.tensor([[_clash(a, b) for b in labels] for a in labels]))
        self.register_buffer("no_start", torch.tensor([label.startswith("I-") for label in labels]))

    def forward(self, x: Tensor, which: Tensor, mask: Tensor) -> Tensor:
        """Emissions [b, n, labels]."""
        return self.out(self.encoder(x, which, mask))

    def steps(self) -> tuple[Tensor, Tensor]:
        return self.transition.masked_fill(self.forbidden, -1e4), self.start.masked_fill(self.no_start, -1e4)

    def log_total(self, emissions: Tensor, mask: Tensor) -> Tensor:
        """Logarithm of the sum over all paths, [b]. Its gradient over the emissions is each label's probability."""
        transition, start = self.steps()
        score = start + emissions[:, 0]
        for at in range(1, emissions.shape[1]):
            following = torch.logsumexp(score[:, :, None] + transition, 1) + emissions[:, at]
            score = torch.where(mask[:, at, None], following, score)
        return torch.logsumexp(score, 1)

    def loss(self, emissions: Tensor, gold: Tensor, mask: Tensor) -> Tensor:
        """Mean negative log likelihood a word; gold is 0 where the mask is false."""
        transition, start = self.steps()
        own = emissions.gather(2, gold[..., None])[..., 0] * mask
        pairs = transition[gold[:, :-1], gold[:, 1:]] * mask[:, 1:]
        total = own.sum(1) + pairs.sum(1) + start[gold[:, 0]]
        return (self.log_total(emissions, mask) - total).sum() / mask.sum()

    @torch.no_grad()
    def best(self, emissions: Tensor, mask: Tensor) -> Tensor:
        """The best path, [b, n] (Viterbi)."""
        transition, start = self.steps()
        score, back = start + emissions[:, 0], []
        for at in range(1, emissions.shape[1]):
            best, before = (score[:, :, None] + transition).max(1)
            keep = mask[:, at, None]
            back.append(torch.where(keep, before, torch.arange(len(self.labels)).expand_as(before)))
            score = torch.where(keep, best + emissions[:, at], score)
        path = [score.argmax(1)]
        for before in reversed(back):
            path.append(before.gather(1, path[-1][:, None])[:, 0])
        return torch.stack(path[::-1], 1)


@lru_cache(maxsize=200_000)
def form_rows(form: str) -> tuple[int, ...]:
    """Rows for the lower-case word, its last one to four letters, and its beginning's case."""
    lower = form.lower()
    parts = [f"w{lower}", *(f"{length}{lower[-length:]}" for length in (1, 2, 3, 4)), f"c{form[:1].isupper()}{form.isupper()}"]
    return tuple(zlib.crc32(part.encode()) % FORM_BUCKETS for part in parts)


def _mlp(wide: int, narrow: int) -> nn.Module:
    return nn.Sequential(nn.Linear(wide, narrow), nn.LeakyReLU(0.1), nn.Dropout(0.33))


def _with_one(x: Tensor) -> Tensor:
    return F.pad(x, (0, 1), value=1.0)


def _key(name: str) -> str:
    """A feature's name as a module's: "Person[psor]" has marks that torch does not take."""
    return "".join(char if char.isalnum() else "_" for char in name) + "_"


def _clash(before: str, after: str) -> bool:
    return after.startswith("I-") and before not in ("B-" + after[2:], after)
