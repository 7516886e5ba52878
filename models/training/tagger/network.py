"""The tagger: rows of each token's features, summed by group; two convolutions over the sentence; three heads."""

from __future__ import annotations

import torch
from torch import nn


def _columns(*ranges: tuple[int, int]) -> list[int]:
    return [column for first, after in ranges for column in range(first, after)]


GROUPS = (
    _columns((0, 5), (16, 31)),
    _columns((5, 13), (31, 37)),
    _columns((13, 16), (37, 50), (69, 73)),
    _columns((50, 69), (73, 82)),
)
"""Features that are summed together, by their place in features.ts: words; kinds of words; both; what is farther away
and what other stages say. One sum for all of them makes them compete for the same 64 numbers."""


class Tagger(nn.Module):
    """Rows of features (tokens, features) of sentences in a row, `mask` 0 between them → what the heads read.

    A feature without a row has the number `rows`.
    """

    def __init__(self, rows: int, edits: int, insertions: int, dim: int = 64, hidden: int = 128, dropout: float = 0.3):
        super().__init__()
        self.rows = rows
        self.bag = nn.EmbeddingBag(rows + 1, dim, mode="sum", sparse=True, padding_idx=rows)
        nn.init.normal_(self.bag.weight, std=0.02)
        with torch.no_grad():
            self.bag.weight[rows].zero_()
        seen = dim * len(GROUPS)
        self.bias = nn.Parameter(torch.zeros(seen))
        self.near = nn.Conv1d(seen, hidden, 5, padding=2)
        self.far = nn.Conv1d(hidden, hidden, 3, padding=2, dilation=2)
        self.dropout = nn.Dropout(dropout)
        wide = seen + hidden
        self.detect = nn.Linear(wide, 2)
        self.edit = nn.Linear(wide, edits)
        self.insertion = nn.Linear(wide, insertions)
        with torch.no_grad():
            self.detect.bias.fill_(-2.0)

    def encode(self, summed: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        own = torch.relu(summed + self.bias) * mask
        sequence = self.dropout(own).T.unsqueeze(0)
        near = torch.relu(self.near(sequence)) * mask.T
        far = near + torch.relu(self.far(self.dropout(near))) * mask.T
        return torch.cat([self.dropout(own), self.dropout(far.squeeze(0).T)], dim=1)

    def forward(self, features: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        return self.encode(torch.cat([self.bag(features[:, group]) for group in GROUPS], dim=1), mask)
