"""A Llama-architecture decoder in plain torch, written for training on a CPU.

The arithmetic is that of llama.cpp's `llama` architecture: RMSNorm before each block, rotary positions,
grouped queries left out (as many key heads as query heads), SwiGLU, tied input and output embeddings.
The rotary embedding turns the two halves of a head (fast to compute on slices); llama.cpp turns
neighbouring pairs, so `export.py` reorders the rows of the query and key weights.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class Shape:
    """Sizes of the network, in elements; `context` is the number of positions announced to the engine."""

    vocabulary: int = 4096
    dim: int = 256
    layers: int = 8
    heads: int = 4
    hidden: int = 704
    context: int = 2048
    rope_base: float = 10000.0
    norm_epsilon: float = 1e-5

    @property
    def head_dim(self) -> int:
        return self.dim // self.heads

    def as_dict(self) -> dict:
        return asdict(self)


class RmsNormFunction(torch.autograd.Function):
    """RMSNorm with a hand-written gradient: a third of the memory passes that autograd would make."""

    @staticmethod
    def forward(ctx, x: Tensor, weight: Tensor, epsilon: float) -> Tensor:
        inverse = torch.rsqrt(x.square().mean(-1, keepdim=True) + epsilon)
        normed = x * inverse
        ctx.save_for_backward(normed, weight, inverse)
        return normed * weight

    @staticmethod
    def backward(ctx, grad: Tensor):
        normed, weight, inverse = ctx.saved_tensors
        grad_weight = (grad * normed).flatten(0, -2).sum(0)
        scaled = grad * weight
        inner = (scaled * normed).mean(-1, keepdim=True)
        return (scaled - normed * inner) * inverse, grad_weight, None


class SwiGluFunction(torch.autograd.Function):
    """silu(gate) * up of a tensor that holds both side by side, with a hand-written gradient."""

    @staticmethod
    def forward(ctx, both: Tensor) -> Tensor:
        ctx.save_for_backward(both)
        gate, up = both.chunk(2, dim=-1)
        return F.silu(gate) * up

    @staticmethod
    def backward(ctx, grad: Tensor) -> Tensor:
        (both,) = ctx.saved_tensors
        gate, up = both.chunk(2, dim=-1)
        out = torch.empty_like(both)
        d_gate, d_up = out.chunk(2, dim=-1)
        sigmoid = torch.sigmoid(gate)
        silu = gate * sigmoid
        torch.mul(grad, silu, out=d_up)
        # silu' = sigmoid + silu * (1 - sigmoid)
        slope = torch.addcmul(sigmoid + silu, silu, sigmoid, value=-1)
        torch.mul(slope.mul_(up), grad, out=d_gate)
        return out


class RmsNorm(nn.Module):
    def __init__(self, dim: int, epsilon: float):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(dim))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        return RmsNormFunction.apply(x, self.weight, self.epsilon)


def rope_tables(shape: Shape, length: int) -> tuple[Tensor, Tensor]:
    """Cosines and sines, each (length, head_dim / 2)."""
    steps = torch.arange(0, shape.head_dim, 2, dtype=torch.float32) / shape.head_dim
    angles = torch.outer(torch.arange(length, dtype=torch.float32), shape.rope_base**-steps)
    return angles.cos(), angles.sin()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotary positions on x (batch, heads, time, head_dim), halves turned against each other."""
    first, second = x.chunk(2, dim=-1)
    return torch.cat((first * cos - second * sin, first * sin + second * cos), dim=-1)


class Block(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.attention_norm = RmsNorm(shape.dim, shape.norm_epsilon)
        self.qkv = nn.Linear(shape.dim, 3 * shape.dim, bias=False)
        self.out = nn.Linear(shape.dim, shape.dim, bias=False)
        self.ffn_norm = RmsNorm(shape.dim, shape.norm_epsilon)
        self.gate_up = nn.Linear(shape.dim, 2 * shape.hidden, bias=False)
        self.down = nn.Linear(shape.hidden, shape.dim, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Tensor) -> Tensor:
        batch, time, dim = x.shape
        heads, head_dim = self.shape.heads, self.shape.head_dim
        q, k, v = self.qkv(self.attention_norm(x)).view(batch, time, 3, heads, head_dim).permute(2, 0, 3, 1, 4)
        q = rotate(q, cos / math.sqrt(head_dim), sin / math.sqrt(head_dim))
        k = rotate(k, cos, sin)
        scores = torch.matmul(q, k.transpose(-1, -2)).add_(mask)
        with torch.autocast(x.device.type, enabled=False):
            shares = torch.softmax(scores, -1)
        mixed = torch.matmul(shares, v)
        x = x + self.out(mixed.transpose(1, 2).reshape(batch, time, dim))
        return x + self.down(SwiGluFunction.apply(self.gate_up(self.ffn_norm(x))))


class Llama(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.dim)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = RmsNorm(shape.dim, shape.norm_epsilon)
        self.apply(self._start)
        for block in self.blocks:
            for layer in (block.out, block.down):
                layer.weight.data.mul_(1 / math.sqrt(2 * shape.layers))

    @staticmethod
    def _start(module: nn.Module) -> None:
        if isinstance(module, (nn.Linear, nn.Embedding)):
            nn.init.normal_(module.weight, std=0.02)

    def parameter_count(self) -> int:
        return sum(p.numel() for p in self.parameters())

    def hidden(self, tokens: Tensor) -> Tensor:
        """Last hidden states (batch, time, dim) of tokens (batch, time)."""
        time = tokens.shape[1]
        cos, sin = rope_tables(self.shape, time)
        mask = torch.full((time, time), float("-inf")).triu(1)
        if torch.is_autocast_cpu_enabled():
            cos, sin, mask = cos.bfloat16(), sin.bfloat16(), mask.bfloat16()
        x = self.embedding(tokens)
        for block in self.blocks:
            x = block(x, cos, sin, mask)
        return self.norm(x)

    def forward(self, tokens: Tensor) -> Tensor:
        """Logits (batch, time, vocabulary) of tokens (batch, time)."""
        return F.linear(self.hidden(tokens), self.embedding.weight)
