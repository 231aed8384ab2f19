"""Logistic regressions, many labels over one vector; kept as plain arrays, so that loading a model runs no code."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Sequence

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression


@dataclass
class Linear:
    """`weights` has a row a feature and a column a label; `slopes` and `offsets` turn scores into calibrated odds."""

    labels: List[str]
    weights: np.ndarray
    biases: np.ndarray
    slopes: np.ndarray
    offsets: np.ndarray

    def scores(self, indices: np.ndarray, values: np.ndarray) -> np.ndarray:
        """Each label's raw score for one vector."""
        return np.asarray(values.astype(np.float32) @ self.weights[indices] + self.biases)

    def probabilities(self, scores: np.ndarray) -> Dict[str, float]:
        """What raw scores are worth: each label's probability."""
        odds = np.clip(self.slopes * scores + self.offsets, -30, 30)
        return dict(zip(self.labels, (1 / (1 + np.exp(-odds))).astype(float).tolist(), strict=True))

    def save(self, path: Path) -> None:
        """Write all arrays into one file."""
        used = np.flatnonzero(np.abs(self.weights).max(axis=1) > 0)
        np.savez_compressed(
            path,
            labels=np.array(self.labels),
            used=used,
            rows=self.weights[used],
            size=np.array([len(self.weights)]),
            biases=self.biases,
            slopes=self.slopes,
            offsets=self.offsets,
        )

    @classmethod
    def load(cls, path: Path) -> "Linear":
        """Read what `save` wrote."""
        with np.load(path, allow_pickle=False) as kept:
            weights = np.zeros((int(kept["size"][0]), len(kept["labels"])), dtype=np.float32)
            weights[kept["used"]] = kept["rows"]
            return cls(kept["labels"].tolist(), weights, kept["biases"], kept["slopes"], kept["offsets"])


def train(
    rows: csr_matrix, truths: np.ndarray, labels: Sequence[str], *, strength: float, doubt: np.ndarray, contrast: float
) -> Linear:
    """One regression a label (`truths` has a column each); `doubt` weighs the examples. Not calibrated yet.

    Each feature enters by how much oftener it stands on one side than on the other (naive Bayes inside a regression,
    Wang and Manning 2012), raised to `contrast`: on short texts that is worth one to five points.
    """
    rows = rows.copy()
    rows.sum_duplicates()  # scipy would do it in place at first use, in several threads at once
    weights = np.zeros((rows.shape[1], len(labels)), dtype=np.float32)
    biases = np.zeros(len(labels), dtype=np.float32)

    def fit(column: int) -> None:
        model = LogisticRegression(C=strength, solver="liblinear", random_state=7, tol=0.01)
        ratios = _ratios(rows, truths[:, column], doubt, contrast)
        model.fit(rows @ diags(ratios), truths[:, column], sample_weight=doubt)
        weights[:, column] = model.coef_[0] * ratios
        biases[column] = model.intercept_[0]

    with ThreadPoolExecutor(os.cpu_count()) as pool:  # the solver lets other threads run
        list(pool.map(fit, range(len(labels))))
    ones = np.ones(len(labels))
    return Linear(list(labels), weights, biases, ones, ones * 0)


def _ratios(rows: csr_matrix, truth: np.ndarray, doubt: np.ndarray, contrast: float) -> np.ndarray:
    """The logarithm of each feature's share among the true examples over its share among the others."""
    present = diags(doubt) @ (rows > 0).astype(np.float64)
    true = np.asarray(present[truth == 1].sum(axis=0)).ravel() + 1
    other = np.asarray(present[truth == 0].sum(axis=0)).ravel() + 1
    ratios = np.log((true / true.sum()) / (other / other.sum()))
    return np.asarray(np.sign(ratios) * np.abs(ratios) ** contrast)


def scores(model: Linear, rows: csr_matrix) -> np.ndarray:
    """Raw scores of many vectors."""
    return np.asarray(rows.astype(np.float32) @ model.weights) + model.biases


def out_of_fold(
    rows: csr_matrix,
    truths: np.ndarray,
    labels: Sequence[str],
    folds: np.ndarray,
    *,
    strength: float,
    doubt: np.ndarray,
    contrast: float,
) -> np.ndarray:
    """Scores of every example by a model that has not seen its fold; those of fold -1 are always seen, never scored."""
    found = np.zeros(truths.shape)
    for fold in np.unique(folds[folds >= 0]):
        seen = folds != fold
        model = train(rows[seen], truths[seen], labels, strength=strength, doubt=doubt[seen], contrast=contrast)
        found[~seen] = scores(model, rows[~seen])
    return found


def calibrate(model: Linear, held_out: np.ndarray, truths: np.ndarray, doubt: Optional[Sequence[float]] = None) -> None:
    """Platt's scaling: what a score is worth, learnt from examples (weighed by `doubt`) that the model had not seen."""
    for column in range(len(model.labels)):
        platt = LogisticRegression(C=1e6).fit(held_out[:, [column]], truths[:, column], sample_weight=doubt)
        model.slopes[column], model.offsets[column] = platt.coef_[0][0], platt.intercept_[0]
