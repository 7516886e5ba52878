"""Writes GGUF version 3: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md

A file is: magic, version, counts, the metadata (typed key-value pairs), the descriptions of the tensors, and
their data, each tensor at a multiple of 32 bytes. Everything is little-endian.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

MAGIC = b"GGUF"
VERSION = 3
ALIGNMENT = 32

# Types of metadata values.
UINT32, INT32, FLOAT32, BOOL, STRING, ARRAY = 4, 5, 6, 7, 8, 9
_PACK = {UINT32: "<I", INT32: "<i", FLOAT32: "<f", BOOL: "<?"}

# Types of tensors, with the `general.file_type` of a file mostly made of them.
F32, F16, Q8_0 = 0, 1, 8
FILE_TYPE = {F32: 0, F16: 1, Q8_0: 7}
_BLOCK = 32


@dataclass(frozen=True)
class Value:
    """One metadata value; for ARRAY, `item` is the type of its items."""

    type: int
    value: object
    item: int | None = None


def uint32(value: int) -> Value:
    return Value(UINT32, value)


def float32(value: float) -> Value:
    return Value(FLOAT32, value)


def boolean(value: bool) -> Value:
    return Value(BOOL, value)


def string(value: str) -> Value:
    return Value(STRING, value)


def array(item: int, values: list) -> Value:
    return Value(ARRAY, values, item)


@dataclass(frozen=True)
class Tensor:
    """Rows as numpy lays them out; GGUF names the dimensions from the innermost outwards."""

    name: str
    type: int
    shape: tuple[int, ...]
    data: bytes

    @staticmethod
    def of(name: str, array: np.ndarray, type: int) -> Tensor:
        rows = np.ascontiguousarray(array, dtype=np.float32)
        if type == F32:
            data = rows.astype("<f4").tobytes()
        elif type == F16:
            data = rows.astype("<f2").tobytes()
        elif type == Q8_0:
            data = quantise_q8_0(rows)
        else:
            raise ValueError(f"tensor type {type} is not written here")
        return Tensor(name, type, array.shape, data)


def quantise_q8_0(rows: np.ndarray) -> bytes:
    """Blocks of 32 weights, each a half-precision scale and 32 signed bytes: weight = scale * byte."""
    if rows.shape[-1] % _BLOCK:
        raise ValueError(f"a row of {rows.shape[-1]} is no multiple of {_BLOCK}")
    blocks = rows.reshape(-1, _BLOCK).astype(np.float32)
    scale = np.abs(blocks).max(axis=1) / 127
    inverse = np.divide(1, scale, out=np.zeros_like(scale), where=scale > 0)
    scaled = blocks * inverse[:, None]
    # Halves go away from zero, as in ggml's roundf.
    quants = (np.sign(scaled) * np.floor(np.abs(scaled) + np.float32(0.5))).astype(np.int8)
    out = np.empty(len(blocks), dtype=[("scale", "<f2"), ("quants", "i1", _BLOCK)])
    out["scale"] = scale
    out["quants"] = quants
    return out.tobytes()


def _text(value: str) -> bytes:
    encoded = value.encode("utf-8")
    return struct.pack("<Q", len(encoded)) + encoded


def _packed(type: int, value: object) -> bytes:
    return _text(str(value)) if type == STRING else struct.pack(_PACK[type], value)


def _metadata(key: str, value: Value) -> bytes:
    head = _text(key) + struct.pack("<I", value.type)
    if value.type != ARRAY:
        return head + _packed(value.type, value.value)
    items = value.value
    assert isinstance(items, list) and value.item is not None
    return head + struct.pack("<IQ", value.item, len(items)) + b"".join(_packed(value.item, i) for i in items)


def _aligned(size: int) -> int:
    return -size % ALIGNMENT


def write(file: Path, metadata: dict[str, Value], tensors: list[Tensor]) -> None:
    """Writes the whole file, beside its name first, so that a half-written one never bears it."""
    header = MAGIC + struct.pack("<IQQ", VERSION, len(tensors), len(metadata))
    header += b"".join(_metadata(key, value) for key, value in metadata.items())
    offset = 0
    for tensor in tensors:
        header += _text(tensor.name) + struct.pack("<I", len(tensor.shape))
        header += b"".join(struct.pack("<Q", size) for size in reversed(tensor.shape))
        header += struct.pack("<IQ", tensor.type, offset)
        offset += len(tensor.data) + _aligned(len(tensor.data))
    partial = file.with_suffix(".partial")
    with partial.open("wb") as out:
        _padded(out, header)
        for tensor in tensors:
            _padded(out, tensor.data)
    partial.replace(file)


def _padded(out: BinaryIO, data: bytes) -> None:
    out.write(data)
    out.write(b"\0" * _aligned(len(data)))
