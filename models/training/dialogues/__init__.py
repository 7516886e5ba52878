"""Dialogues from which the starter model learns to converse, made from a seed.

`generate(rng)` gives one; `SCENARIO_IDS` lists the scenes. What a scene says of itself (title, place, roles,
opening) is read from resources/scenarios, and the words of the prompt from resources/prompts, so that the
training data has exactly the shape that the app sends.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from importlib import import_module

from .core import Scene, Walk
from .prompts import prefix

_MODULES = {
    "es-presentarse": "es.presentarse",
    "es-cafe": "es.cafe",
    "es-mercado": "es.mercado",
    "es-restaurante": "es.restaurante",
    "es-hotel": "es.hotel",
    "es-direcciones": "es.direcciones",
    "es-clinica": "es.clinica",
    "es-piso": "es.piso",
    "es-mate": "es.mate",
    "es-entrevista": "es.entrevista",
    "es-reclamacion": "es.reclamacion",
    "es-tertulia": "es.tertulia",
    "en-coffee": "en.coffee",
    "en-directions": "en.directions",
    "en-hotel": "en.hotel",
    "en-doctor": "en.doctor",
    "en-interview": "en.interview",
    "en-debate": "en.debate",
}

# Scenes in which more can be said are drawn more often than the others.
_DRAWN = {
    "es-tertulia": 1.6,
    "en-debate": 1.6,
    "es-entrevista": 1.4,
    "en-interview": 1.3,
    "es-mate": 1.3,
    "es-piso": 1.3,
    "en-doctor": 1.2,
    "es-reclamacion": 1.2,
}


def _load() -> dict[str, Scene]:
    scenes = {}
    for id, module in _MODULES.items():
        scene: Scene = import_module(f".{module}", __name__).S
        scene.check()
        scenes[id] = scene
    return scenes


_SCENES = _load()
SCENARIO_IDS: tuple[str, ...] = tuple(_SCENES)
_WEIGHTS = [_DRAWN.get(id, 1.0) for id in SCENARIO_IDS]


@dataclass
class Dialogue:
    """One conversation: pairs of role («system», «user», «assistant») and text."""

    scenario_id: str
    messages: list[tuple[str, str]]


def generate(rng: random.Random, scenario_id: str | None = None) -> Dialogue:
    """One dialogue, of the scenario asked for or of any; the same state of `rng` gives the same dialogue."""
    id = scenario_id if scenario_id is not None else rng.choices(SCENARIO_IDS, _WEIGHTS)[0]
    scene = _SCENES[id]
    head = prefix(id)
    opening = head[2][1]
    if scene.openings and rng.random() < 0.12:
        opening = rng.choice(scene.openings)
    walk = Walk(scene, rng, opening)
    walk.run(rng.choice((3, 4, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 12)))
    turns = walk.messages
    if len(turns) > 12 and rng.random() < 0.08:
        # the app keeps the head and the last messages of a long conversation
        turns = turns[2 * rng.randint(1, 3) :]
    return Dialogue(id, [*head[:2], ("assistant", opening), *turns])
