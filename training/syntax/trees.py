"""The best tree of arc scores: greedy first, Chu-Liu/Edmonds where that is none, exactly one root. Also Viterbi for names."""

import numpy as np


def decode(scores: np.ndarray) -> np.ndarray:
    """Heads [n] (0: the root) of scores [n, 1 + n]; a word never heads itself."""
    n = scores.shape[0]
    scores = scores.astype(np.float64).copy()
    scores[np.arange(n), np.arange(1, n + 1)] = -1e9
    heads = scores.argmax(1)
    if (heads == 0).sum() == 1 and not cycle_of(heads):
        return heads
    best, best_sum = heads, -np.inf
    for root in candidates(scores):
        limited = scores.copy()
        limited[:, 0] = -1e9
        limited[root] = -1e9
        limited[root, 0] = scores[root, 0]
        tree = edmonds(limited)
        total = limited[np.arange(n), tree].sum()
        if total > best_sum:
            best, best_sum = tree, total
    return best


def candidates(scores: np.ndarray) -> np.ndarray:
    """The words that may be the root: the three for which it costs least."""
    cost = scores[:, 1:].max(1) - scores[:, 0]
    return np.argsort(cost, kind="stable")[:3]


def cycle_of(heads: np.ndarray) -> list[int]:
    """Words (from 0) of one cycle, [] if there is none."""
    state = np.zeros(len(heads), dtype=int)
    for first in range(len(heads)):
        at, path = first, []
        while at >= 0 and state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at] - 1
        if at >= 0 and state[at] == 1:
            return path[path.index(at) :]
        state[path] = 2
    return []


def edmonds(scores: np.ndarray) -> np.ndarray:
    """Maximum arborescence of scores [n, 1 + n]."""
    heads = scores.argmax(1)
    cycle = cycle_of(heads)
    if not cycle:
        return heads
    n = len(heads)
    rest = [i for i in range(n) if i not in set(cycle)]
    inside = np.array(cycle)
    kept = scores[inside, heads[inside]]
    columns = [0, *(i + 1 for i in rest)]
    smaller = np.full((len(rest) + 1, len(rest) + 2), -1e9)
    smaller[:-1, :-1] = scores[np.ix_(rest, columns)]
    leaving = scores[np.ix_(rest, inside + 1)]
    smaller[:-1, -1] = leaving.max(1) if rest else []
    entering = scores[np.ix_(inside, columns)] - kept[:, None]
    smaller[-1, :-1] = entering.max(0)
    solved = edmonds(smaller)
    result = heads.copy()
    for place, i in enumerate(rest):
        head = solved[place]
        result[i] = inside[leaving[place].argmax()] + 1 if head == len(rest) + 1 else columns[head]
    broken = entering[:, solved[-1]].argmax()
    result[inside[broken]] = columns[solved[-1]]
    return result


def viterbi(scores: np.ndarray, transition: np.ndarray, start: np.ndarray) -> np.ndarray:
    """The best label sequence [n] of scores [n, L]."""
    best = start + scores[0]
    back = []
    for t in range(1, len(scores)):
        paths = best[:, None] + transition
        back.append(paths.argmax(0))
        best = paths.max(0) + scores[t]
    labels = [int(best.argmax())]
    for pointers in reversed(back):
        labels.append(int(pointers[labels[-1]]))
    return np.array(labels[::-1])
