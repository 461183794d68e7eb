"""The best tree for scores of heads: greedy where that is a tree, else Chu-Liu/Edmonds; exactly one word hangs from the root.

    best_tree(scores)   # scores [n, n + 1], column 0 the root → heads [n], 0 for the root, else 1-based
"""

from __future__ import annotations

import numpy as np


def best_tree(scores: np.ndarray) -> np.ndarray:
    """The maximum spanning tree with one root word; of equal trees the one with the leftmost heads."""
    greedy = scores.argmax(1)
    if _is_tree(greedy):
        return greedy
    full = np.full((len(scores) + 1, len(scores) + 1), -np.inf)
    full[1:] = scores
    heads = _edmonds(full)
    roots = np.flatnonzero(heads[1:] == 0) + 1
    if len(roots) == 1:
        return heads[1:]
    candidates = roots[np.argsort(-full[roots, 0], kind="stable")][:3]
    return max((_rooted(full, root) for root in candidates), key=lambda heads: full[np.arange(1, len(full)), heads].sum())


def _rooted(full: np.ndarray, root: int) -> np.ndarray:
    only = full.copy()
    only[1:, 0] = -np.inf
    only[root] = -np.inf
    only[root, 0] = full[root, 0]
    return _edmonds(only)[1:]


def _is_tree(heads: np.ndarray) -> bool:
    if (heads == 0).sum() != 1:
        return False
    state = np.zeros(len(heads) + 1, np.int8)
    state[0] = 2
    for start in range(1, len(heads) + 1):
        at, path = start, []
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at - 1]
        if state[at] == 1:
            return False
        state[path] = 2
    return True


def _cycle(heads: np.ndarray) -> list[int] | None:
    seen = np.zeros(len(heads), np.int64)
    for start in range(1, len(heads)):
        at = start
        while at and not seen[at]:
            seen[at] = start
            at = heads[at]
        if at and seen[at] == start:
            cycle = [at]
            while heads[cycle[-1]] != at:
                cycle.append(heads[cycle[-1]])
            return cycle
    return None


def _edmonds(scores: np.ndarray) -> np.ndarray:
    """heads[d] for scores[d, h] over nodes 0..n, node 0 the root (heads[0] is 0)."""
    scores = scores.copy()
    np.fill_diagonal(scores, -np.inf)
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    return _expand(scores, heads, np.array(cycle))


def _expand(scores: np.ndarray, heads: np.ndarray, cycle: np.ndarray) -> np.ndarray:
    """Contracts the cycle to one node, solves the smaller problem, and opens the cycle where the tree enters it."""
    rest = np.array([node for node in range(len(scores)) if node not in set(cycle.tolist())])
    size = len(rest)
    smaller = np.full((size + 1, size + 1), -np.inf)
    smaller[:size, :size] = scores[np.ix_(rest, rest)]
    leaving = scores[np.ix_(rest, cycle)]
    smaller[:size, size] = leaving.max(1)
    gain = scores[np.ix_(cycle, rest)] - scores[cycle, heads[cycle]][:, None]
    smaller[size, :size] = gain.max(0)
    smaller[0] = -np.inf
    solved = _edmonds(smaller)
    result = heads.copy()
    for at, node in enumerate(rest[1:], 1):
        head = solved[at]
        result[node] = cycle[leaving[at].argmax()] if head == size else rest[head]
    entry = solved[size]
    broken = cycle[gain[:, entry].argmax()]
    result[broken] = rest[entry]
    return result
