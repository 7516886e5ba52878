"""Templates with alternatives and slots: `{a|b}`, `[optional]`, `<slot>`, `<slot.attribute>`, `@macro`, `$verb`.

A template is compiled once into nested tuples and rendered many times. `$verb` picks the form for the
register of the scene (tú, usted, vos), so that what all scenes share is written once.
"""

from __future__ import annotations

import random
import re
from functools import lru_cache
from typing import Any

from .values import Value

_SPECIAL = re.compile(r"[{}\[\]|<>]")
_MACRO = re.compile(r"@([a-z_]+)")
_VERB = re.compile(r"\$([^\W\d]\w*)")


class Grammar:
    """The macros and the verb forms of one language in one register."""

    def __init__(self, macros: dict[str, str], verbs: dict[str, tuple[str, str, str]], register: int) -> None:
        self.macros = macros
        self.verbs = verbs
        self.register = register
        self._compiled: dict[str, tuple[Any, ...]] = {}

    def expand(self, text: str) -> str:
        """Replaces macros and verb forms; raises KeyError on a name nobody defined."""
        while "@" in text:
            text = _MACRO.sub(lambda m: self.macros[m[1]], text)
        return _VERB.sub(lambda m: self.verbs[m[1]][self.register], text)

    def compile(self, text: str) -> tuple[Any, ...]:
        """Parses a template, remembering the result."""
        found = self._compiled.get(text)
        if found is None:
            found = self._compiled[text] = _parse(self.expand(text))
        return found


@lru_cache(maxsize=None)
def _parse(text: str) -> tuple[Any, ...]:
    nodes, position = _sequence(text, 0, "")
    if position != len(text):
        raise ValueError(f"unbalanced template: {text!r}")
    return nodes


def _sequence(text: str, i: int, closers: str) -> tuple[tuple[Any, ...], int]:
    out: list[Any] = []
    while i < len(text):
        c = text[i]
        if c in closers:
            return tuple(out), i
        if c == "{":
            choices = []
            while True:
                nodes, i = _sequence(text, i + 1, "|}")
                choices.append(nodes)
                if i >= len(text):
                    raise ValueError(f"brace not closed: {text!r}")
                if text[i] == "}":
                    break
            out.append(("alt", tuple(choices)))
            i += 1
        elif c == "[":
            nodes, i = _sequence(text, i + 1, "]")
            if i >= len(text):
                raise ValueError(f"bracket not closed: {text!r}")
            out.append(("alt", (nodes, ())))
            i += 1
        elif c == "<":
            end = text.index(">", i)
            name, _, attribute = text[i + 1 : end].partition(".")
            out.append(("slot", name, attribute))
            i = end + 1
        elif c in "}]|>":
            raise ValueError(f"stray {c!r} in template: {text!r}")
        else:
            m = _SPECIAL.search(text, i)
            end = m.start() if m else len(text)
            out.append(text[i:end])
            i = end
    return tuple(out), i


class Scope:
    """Where slots find their values: what this turn has bound, what the scene remembers, what the pools offer."""

    __slots__ = ("bound", "memory", "pools", "rng", "speaker", "grammar")

    def __init__(
        self,
        rng: random.Random,
        grammar: Grammar,
        bound: dict[str, Any],
        memory: dict[str, Any],
        pools: dict[str, list[Any]],
        speaker: str,
    ) -> None:
        self.rng = rng
        self.grammar = grammar
        self.bound = bound
        self.memory = memory
        self.pools = pools
        self.speaker = speaker

    def value(self, name: str) -> Any:
        """The value of a slot; a slot not yet bound is drawn from its pool (`item2` draws from `item`)."""
        bound = self.bound
        if name in bound:
            return bound[name]
        if name in self.memory:
            return self.memory[name]
        pool = self.pools[name.rstrip("0123456789")]
        taken = [_plain(bound[k]) for k in bound if k.rstrip("0123456789") == name.rstrip("0123456789")]
        value = self.rng.choice(pool)
        for _ in range(8):
            if _plain(value) not in taken:
                break
            value = self.rng.choice(pool)
        bound[name] = value
        return value

    def render(self, text: str) -> str:
        """Renders a template and tidies it: one space between words, a capital after each full stop."""
        out: list[str] = []
        self._walk(self.grammar.compile(text), out)
        return tidy("".join(out))

    def _walk(self, nodes: tuple[Any, ...], out: list[str]) -> None:
        for node in nodes:
            if node.__class__ is str:
                out.append(node)
            elif node[0] == "alt":
                self._walk(self.rng.choice(node[1]), out)
            else:
                value = self.value(node[1])
                piece = value.form(node[2], self) if isinstance(value, Value) else str(value)
                if "{" in piece or "<" in piece or "[" in piece or "@" in piece or "$" in piece:
                    self._walk(self.grammar.compile(piece), out)
                else:
                    out.append(piece)


def _plain(value: Any) -> Any:
    return getattr(value, "text", None) or getattr(value, "forms", {}).get("t") or value


_SPACES = re.compile(r"\s+")
_BEFORE = re.compile(r" +([,.;:!?])")
_DOUBLED = re.compile(r"([,;:]) ?(?=[.,;:!?])|^[,; ]+")
_DOT = re.compile(r"([.!?])\.(?!\.)(?<!\.\.\.)")
_START = re.compile(r"(^[¿¡«\"' ]*|(?<!\.)[.!?]\)? [¿¡«\"']*)([a-záéíóúüñ])")


def tidy(text: str) -> str:
    """Spaces, doubled punctuation and capitals put right."""
    text = _SPACES.sub(" ", text).strip()
    text = _BEFORE.sub(r"\1", text)
    text = _DOUBLED.sub("", text)
    text = _DOT.sub(r"\1", text)
    return _START.sub(lambda m: m[1] + m[2].upper(), text)
