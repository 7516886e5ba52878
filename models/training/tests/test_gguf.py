"""The GGUF writer against a reader written from the specification."""

import struct
import tempfile
import unittest
from pathlib import Path

import numpy as np

import gguf


class Reader:
    """Reads what the specification says, and nothing the writer knows."""

    def __init__(self, data: bytes):
        self.data = data
        self.at = 0

    def take(self, format: str):
        (value,) = struct.unpack_from("<" + format, self.data, self.at)
        self.at += struct.calcsize("<" + format)
        return value

    def text(self) -> str:
        size = self.take("Q")
        self.at += size
        return self.data[self.at - size : self.at].decode("utf-8")

    def value(self, type: int):
        if type == 8:
            return self.text()
        if type == 9:
            item, count = self.take("I"), self.take("Q")
            return [self.value(item) for _ in range(count)]
        return self.take({4: "I", 5: "i", 6: "f", 7: "?"}[type])

    def file(self):
        assert self.data[:4] == b"GGUF"
        self.at = 4
        version, tensors, keys = self.take("I"), self.take("Q"), self.take("Q")
        metadata = {}
        for _ in range(keys):
            key = self.text()
            metadata[key] = self.value(self.take("I"))
        described = []
        for _ in range(tensors):
            name = self.text()
            sizes = [self.take("Q") for _ in range(self.take("I"))]
            described.append((name, sizes, self.take("I"), self.take("Q")))
        start = -(-self.at // 32) * 32
        return version, metadata, described, start


class WriterTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "model.gguf"

    def written(self, metadata, tensors):
        gguf.write(self.path, metadata, tensors)
        data = self.path.read_bytes()
        return data, *Reader(data).file()

    def test_metadata_comes_back(self):
        metadata = {
            "text": gguf.string("¿mañana?"),
            "count": gguf.uint32(7),
            "ratio": gguf.float32(0.5),
            "flag": gguf.boolean(True),
            "words": gguf.array(gguf.STRING, ["a", "", "ñ"]),
            "types": gguf.array(gguf.INT32, [1, -1]),
        }
        _, version, found, _, _ = self.written(metadata, [])
        self.assertEqual(version, 3)
        self.assertEqual(found, {key: value.value for key, value in metadata.items()})

    def test_tensors_are_aligned_and_whole(self):
        rng = np.random.default_rng(0)
        arrays = {"a": rng.normal(size=(3, 5)), "b": rng.normal(size=7), "c": rng.normal(size=(2, 64))}
        tensors = [gguf.Tensor.of(name, array, gguf.F32) for name, array in arrays.items()]
        data, _, _, described, start = self.written({}, tensors)
        for (name, sizes, type, offset), array in zip(described, arrays.values()):
            self.assertEqual(sizes, list(reversed(array.shape)), name)
            self.assertEqual((type, (start + offset) % 32), (gguf.F32, 0))
            found = np.frombuffer(data, "<f4", array.size, start + offset).reshape(array.shape)
            np.testing.assert_allclose(found, array, rtol=1e-6)
        self.assertEqual(len(data) % 32, 0)

    def test_q8_0_comes_back_within_half_a_step(self):
        rows = np.random.default_rng(1).normal(size=(4, 96)).astype(np.float32)
        rows[0, :32] = 0
        blocks = np.frombuffer(gguf.quantise_q8_0(rows), dtype=[("scale", "<f2"), ("quants", "i1", 32)])
        found = (blocks["scale"].astype(np.float32)[:, None] * blocks["quants"]).reshape(rows.shape)
        step = np.repeat(np.abs(rows.reshape(-1, 32)).max(1) / 127, 32).reshape(rows.shape)
        self.assertTrue(np.all(np.abs(found - rows) <= 0.5 * step + np.abs(rows) * 2e-3))
        self.assertEqual(len(blocks), rows.size // 32)

    def test_a_row_that_is_no_multiple_of_32_is_refused(self):
        with self.assertRaises(ValueError):
            gguf.quantise_q8_0(np.zeros((2, 33), np.float32))

    def test_a_failed_write_leaves_the_old_file(self):
        gguf.write(self.path, {}, [])
        before = self.path.read_bytes()
        with self.assertRaises(struct.error):
            gguf.write(self.path, {"count": gguf.uint32(-1)}, [])
        self.assertEqual(self.path.read_bytes(), before)
