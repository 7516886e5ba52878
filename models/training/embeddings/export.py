"""Writes a trained encoder as transformers.js reads a model: ONNX with int8 weights, tokenizer.json, config.json.

    python3 export.py --run FOLDER --out FOLDER
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import sentencepiece
import torch
from onnx import TensorProto, helper, numpy_helper

MAX_TOKENS = 128


def quantised(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows in int8, each with a scale of its own (rows, 1)."""
    scale = np.abs(table).max(axis=1, keepdims=True) / 127
    scale[scale == 0] = 1
    return np.round(table / scale).astype(np.int8), scale.astype(np.float32)


def network(table: np.ndarray) -> onnx.ModelProto:
    """input_ids, attention_mask (texts, tokens) → last_hidden_state (texts, tokens, dim)."""
    rows, scale = quantised(table)
    dim = table.shape[1]
    nodes = [
        helper.make_node("Gather", ["rows", "input_ids"], ["picked"]),
        helper.make_node("Cast", ["picked"], ["numbers"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["scale", "input_ids"], ["scales"]),
        helper.make_node("Mul", ["numbers", "scales"], ["vectors"]),
        helper.make_node("Cast", ["attention_mask"], ["mask"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["mask", "last_axis"], ["mask_column"]),
        helper.make_node("Mul", ["vectors", "mask_column"], ["last_hidden_state"]),
    ]
    shape = ["texts", "tokens"]
    graph = helper.make_graph(
        nodes,
        "tertulia-starter-embeddings",
        [helper.make_tensor_value_info(n, TensorProto.INT64, shape) for n in ("input_ids", "attention_mask")],
        [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*shape, dim])],
        [
            numpy_helper.from_array(rows, "rows"),
            numpy_helper.from_array(scale, "scale"),
            numpy_helper.from_array(np.array([2], np.int64), "last_axis"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 14)], ir_version=8)
    onnx.checker.check_model(model)
    return model


def tokenizer(pieces: sentencepiece.SentencePieceProcessor) -> dict:
    """tokenizer.json of a unigram model; the text is brought to lower case, its accents taken off."""
    vocabulary = [[pieces.id_to_piece(i), pieces.get_score(i)] for i in range(pieces.vocab_size())]
    special = {0: "<unk>", 1: "<s>", 2: "<pad>"}

    def token(id: int, content: str) -> dict:
        flags = dict.fromkeys(("single_word", "lstrip", "rstrip", "normalized"), False)
        return {"id": id, "content": content, **flags, "special": True}

    start = {"SpecialToken": {"id": "<s>", "type_id": 0}}
    text = {"Sequence": {"id": "A", "type_id": 0}}
    space = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": False}
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [token(id, content) for id, content in special.items()],
        "normalizer": {
            "type": "Sequence",
            "normalizers": [
                {"type": "NFD"},
                {"type": "StripAccents"},
                {"type": "Lowercase"},
                {"type": "Replace", "pattern": {"Regex": "\\s+"}, "content": " "},
                {"type": "Strip", "strip_left": True, "strip_right": True},
            ],
        },
        "pre_tokenizer": space,
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [start, text],
            "pair": [start, text, {"Sequence": {"id": "B", "type_id": 0}}],
            "special_tokens": {"<s>": {"id": "<s>", "ids": [1], "tokens": ["<s>"]}},
        },
        "decoder": space,
        "model": {"type": "Unigram", "unk_id": 0, "vocab": vocabulary, "byte_fallback": False},
    }


def write(run: Path, out: Path) -> None:
    """Everything but the manifest."""
    table = torch.load(run / "encoder.pt", map_location="cpu")["bag.weight"].numpy()
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(run / "pieces.model"))
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    onnx.save(network(table), str(out / "onnx" / "model_quantized.onnx"))

    def save(name: str, content: dict, **how: int) -> None:
        (out / name).write_text(json.dumps(content, ensure_ascii=False, **how) + "\n", encoding="utf-8")

    save("tokenizer.json", tokenizer(pieces))
    save(
        "tokenizer_config.json",
        {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": MAX_TOKENS,
            "bos_token": "<s>",
            "pad_token": "<pad>",
            "unk_token": "<unk>",
            "model_input_names": ["input_ids", "attention_mask"],
        },
        indent=2,
    )
    save(
        "config.json",
        {
            "model_type": "xlm-roberta",
            "architectures": ["XLMRobertaModel"],
            "vocab_size": len(table),
            "hidden_size": table.shape[1],
            "max_position_embeddings": MAX_TOKENS,
            "pad_token_id": 2,
            "bos_token_id": 1,
        },
        indent=2,
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    write(options.run, options.out)
