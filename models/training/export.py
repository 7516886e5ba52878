"""From trained weights to a GGUF file that any llama.cpp engine loads as architecture `llama`."""

from __future__ import annotations

from pathlib import Path

import numpy as np

import gguf
from model import Llama, Shape
from tokenizer import ChatTokenizer

NAME = "Tertulia starter"
LICENCE = "cc0-1.0"
CHAT_TEMPLATE = (Path(__file__).parent / "chat_template.jinja").read_text(encoding="utf-8").rstrip("\n")

_TOKEN_TYPE = {"normal": 1, "unknown": 2, "control": 3, "byte": 6}


def interleaved(weight: np.ndarray, heads: int) -> np.ndarray:
    """Reorders the rows of a query or key weight from halves of a head to neighbouring pairs.

    Row `i` of the first half and row `i` of the second turn together in our model; llama.cpp turns rows
    `2i` and `2i + 1` for this architecture.
    """
    rows, columns = weight.shape
    return weight.reshape(heads, 2, rows // heads // 2, columns).swapaxes(1, 2).reshape(rows, columns)


def tensors(model: Llama, type: int) -> list[gguf.Tensor]:
    """The model's weights under llama.cpp's names; norms stay in 32 bits."""
    shape = model.shape
    out: list[gguf.Tensor] = []

    def add(name: str, weight: np.ndarray) -> None:
        out.append(gguf.Tensor.of(f"{name}.weight", weight, type if weight.ndim > 1 else gguf.F32))

    add("token_embd", _array(model.embedding.weight))
    add("output_norm", _array(model.norm.weight))
    for i, block in enumerate(model.blocks):
        query, key, value = np.split(_array(block.qkv.weight), 3)
        gate, up = np.split(_array(block.gate_up.weight), 2)
        add(f"blk.{i}.attn_norm", _array(block.attention_norm.weight))
        add(f"blk.{i}.attn_q", interleaved(query, shape.heads))
        add(f"blk.{i}.attn_k", interleaved(key, shape.heads))
        add(f"blk.{i}.attn_v", value)
        add(f"blk.{i}.attn_output", _array(block.out.weight))
        add(f"blk.{i}.ffn_norm", _array(block.ffn_norm.weight))
        add(f"blk.{i}.ffn_gate", gate)
        add(f"blk.{i}.ffn_up", up)
        add(f"blk.{i}.ffn_down", _array(block.down.weight))
    return out


def metadata(shape: Shape, tokenizer: ChatTokenizer, type: int, parameters: int) -> dict[str, gguf.Value]:
    """What an engine needs to know: sizes, vocabulary, chat template."""
    vocabulary = tokenizer.vocabulary()
    return {
        "general.architecture": gguf.string("llama"),
        "general.type": gguf.string("model"),
        "general.name": gguf.string(NAME),
        "general.size_label": gguf.string(f"{parameters / 1e6:.1f}M"),
        "general.license": gguf.string(LICENCE),
        "general.languages": gguf.array(gguf.STRING, ["es", "en"]),
        "general.file_type": gguf.uint32(gguf.FILE_TYPE[type]),
        "general.quantization_version": gguf.uint32(2),
        "llama.vocab_size": gguf.uint32(shape.vocabulary),
        "llama.context_length": gguf.uint32(shape.context),
        "llama.embedding_length": gguf.uint32(shape.dim),
        "llama.block_count": gguf.uint32(shape.layers),
        "llama.feed_forward_length": gguf.uint32(shape.hidden),
        "llama.attention.head_count": gguf.uint32(shape.heads),
        "llama.attention.head_count_kv": gguf.uint32(shape.heads),
        "llama.attention.layer_norm_rms_epsilon": gguf.float32(shape.norm_epsilon),
        "llama.rope.dimension_count": gguf.uint32(shape.head_dim),
        "llama.rope.freq_base": gguf.float32(shape.rope_base),
        "tokenizer.ggml.model": gguf.string("llama"),
        "tokenizer.ggml.pre": gguf.string("default"),
        "tokenizer.ggml.tokens": gguf.array(gguf.STRING, [piece for piece, _, _ in vocabulary]),
        "tokenizer.ggml.scores": gguf.array(gguf.FLOAT32, [score for _, score, _ in vocabulary]),
        "tokenizer.ggml.token_type": gguf.array(gguf.INT32, [_TOKEN_TYPE[kind] for _, _, kind in vocabulary]),
        "tokenizer.ggml.bos_token_id": gguf.uint32(tokenizer.begin),
        "tokenizer.ggml.eos_token_id": gguf.uint32(tokenizer.end),
        "tokenizer.ggml.eot_token_id": gguf.uint32(tokenizer.end),
        "tokenizer.ggml.unknown_token_id": gguf.uint32(0),
        "tokenizer.ggml.add_bos_token": gguf.boolean(True),
        "tokenizer.ggml.add_eos_token": gguf.boolean(False),
        "tokenizer.ggml.add_space_prefix": gguf.boolean(False),
        "tokenizer.chat_template": gguf.string(CHAT_TEMPLATE),
    }


def export(model: Llama, tokenizer: ChatTokenizer, file: Path, type: int = gguf.Q8_0) -> None:
    """Writes the model and its tokenizer to `file`."""
    file.parent.mkdir(parents=True, exist_ok=True)
    gguf.write(file, metadata(model.shape, tokenizer, type, model.parameter_count()), tensors(model, type))


def _array(weight) -> np.ndarray:
    return weight.detach().float().cpu().numpy()
