"""The engine of the dialogues: a scene is steps (what the tutor asks), answers to them and asides; a walk makes one dialogue.

The tutor always has one step pending. A learner's turn answers it, asks something else (an aside), answers another
step out of order, loses the thread, wanders off or takes leave; the reply reacts to what was said with the very
words that filled the learner's slots, and then asks the pending or the next step.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .noise import Noise
from .templates import Grammar, Scope, tidy
from .values import Amount, Noun, Thing

Memory = dict[str, Any]
Condition = Callable[[Memory], bool]


def lines(text: str | list[str]) -> list[str]:
    """One template a line; blank lines are dropped."""
    if isinstance(text, list):
        return text
    return [line.strip() for line in text.strip().splitlines() if line.strip()]


@dataclass(eq=False)
class Move:
    """One thing a learner may say and how the tutor answers it.

    A tutor template that ends in `~`, or in a question mark, is complete; the pending question is added to others.
    `{ask}`-like joins are the walk's business. `lead` moves answer with the step's help instead of its question.
    """

    learner: list[str]
    tutor: list[str]
    weight: float = 1.0
    then: str | None = None
    when: Condition | None = None
    keep: dict[str, str] = field(default_factory=dict)
    add: tuple[str, ...] = ()
    once: bool = False
    covers: tuple[str, ...] = ()
    helps: bool = False
    anywhere: bool = False
    ends: bool = False
    noisy: bool = True
    key: int = 0


@dataclass
class Step:
    """What the tutor asks, a simpler way to ask it, and the learner's possible answers."""

    name: str
    ask: list[str]
    help: list[str]
    answers: list[Move] = field(default_factory=list)
    closed: bool = False
    loops: bool = False


class Scene:
    """One scenario's data."""

    def __init__(self, id: str, register: str, grammar: Grammar, *, language: str = "es") -> None:
        self.id = id
        self.register = register
        self.grammar = grammar
        self.language = language
        self.pools: dict[str, list[Any]] = {}
        self.persona: dict[str, str] = {}
        self.fixed: Memory = {}
        self.steps: dict[str, Step] = {}
        self.plan: list[Any] = []
        self.asides: list[Move] = []
        self.common: list[Move] = []
        self.digressions: list[Move] = []
        self.closings: list[Move] = []
        self.afterwards: list[Move] = []
        self.leaving: list[Move] = []
        self.greetings: list[str] = []
        self.leads: list[str] = [""]
        self.openings: list[str] = []
        self.wrap: list[str] = []
        self.joins: list[str] = []

    def pool(self, **pools: list[Any]) -> None:
        """Adds what slots of that name draw from."""
        self.pools.update(pools)

    def step(self, name: str, ask: str, help: str, closed: bool = False, loops: bool = False) -> None:
        """Adds a step; `closed` when «sí» and «no» answer it, `loops` when an answer leads back to it by default."""
        self.steps[name] = Step(name, lines(ask), lines(help), [], closed, loops)

    def answer(self, steps: str, learner: str, tutor: str, weight: float = 1.0, **options: Any) -> None:
        """Adds an answer to one or several steps (names separated by spaces)."""
        move = Move(lines(learner), lines(tutor), weight, **options)
        for name in steps.split():
            self.steps[name].answers.append(move)

    def aside(self, learner: str, tutor: str, weight: float = 1.0, **options: Any) -> None:
        """Adds something the learner may say at any step."""
        self.asides.append(Move(lines(learner), lines(tutor), weight, **options))

    def close(self, learner: str, tutor: str, weight: float = 1.0) -> None:
        """Adds a way to take leave once the scene is done."""
        self.closings.append(Move(lines(learner), lines(tutor), weight, ends=True))

    def check(self) -> None:
        """Compiles every template, so that a slip shows at import and not in one dialogue of a thousand."""
        moves = [m for s in self.steps.values() for m in s.answers]
        moves += self.asides + self.common + self.digressions + self.closings + self.leaving
        for move in moves:
            if move.then is not None and move.then not in self.steps and move.then != "end":
                raise ValueError(f"{self.id}: no step {move.then}")
            for text in move.learner + move.tutor:
                self.grammar.compile(text.removesuffix("~").rstrip())
        for text in self.wrap + self.greetings:
            self.grammar.compile(text)
        for step in self.steps.values():
            for text in step.ask + step.help:
                self.grammar.compile(text)


def _flow(plan: list[Any], rng: random.Random) -> list[str]:
    """Resolves a plan: a name, `("some", k, [names])` for k of them in any order, `("maybe", p, name)`."""
    out: list[str] = []
    for part in plan:
        if isinstance(part, str):
            out.append(part)
        elif part[0] == "some":
            low, high = part[1] if isinstance(part[1], tuple) else (part[1], part[1])
            out += rng.sample(part[2], min(len(part[2]), rng.randint(low, high)))
        elif rng.random() < part[1]:
            out.append(part[2])
    return out


class Walk:
    """One dialogue of one scene."""

    def __init__(self, scene: Scene, rng: random.Random, opening: str) -> None:
        self.scene = scene
        self.rng = rng
        self.memory: Memory = dict(scene.fixed)
        for slot, pool in scene.persona.items():
            self.memory[slot] = rng.choice(scene.pools[pool])
        self.memory["total"] = Amount(0, scene.language)
        self.flow = _flow(scene.plan, rng)
        self.current = self.flow[0]
        self.reached = 0
        self.pending: Memory = {}
        self.said: set[str] = {opening}
        self.messages: list[tuple[str, str]] = []
        self.noise = Noise(rng, scene.language)
        self.done: set[int] = set()
        self.over = False
        chatty = rng.random()
        self.p_aside = 0.14 + 0.28 * chatty
        self.p_common = 0.05 + 0.15 * rng.random()
        self.p_digress = rng.choice((0.0, 0.03, 0.05, 0.12))
        self.p_anywhere = 0.06
        self.p_greet = rng.random()

    def run(self, exchanges: int) -> None:
        """Adds learner and tutor turns until the scene ends or the exchanges are used."""
        for i in range(exchanges):
            last = i == exchanges - 1
            self.exchange(i, last and i > 2 and self.rng.random() < 0.6)
            if self.over:
                if self.rng.random() < 0.3:
                    self.speak(self.pick(self.scene.afterwards))
                return

    def exchange(self, index: int, must_leave: bool) -> None:
        """One learner turn and its reply."""
        rng, scene = self.rng, self.scene
        if self.current == "end":
            if must_leave or rng.random() < 0.72:
                self.speak(self.pick(scene.closings))
                return
            self.speak(self.pick(scene.asides if rng.random() < 0.6 else scene.common))
            return
        if must_leave or (index > 1 and rng.random() < 0.012):
            self.speak(self.pick(scene.leaving))
            return
        step = scene.steps[self.current]
        self.memory["_closed"] = step.closed
        draw = rng.random()
        if index == 0 and draw < 0.1:
            self.speak(self.pick([m for m in scene.common if m.key == 1] or scene.common))
            return
        for p, moves in (
            (self.p_aside, scene.asides),
            (self.p_common, scene.common),
            (self.p_digress, scene.digressions),
        ):
            if draw < p and moves:
                self.speak(self.pick(moves))
                return
            draw -= p
        if draw < self.p_anywhere:
            elsewhere = [
                (m, s.name)
                for s in scene.steps.values()
                if s is not step
                for m in s.answers
                if m.anywhere and m.then is None and m not in step.answers
            ]
            if elsewhere:
                move, home = rng.choice(elsewhere)
                if home in self.flow and self.flow.index(home) > self.reached and not scene.steps[home].loops:
                    self.flow.remove(home)
                self.speak(move, first=index == 0)
                return
        move = self.pick(step.answers)
        extra = None
        if rng.random() < 0.08 and move.then != "end" and _open(move):
            fit = [m for m in scene.asides if m.then is None and not m.ends and _open(m)]
            extra = self.pick(fit) if fit else None
        self.speak(move, first=index == 0, answer=True, extra=extra)

    def pick(self, moves: list[Move]) -> Move:
        """A move by weight, among those whose condition holds."""
        fit = [m for m in moves if (m.when is None or m.when(self.memory)) and not (m.once and id(m) in self.done)]
        move = self.rng.choices(fit, [m.weight for m in fit])[0]
        self.done.add(id(move))
        return move

    def speak(
        self, move: Move, *, first: bool = False, answer: bool = False, extra: Move | None = None
    ) -> None:
        """Renders the learner's line and the reply, and moves the scene on."""
        rng, scene = self.rng, self.scene
        bound = dict(self.pending)
        heard = Scope(rng, scene.grammar, bound, self.memory, scene.pools, "user")
        line = heard.render(rng.choice(move.learner))
        other: Scope | None = None
        if extra is not None:
            other = Scope(rng, scene.grammar, dict(self.pending), self.memory, scene.pools, "user")
            line = tidy(f"{_stopped(line)} {rng.choice(scene.joins)}{other.render(rng.choice(extra.learner))}")
        if first and rng.random() < self.p_greet:
            line = tidy(f"{rng.choice(scene.greetings)} {line}")
        heard_line = self.noise.spoil(line) if move.noisy else line
        self.messages.append(("user", heard_line))
        for name in move.covers:
            if name in self.flow and self.flow.index(name) > self.reached:
                self.flow.remove(name)
        for slot, source in move.keep.items():
            self.memory[slot] = bound[source] if source in bound else source
        for slot in move.add:
            if slot in bound and isinstance(bound[slot], (Noun, Thing)):
                self.memory["total"] = Amount(
                    self.memory["total"].cents + round((bound[slot].price or 0) * 100), scene.language
                )
        following = self.current
        if move.then is not None:
            following = move.then
        elif answer and not scene.steps[self.current].loops:
            following = self.after(self.current)
        for attempt in range(12):
            reply, pending = self.compose(move, bound, following, other, extra)
            if reply not in self.said:
                break
        self.said.add(reply)
        self.messages.append(("assistant", reply))
        if move.ends:
            self.over = True
        if following != self.current or answer or pending:
            self.pending = pending
        self.current = following

    def compose(
        self, move: Move, bound: Memory, following: str, other: Scope | None, extra: Move | None
    ) -> tuple[str, Memory]:
        """A reply and what its question has bound."""
        rng, scene = self.rng, self.scene
        scope = Scope(rng, scene.grammar, dict(bound), self.memory, scene.pools, "assistant")
        template = rng.choice(move.tutor if extra is None else _open(move))
        complete = _complete(template)
        text = scope.render(template.removesuffix("~").rstrip())
        if extra is not None and other is not None:
            about = Scope(rng, scene.grammar, other.bound, self.memory, scene.pools, "assistant")
            text += " " + about.render(rng.choice(_open(extra)))
        kept = self.pending if following == self.current else {}
        if complete or move.ends:
            return tidy(text), dict(scope.bound) if following != self.current else dict(kept)
        if following == "end":
            # an aside once the scene is done: the tutor offers more; the answer that ends it says all itself
            return (tidy(f"{text} {scope.render(rng.choice(scene.wrap))}") if self.current == "end" else tidy(text)), {}
        step = scene.steps[following]
        asking = Scope(rng, scene.grammar, dict(kept), self.memory, scene.pools, "assistant")
        question = asking.render(rng.choice(step.help if move.helps else step.ask))
        if following == self.current and not move.helps and rng.random() < 0.3:
            question = _led(rng.choice(scene.leads), question)
        return tidy(f"{text} {question}"), asking.bound

    def after(self, name: str) -> str:
        """The step that follows in this dialogue's flow; `end` after the last; a step outside it returns to it."""
        if name in self.flow:
            self.reached = self.flow.index(name)
        i = self.reached + 1
        return self.flow[i] if i < len(self.flow) else "end"


def _complete(template: str) -> bool:
    return template.endswith(("~", "?"))


def _open(move: Move) -> list[str]:
    """The replies of a move that leave room for more to be said."""
    return [t for t in move.tutor if not _complete(t)]


def _stopped(line: str) -> str:
    return line if line.endswith((".", "!", "?", "…")) else line + "."


# words that begin a question and are not names: they lose their capital behind «So, »
_COMMON_STARTS = frozenset(
    "What Where How Who Which When Why Do Does Did Is Are Was Were Can Could Would Will Shall May Have Has Should The A An "
    "You Your This That These It Tell Give Think Imagine Suppose Are Anything Any In Let's Al Con De Del En El La Los Las "
    "Le Les Lo Me Te Se Su Tu Yo Qué Dígame Dime Decime Cuénteme Cuéntame Contame Voy Vamos Hay Tengo Tenemos Puedo Puede "
    "Puedes Necesito Según Si Para Por Esta Este Entonces Creo Parece No Son Es Hábleme Ahora Después Dentro Aquí".split()
)


def _led(lead: str, question: str) -> str:
    if not lead or question.startswith(("¿Y ", "And ")) or not question.startswith("¿") and not question[:1].isalpha():
        return question
    if question.startswith("¿"):
        return f"{lead}¿{question[1:2].lower()}{question[2:]}"
    first, _, rest = question.partition(" ")
    return f"{lead}{first.lower()} {rest}" if first in _COMMON_STARTS else question
