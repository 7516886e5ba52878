"""Writes a trained tagger as ONNX with its table in int8: `python3 export.py --run FOLDER --data FOLDER --out FOLDER`.

The graph takes `features` (tokens, features: rows of the table, and its length for what has none) of one sentence and answers `changed` (tokens, 2: the token is edited, words go
in before it), `edits` and `insertions` (tokens, labels): the calibrated probability of each, given that there is one.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import zlib
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from network import Tagger
from select_rows import FEATURES, as_rows

HERE = Path(__file__).resolve().parent


def quantised(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows in int8, each with a scale of its own (rows, 1)."""
    scale = np.abs(table).max(axis=1, keepdims=True) / 127
    scale[scale == 0] = 1
    return np.round(table / scale).astype(np.int8), scale.astype(np.float32)


def network(model: Tagger, temperatures: dict[str, float]) -> onnx.ModelProto:
    weights = {name: value.detach().numpy() for name, value in model.state_dict().items()}
    rows, scale = quantised(weights["bag.weight"])
    constants = {
        "rows": rows,
        "scale": scale,
        "bias": weights["bias"],
        **{f"{layer}.{part}": weights[f"{layer}.{part}"] for layer in ("near", "far") for part in ("weight", "bias")},
        "first": np.array([0], np.int64),
        "second": np.array([1], np.int64),
    }
    nodes = [
        helper.make_node("Gather", ["rows", "features"], ["picked"]),
        helper.make_node("Cast", ["picked"], ["numbers"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["scale", "features"], ["scales"]),
        helper.make_node("Mul", ["numbers", "scales"], ["vectors"]),
        helper.make_node("ReduceSum", ["vectors", "second"], ["summed"], keepdims=0),
        helper.make_node("Add", ["summed", "bias"], ["shifted"]),
        helper.make_node("Relu", ["shifted"], ["own"]),
        helper.make_node("Transpose", ["own"], ["turned"], perm=[1, 0]),
        helper.make_node("Unsqueeze", ["turned", "first"], ["sequence"]),
        helper.make_node("Conv", ["sequence", "near.weight", "near.bias"], ["near.raw"], pads=[2, 2]),
        helper.make_node("Relu", ["near.raw"], ["near"]),
        helper.make_node("Conv", ["near", "far.weight", "far.bias"], ["far.raw"], pads=[2, 2], dilations=[2]),
        helper.make_node("Relu", ["far.raw"], ["far.own"]),
        helper.make_node("Add", ["near", "far.own"], ["far"]),
        helper.make_node("Squeeze", ["far", "first"], ["flat"]),
        helper.make_node("Transpose", ["flat"], ["context"], perm=[1, 0]),
        helper.make_node("Concat", ["own", "context"], ["hidden"], axis=1),
    ]
    outputs = []
    for head, output, size in (("detect", "changed", 2), ("edit", "edits", None), ("insertion", "insertions", None)):
        weight, bias = weights[f"{head}.weight"], weights[f"{head}.bias"]
        # Calibration is part of the weights: dividing logits by a temperature.
        constants[f"{head}.matrix"] = np.ascontiguousarray(weight.T / temperatures[head])
        constants[f"{head}.offset"] = bias / temperatures[head]
        nodes += [
            helper.make_node("MatMul", ["hidden", f"{head}.matrix"], [f"{head}.product"]),
            helper.make_node("Add", [f"{head}.product", f"{head}.offset"], [f"{head}.logits"]),
            helper.make_node(*(("Sigmoid",) if size else ("Softmax",)), [f"{head}.logits"], [output], **({} if size else {"axis": 1})),
        ]
        outputs.append(helper.make_tensor_value_info(output, TensorProto.FLOAT, ["tokens", size or len(bias)]))
    graph = helper.make_graph(
        nodes,
        "tertulia-tagger-es",
        [helper.make_tensor_value_info("features", TensorProto.INT32, ["tokens", FEATURES])],
        outputs,
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 14)], ir_version=8)
    onnx.checker.check_model(made)
    return made


@torch.no_grad()
def vectors(model: Tagger, temperatures: dict[str, float], probes: Path, index: np.ndarray) -> list[dict]:
    """What torch says of the probes with rounded weights: the app's tests hold its features and its runtime against it."""
    features = np.fromfile(probes / "features.i32", np.int32).reshape(-1, FEATURES)
    table, scale = quantised(model.bag.weight.numpy())
    model.bag.weight.copy_(torch.from_numpy(table * scale))
    model.eval()
    out, at = [], 0
    texts = (HERE / "probes.txt").read_text(encoding="utf-8").splitlines()
    for text, length in zip(texts, np.fromfile(probes / "lengths.i32", np.int32)):
        ids = torch.from_numpy(as_rows(features[at : at + length], index).astype(np.int64))
        at += int(length)
        hidden = model(ids, torch.ones(int(length), 1))
        changed = torch.sigmoid(model.detect(hidden) / temperatures["detect"])
        edits = torch.softmax(model.edit(hidden) / temperatures["edit"], 1)[:, 2:].max(1)
        insertions = torch.softmax(model.insertion(hidden) / temperatures["insertion"], 1)[:, 2:].max(1)
        rounded = lambda tensor: [round(x, 4) for x in tensor.flatten().tolist()]  # noqa: E731
        out.append(
            {
                "text": text,
                "features": zlib.crc32(features[at - length : at].astype("<i4").tobytes()),
                "changed": rounded(changed),
                "editScores": rounded(edits.values),
                "insertionScores": rounded(insertions.values),
            }
        )
    return out


def probe(out: Path, vocabulary: Path) -> Path:
    """Features of probes.txt, computed by the app's own code."""
    lines = [
        json.dumps({"source": text, "target": text, "group": "probe", "weight": 1}, ensure_ascii=False)
        for text in (HERE / "probes.txt").read_text(encoding="utf-8").splitlines()
    ]
    out.mkdir(parents=True, exist_ok=True)
    (out / "texts.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    command = ["node", "extract.ts", "--bare", "--texts", str(out / "texts.jsonl"), "--out", str(out), "--vocabulary", str(vocabulary)]
    subprocess.run(command, cwd=HERE, check=True)
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--vectors", type=Path, help="where the app's test keeps what torch said of the probes")
    options = parser.parse_args()
    vocabulary = json.loads((options.data / "vocabulary.json").read_text())
    saved = torch.load(options.run / "checkpoint.pt", map_location="cpu")
    state = saved["model"]
    index = np.fromfile(options.data / "index.i32", np.uint32)
    model = Tagger(len(index), len(vocabulary["edits"]), len(vocabulary["insertions"]), state["bias"].numel())
    model.load_state_dict(state)
    model.eval()
    file = options.run / "temperatures.json"
    temperatures = json.loads(file.read_text()) if file.exists() else {"detect": 1.0, "edit": 1.0, "insertion": 1.0}
    options.out.mkdir(parents=True, exist_ok=True)
    onnx.save(network(model, temperatures), str(options.out / "es.onnx"))
    index.astype("<u4").tofile(options.out / "es.features.bin")
    (options.out / "es.labels.json").write_text(json.dumps(vocabulary, ensure_ascii=False) + "\n", encoding="utf-8")
    if options.vectors:
        probes = probe(options.run / "probes", options.data / "vocabulary.json")
        options.vectors.write_text(json.dumps(vectors(model, temperatures, probes, index), ensure_ascii=False, indent=1) + "\n")
    print(hashlib.sha256((options.out / "es.onnx").read_bytes()).hexdigest(), (options.out / "es.onnx").stat().st_size)


if __name__ == "__main__":
    main()
