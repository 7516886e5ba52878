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
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from network import GROUPS, Tagger
from select_rows import FEATURES, as_rows

HERE = Path(__file__).resolve().parent


@dataclass
class Trained:
    """A network with the temperatures of its heads."""

    model: Tagger
    temperatures: dict[str, float]

    @classmethod
    def read(cls, run: Path, rows: int, vocabulary: dict) -> Trained:
        options = json.loads((run / "training.json").read_text())["options"]
        model = Tagger(rows, len(vocabulary["edits"]), len(vocabulary["insertions"]), options["dim"], options["hidden"])
        model.load_state_dict(torch.load(run / "checkpoint.pt", map_location="cpu")["model"])
        model.eval()
        return cls(model, json.loads((run / "temperatures.json").read_text()))


def quantised(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows in int8, each with a scale of its own (rows, 1)."""
    scale = np.abs(table).max(axis=1, keepdims=True) / 127
    scale[scale == 0] = 1
    return np.round(table / scale).astype(np.int8), scale.astype(np.float32)


def worth(networks: list[Trained], counts: np.ndarray) -> np.ndarray:
    """How much a row does, all in all: how far it moves a sum, and how often."""
    norms = [np.linalg.norm(network.model.bag.weight[:-1].detach().numpy(), axis=1) for network in networks]
    return sum(norm / norm.mean() for norm in norms) * np.sqrt(counts)


def graph_of(networks: list[Trained]) -> onnx.ModelProto:
    """Each network reads the sentence by itself; what is answered is their mean."""
    nodes = []
    constants = {"first": np.array([0], np.int64), "second": np.array([1], np.int64), "count": np.array(len(networks), np.float32)}
    for k, network in enumerate(networks):
        nodes += tower(network, f"{k}.", constants)
    names = [f"{k}." for k in range(len(networks))]
    nodes.append(helper.make_node("Sum", [f"{name}changed" for name in names], ["changed.sum"]))
    nodes.append(helper.make_node("Div", ["changed.sum", "count"], ["changed"]))
    outputs = [helper.make_tensor_value_info("changed", TensorProto.FLOAT, ["tokens", 2])]
    for column, head in enumerate(("edit", "insertion")):
        output, size = f"{head}s", len(networks[0].model.state_dict()[f"{head}.bias"])
        constants[f"{head}.column"] = np.array([column], np.int64)
        # Given that there is one: each network's word counts as much as it holds the place for changed.
        nodes.append(helper.make_node("Gather", ["changed.sum", f"{head}.column"], [f"{head}.weight.sum"], axis=1))
        for name in names:
            nodes.append(helper.make_node("Gather", [f"{name}changed", f"{head}.column"], [f"{name}{head}.share"], axis=1))
            nodes.append(helper.make_node("Mul", [f"{name}{output}", f"{name}{head}.share"], [f"{name}{head}.joint"]))
        nodes.append(helper.make_node("Sum", [f"{name}{head}.joint" for name in names], [f"{head}.sum"]))
        nodes.append(helper.make_node("Div", [f"{head}.sum", f"{head}.weight.sum"], [output]))
        outputs.append(helper.make_tensor_value_info(output, TensorProto.FLOAT, ["tokens", size]))
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


def tower(network: Trained, name: str, constants: dict[str, np.ndarray]) -> list[onnx.NodeProto]:
    """The nodes of one network, all named `name…`; adds its weights to `constants`."""
    weights = {key: value.detach().numpy() for key, value in network.model.state_dict().items()}
    constants[f"{name}rows"], constants[f"{name}scale"] = quantised(weights["bag.weight"])
    constants[f"{name}bias"] = weights["bias"]
    for k, group in enumerate(GROUPS):
        constants[f"{name}group.{k}"] = np.array(group, np.int64)
    for layer in ("near", "far"):
        for part in ("weight", "bias"):
            constants[f"{name}{layer}.{part}"] = weights[f"{layer}.{part}"]

    def node(kind: str, inputs: list[str], output: str, **attributes) -> onnx.NodeProto:
        shared = ("features", "first", "second")
        return helper.make_node(kind, [i if i in shared else name + i for i in inputs], [name + output], **attributes)

    nodes = [
        node("Gather", ["rows", "features"], "picked"),
        node("Cast", ["picked"], "numbers", to=TensorProto.FLOAT),
        node("Gather", ["scale", "features"], "scales"),
        node("Mul", ["numbers", "scales"], "vectors"),
        *(node("Gather", ["vectors", f"group.{k}"], f"vectors.{k}", axis=1) for k in range(len(GROUPS))),
        *(node("ReduceSum", [f"vectors.{k}", "second"], f"summed.{k}", keepdims=0) for k in range(len(GROUPS))),
        node("Concat", [f"summed.{k}" for k in range(len(GROUPS))], "summed", axis=1),
        node("Add", ["summed", "bias"], "shifted"),
        node("Relu", ["shifted"], "own"),
        node("Transpose", ["own"], "turned", perm=[1, 0]),
        node("Unsqueeze", ["turned", "first"], "sequence"),
        node("Conv", ["sequence", "near.weight", "near.bias"], "near.raw", pads=[2, 2]),
        node("Relu", ["near.raw"], "near"),
        node("Conv", ["near", "far.weight", "far.bias"], "far.raw", pads=[2, 2], dilations=[2]),
        node("Relu", ["far.raw"], "far.own"),
        node("Add", ["near", "far.own"], "far"),
        node("Squeeze", ["far", "first"], "flat"),
        node("Transpose", ["flat"], "context", perm=[1, 0]),
        node("Concat", ["own", "context"], "hidden", axis=1),
    ]
    for head, output in (("detect", "changed"), ("edit", "edits"), ("insertion", "insertions")):
        # Calibration is part of the weights: dividing logits by a temperature.
        temperature = network.temperatures[head]
        constants[f"{name}{head}.matrix"] = np.ascontiguousarray(weights[f"{head}.weight"].T / temperature)
        constants[f"{name}{head}.offset"] = weights[f"{head}.bias"] / temperature
        kind, attributes = ("Sigmoid", {}) if head == "detect" else ("Softmax", {"axis": 1})
        nodes += [
            node("MatMul", ["hidden", f"{head}.matrix"], f"{head}.product"),
            node("Add", [f"{head}.product", f"{head}.offset"], f"{head}.logits"),
            node(kind, [f"{head}.logits"], output, **attributes),
        ]
    return nodes


def mean_answer(networks: list[Trained], ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """What the graph answers, in torch."""
    told = []
    for network in networks:
        hidden = network.model(ids, torch.ones(len(ids), 1))
        temperatures = network.temperatures
        told.append(
            (
                torch.sigmoid(network.model.detect(hidden) / temperatures["detect"]),
                torch.softmax(network.model.edit(hidden) / temperatures["edit"], 1),
                torch.softmax(network.model.insertion(hidden) / temperatures["insertion"], 1),
            )
        )
    held = sum(changed for changed, _, _ in told)
    edits = sum(edit * changed[:, :1] for changed, edit, _ in told) / held[:, :1]
    insertions = sum(insertion * changed[:, 1:] for changed, _, insertion in told) / held[:, 1:]
    return held / len(told), edits, insertions


@torch.no_grad()
def vectors(networks: list[Trained], probes: Path, index: np.ndarray) -> list[dict]:
    """What torch says of the probes with rounded weights: the app's tests hold its features and its runtime against it."""
    features = np.fromfile(probes / "features.i32", np.int32).reshape(-1, FEATURES)
    for network in networks:
        table, scale = quantised(network.model.bag.weight.numpy())
        network.model.bag.weight.copy_(torch.from_numpy(table * scale))
    out, at = [], 0
    texts = (HERE / "probes.txt").read_text(encoding="utf-8").splitlines()
    for text, length in zip(texts, np.fromfile(probes / "lengths.i32", np.int32)):
        own = features[at : at + length]
        at += int(length)
        changed, edits, insertions = mean_answer(networks, torch.from_numpy(as_rows(own, index).astype(np.int64)))
        rounded = lambda tensor: [round(x, 4) for x in tensor.flatten().tolist()]  # noqa: E731
        out.append(
            {
                "text": text,
                "features": zlib.crc32(own.astype("<i4").tobytes()),
                "changed": rounded(changed),
                "editScores": rounded(edits[:, 2:].max(1).values),
                "insertionScores": rounded(insertions[:, 2:].max(1).values),
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


def keep_rows(networks: list[Trained], index: np.ndarray, data: Path, rows: int) -> np.ndarray:
    """Leaves the networks only the rows that do most; answers the index of those."""
    counts = np.bincount(np.memmap(data / "rows.i32", np.int32, "r"), minlength=len(index) + 1)[:-1]
    if len(index) <= rows:
        return index
    kept = np.sort(np.argpartition(-worth(networks, counts), rows)[:rows])
    for network in networks:
        table = network.model.bag.weight.detach()
        model = network.model
        model.rows = rows
        model.bag = torch.nn.EmbeddingBag.from_pretrained(
            torch.cat([table[kept], torch.zeros(1, table.shape[1])]), mode="sum", padding_idx=rows
        )
    return index[kept]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True, action="append", help="more than once: their mean")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=160_000)
    parser.add_argument("--vectors", type=Path, help="where the app's test keeps what torch said of the probes")
    options = parser.parse_args()
    vocabulary = json.loads((options.data / "vocabulary.json").read_text())
    index = np.fromfile(options.data / "index.i32", np.uint32)
    networks = [Trained.read(run, len(index), vocabulary) for run in options.run]
    index = keep_rows(networks, index, options.data, options.rows)
    options.out.mkdir(parents=True, exist_ok=True)
    onnx.save(graph_of(networks), str(options.out / "es.onnx"))
    index.astype("<u4").tofile(options.out / "es.features.bin")
    (options.out / "es.labels.json").write_text(json.dumps(vocabulary, ensure_ascii=False) + "\n", encoding="utf-8")
    if options.vectors:
        probes = probe(options.run[0] / "probes", options.data / "vocabulary.json")
        options.vectors.write_text(json.dumps(vectors(networks, probes, index), ensure_ascii=False, indent=1) + "\n")
    print(hashlib.sha256((options.out / "es.onnx").read_bytes()).hexdigest(), (options.out / "es.onnx").stat().st_size)


if __name__ == "__main__":
    main()
