"""The many ways to ask one thing: straight, roundabout, in a word, behind a preface."""

from __future__ import annotations

from ..values import Record

_BEFORE = "{una pregunta:|perdone,|disculpe,|otra cosa:|una cosa más:|ah, y|por cierto,|tengo una duda:|y una pregunta:|antes de seguir,|perdón,|sí, y|muy bien, pero|de acuerdo, y|entiendo, pero|gracias, pero|bueno, y}"
_WONDER = (
    "{quisiera saber|me gustaría saber|quería preguntarle|quiero saber|necesito saber|no me queda claro|todavía no sé|"
    "no sé|me interesa saber|quería saber|yo quiero saber|quiero preguntar|me pregunto|no entiendo bien|querría saber}"
)
_TELL = (
    "{podría decirme|me puede decir|puede decirme|me podría decir|sabe usted|me dice|podría explicarme|me puede explicar|"
    "puedo preguntar|puedo saber|le puedo preguntar|me podría aclarar|sería posible saber|me puedes decir}"
)
_ABOUT = (
    "{una pregunta sobre|quería preguntar sobre|tengo una duda sobre|me interesa saber más sobre|quisiera más información sobre|"
    "necesito información sobre|hay algo que no entiendo sobre|quiero hablar sobre|podemos hablar sobre|cuénteme más sobre|"
    "no me ha dicho nada sobre|me falta información sobre}"
)


def asking(straight: str, roundabout: str = "", topics: str = "") -> str:
    """The learner's lines, a template each, from alternatives separated by `|`: direct questions without marks,
    indirect ones that follow «quisiera saber», and noun phrases that name the matter."""
    s, r, t = (f"{{{part}}}" for part in (straight, roundabout, topics))
    found = [f"¿{s}?", f"¿{s}?", f"¿{s}?", f"{_BEFORE} ¿{s}?", f"¿y {s}?", f"{{perdone la pregunta|una curiosidad|dígame}}, ¿{s}?"]
    if roundabout:
        found += [f"{_WONDER} {r}", f"{_WONDER} {r}", f"¿{_TELL} {r}?", f"¿{_TELL} {r}?", f"{_BEFORE} {_WONDER} {r}", f"{_BEFORE} ¿{_TELL} {r}?"]
    if topics:
        found += [f"¿{t}?", f"¿y {t}?", f"{_ABOUT} {t}", f"¿qué hay sobre {t}?", f"¿qué me {{dice|puede decir}} sobre {t}?"]
    return "\n".join(found)


def doubt(straight: str, roundabout: str, reply: str) -> Record:
    """The same question as a value, to hang behind another thing said; `resp` answers it."""
    s, r = f"{{{straight}}}", f"{{{roundabout}}}"
    asked = [f"¿{s}?", f"¿{s}?", f"una pregunta: ¿{s}?"]
    if roundabout:
        asked += [f"{_WONDER} {r}", f"¿{_TELL} {r}?"]
    return Record(t=asked, resp=[line.strip() for line in reply.strip().splitlines()])
