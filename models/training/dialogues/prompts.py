"""The head of every prompt, rendered from the files that the app itself sends."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

import yaml

_RESOURCES = Path(__file__).resolve().parents[3] / "resources"
_PLACE = re.compile(r"\{\{(\w+)\}\}")


@lru_cache(maxsize=None)
def _prompt(language: str, name: str) -> str:
    return (_RESOURCES / "prompts" / language / f"{name}.txt").read_text(encoding="utf-8").strip()


@lru_cache(maxsize=None)
def prefix(id: str) -> tuple[tuple[str, str], ...]:
    """System prompt (brief.txt), the word that begins, and the opening, for one scenario.

    Raises FileNotFoundError when the scenario or the prompts are not there.
    """
    path = _RESOURCES / "scenarios" / f"{id}.yaml"
    scenario = yaml.safe_load(path.read_text(encoding="utf-8"))
    language = scenario["language"]

    places = {
        "title": scenario["title"][language],
        "place": scenario["place"][language],
        "tutorRole": scenario["roles"]["tutor"][language],
        "learnerRole": scenario["roles"]["learner"][language],
        "level": scenario["level"],
        "register": scenario["register"],
    }
    system = _PLACE.sub(lambda m: str(places[m[1]]), _prompt(language, "brief"))
    return (("system", system), ("user", _prompt(language, "begin")), ("assistant", scenario["opening"].strip()))
