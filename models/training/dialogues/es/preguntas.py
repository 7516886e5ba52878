"""Facts a learner may ask for at any time, put straight, roundabout, in a word or behind a preface, of tú or of usted."""

from __future__ import annotations

from ..core import Scene

_BEFORE = {
    "tú": "{una pregunta:|perdona,|perdón,|otra cosa:|oye,|ah, y|sí, y|vale, y|por favor,|una cosa:|y otra pregunta:|muy bien, y|disculpa,|gracias, y|primero una pregunta:|hola,}",
    "usted": "{una pregunta:|perdone,|perdón,|otra cosa:|disculpe,|ah, y|sí, y|muy bien, y|por favor,|una cosa más:|y otra pregunta:|de acuerdo, y|gracias, y|primero una pregunta:|tengo una pregunta:|oiga,}",
}
_TELL = {
    "tú": "{me puedes decir|puedes decirme|sabes|me dices|tú sabes|puedo preguntar|puedo saber|me podrías decir|me puede decir}",
    "usted": "{me puede decir|puede decirme|sabe usted|sabe|me dice|podría decirme|puedo preguntar|puedo saber|me podría decir|puedes decirme}",
}
_WONDER = "{quiero saber|quisiera saber|me gustaría saber|quería saber|necesito saber|no sé|yo quiero saber|quiero preguntar|yo no sé}"


def ask(register: str, straight: str, roundabout: str = "", topics: str = "") -> str:
    """The learner's lines, a template each, from alternatives separated by `|`: questions without their marks, what
    follows «quiero saber», and noun phrases that name the matter."""
    before, tell = _BEFORE[register], _TELL[register]
    s, r, t = (f"{{{part}}}" for part in (straight, roundabout, topics))
    found = [f"¿{s}?"] * 4 + [f"{before} ¿{s}?"] * 2 + [f"¿y {s}?", s]
    if roundabout:
        found += [f"{_WONDER} {r}", f"¿{tell} {r}?", f"{before} ¿{tell} {r}?", f"{before} {_WONDER} {r}"]
    if topics:
        found += [f"¿{t}?", f"¿y {t}?", f"{before} ¿{t}?", f"{t}, por favor"]
    return "\n".join(found)


def fact(scene: Scene, straight: str, roundabout: str, topics: str, reply: str, weight: float = 0.5) -> None:
    """Adds one fact of the scene: all the ways to ask for it and what the tutor says."""
    scene.aside(ask(scene.register, straight, roundabout, topics), reply, weight)
