"""The network: a vector for each piece, summed and brought to length one. How long a piece's vector is, is how much
it counts; what the training is about is that words which say nothing of the matter become short."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class Encoder(nn.Module):
    def __init__(self, vocabulary: int, dim: int):
        super().__init__()
        self.bag = nn.EmbeddingBag(vocabulary, dim, mode="sum")
        nn.init.normal_(self.bag.weight, std=dim**-0.5)

    def forward(self, ids: Tensor, offsets: Tensor) -> Tensor:
        """(texts, dim), each of length one."""
        return nn.functional.normalize(self.bag(ids, offsets), dim=1)
