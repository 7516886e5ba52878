"""Muon for the matrices inside the blocks, AdamW for the embedding and the norms.

Muon (Jordan et al. 2024) replaces a matrix's momentum by the nearest orthogonal matrix, found with a few
Newton-Schulz steps: a network of this size needs clearly fewer steps than with AdamW alone.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from model import Llama


def orthogonalised(matrices: Tensor, steps: int = 5) -> Tensor:
    """Roughly the orthogonal factors of a stack of matrices (singular values between 0.7 and 1.2)."""
    a, b, c = 3.4445, -4.7750, 2.0315
    x = matrices.bfloat16()
    tall = x.shape[-2] > x.shape[-1]
    if tall:
        x = x.mT.contiguous()
    x = x / (x.flatten(1).norm(dim=1)[:, None, None] + 1e-7)
    for _ in range(steps):
        gram = x @ x.mT
        x = a * x + (b * gram + c * (gram @ gram)) @ x
    return (x.mT if tall else x).float()


class Muon(torch.optim.Optimizer):
    """`splits` tells how many matrices are stacked in one parameter (query, key and value in one, say)."""

    def __init__(self, groups: list[dict], lr: float, momentum: float = 0.95, weight_decay: float = 0.01):
        super().__init__(groups, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay, "splits": 1})

    @torch.no_grad()
    def step(self) -> None:
        alike: dict[torch.Size, list[tuple[Tensor, Tensor, float]]] = {}
        for group in self.param_groups:
            for parameter in group["params"]:
                update = self._update(parameter, group)
                parameter.mul_(1 - group["lr"] * group["weight_decay"])
                for part, target in zip(update.chunk(group["splits"]), parameter.chunk(group["splits"])):
                    alike.setdefault(part.shape, []).append((part, target, group["lr"]))
        for shape, members in alike.items():
            # The scale makes a step about as long as AdamW's, so that both share one learning rate's order.
            scale = 0.2 * max(shape) ** 0.5
            turned = orthogonalised(torch.stack([part for part, _, _ in members]))
            for direction, (_, target, lr) in zip(turned, members):
                target.add_(direction, alpha=-lr * scale)

    def _update(self, parameter: nn.Parameter, group: dict) -> Tensor:
        """Nesterov's momentum."""
        buffer = self.state[parameter].setdefault("momentum", torch.zeros_like(parameter))
        buffer.lerp_(parameter.grad, 1 - group["momentum"])
        return parameter.grad.lerp(buffer, group["momentum"])


def optimisers(model: Llama, lr: float) -> list[torch.optim.Optimizer]:
    """Both optimisers; `lr` is the peak for each, kept in `initial_lr` of their groups."""
    stacked: dict[int, list[nn.Parameter]] = {1: [], 2: [], 3: []}
    for block in model.blocks:
        stacked[3].append(block.qkv.weight)
        stacked[2].append(block.gate_up.weight)
        stacked[1] += [block.out.weight, block.down.weight]
    others = [model.embedding.weight, model.norm.weight]
    others += [w for block in model.blocks for w in (block.attention_norm.weight, block.ffn_norm.weight)]
    pair = [
        Muon([{"params": params, "splits": splits} for splits, params in stacked.items()], lr),
        torch.optim.AdamW(others, lr, betas=(0.9, 0.98), weight_decay=0.0),
    ]
    for optimiser in pair:
        for group in optimiser.param_groups:
            group["initial_lr"] = lr
    return pair
