"""The many ways a friend or a flatmate is asked one thing: straight, roundabout, in a word, behind a preface (tú, vos)."""

from __future__ import annotations

from ..values import Record

_BEFORE = {
    "tú": "{una pregunta:|perdona,|oye,|otra cosa:|una cosa más:|ah, y|por cierto,|tengo una duda:|y una pregunta:|antes de seguir,|sí, y|muy bien, pero|vale, pero|gracias, pero|bueno, y|entiendo, pero|mira,}",
    "vos": "{una pregunta:|perdoná,|che,|otra cosa:|una cosa más:|ah, y|por cierto,|tengo una duda:|y una pregunta:|sí, y|qué bueno, pero|dale, pero|gracias, pero|bueno, y|escuchá,|decime,}",
}
_WONDER = "{quisiera saber|me gustaría saber|quería preguntarte|quiero saber|necesito saber|no me queda claro|todavía no sé|no sé|quería saber|yo quiero saber|quiero preguntar|me pregunto|no entiendo bien}"
_TELL = {
    "tú": "{puedes decirme|me puedes decir|podrías decirme|sabes|me dices|me puedes explicar|puedo preguntar|puedo saber|te puedo preguntar|me puede decir}",
    "vos": "{podés decirme|me podés decir|me podrías decir|sabés|me decís|me podés explicar|puedo preguntar|te puedo preguntar|me puedes decir|sabes}",
}
_ABOUT = {
    "tú": "{una pregunta sobre|quería preguntar sobre|tengo una duda sobre|necesito información sobre|quiero hablar sobre|cuéntame más sobre|no me has dicho nada sobre|dime algo sobre}",
    "vos": "{una pregunta sobre|quería preguntar sobre|tengo una duda sobre|quiero saber más sobre|contame más sobre|contame sobre|no me dijiste nada sobre|decime algo sobre}",
}


def asking(register: str, straight: str, roundabout: str = "", topics: str = "") -> str:
    """The learner's lines, a template each, from alternatives separated by `|`: direct questions without marks,
    indirect ones that follow «quiero saber», and noun phrases that name the matter."""
    s, r, t = (f"{{{part}}}" for part in (straight, roundabout, topics))
    before, tell, about = _BEFORE[register], _TELL[register], _ABOUT[register]
    found = [f"¿{s}?", f"¿{s}?", f"¿{s}?", f"{before} ¿{s}?", f"{before} ¿{s}?", f"¿y {s}?"]
    if roundabout:
        found += [f"{_WONDER} {r}", f"{_WONDER} {r}", f"¿{tell} {r}?", f"¿{tell} {r}?", f"{before} {_WONDER} {r}"]
    if topics:
        found += [f"¿{t}?", f"¿y {t}?", f"{about} {t}", f"{before} ¿{t}?"]
    return "\n".join(found)


def doubt(straight: str, roundabout: str, reply: str) -> Record:
    """The same question as a value, to hang behind another thing said; `resp` answers it."""
    asked = [f"¿{{{straight}}}?", f"¿{{{straight}}}?", f"una pregunta: ¿{{{straight}}}?", f"y ¿{{{straight}}}?"]
    if roundabout:
        asked.append(f"{_WONDER} {{{roundabout}}}")
    return Record(t=asked, resp=[line.strip() for line in reply.strip().splitlines()])
