"""Which labels a model learns, and how the treebanks' differences are levelled.

"acl:relcl" stays, "obl:tmod" becomes "obl"; the German PUD leaves out VerbForm where a mood stands ("war"), so Fin is put in.
"""

from collections import Counter

from corpus import Labels, Sentence

FEATURES = (
    "Case Number Gender Person Tense Mood VerbForm Voice Degree Definite PronType Poss Reflex NumType Polarity".split()
)
SUBTYPES = {
    "nsubj:pass", "csubj:pass", "aux:pass", "obl:agent", "obl:arg", "compound:prt", "nmod:poss", "det:poss", "acl:relcl", "expl:pv",
}
NAMES = ["O", *(f"{part}-{kind}" for kind in ("PER", "LOC", "ORG", "OTH") for part in "BI")]
RAREST = 8


def relation(label: str) -> str:
    """The relation as the model knows it: without its subtype unless a reader of trees needs that."""
    return label if label in SUBTYPES else label.split(":")[0]


def level(sentences: list[Sentence]) -> None:
    """Makes the sentences' labels those that the model learns, in place."""
    for sentence in sentences:
        sentence.relations = [relation(label) for label in sentence.relations]
        for feats, upos in zip(sentence.feats, sentence.upos, strict=True):
            if feats is not None and "Mood" in feats and upos in ("VERB", "AUX"):
                feats.setdefault("VerbForm", "Fin")


def inventory(sentences: list[Sentence]) -> Labels:
    """The labels that occur often enough; their order is that of their names, so it does not hang on the data's order."""
    upos = sorted({tag for sentence in sentences for tag in sentence.upos} - {"_"})
    counts = Counter(label for sentence in sentences for label in sentence.relations)
    relations = sorted(label for label, count in counts.items() if label != "_" and count >= RAREST)
    feats = {}
    for name in FEATURES:
        values = Counter(known[name] for sentence in sentences for known in sentence.feats if known and name in known)
        kept = sorted(value for value, count in values.items() if count >= RAREST)
        if kept:
            feats[name] = ["", *kept]
    return Labels(upos, feats, NAMES, relations)
