"""The many ways in which a learner asks one thing: straight, politely, in a word, in the wrong order, behind a remark."""

from __future__ import annotations

from ..values import words

BEFORE = (
    "{||||excuse me, |sorry, |sorry, one question: |one question: |please, |another thing: |and |also, |yes, and |"
    "OK, and |thank you. And |OK, thanks. |all right. |good. |hello, |I have a question. |no, but }"
)
_TELL = (
    "{can you tell me|could you tell me|can you say me|do you know|I'd like to know|I would like to know|I want to know|"
    "tell me, please,|I need to know|please tell me|can I ask|I wanted to ask|I don't know|you know|could you please tell me|may I ask}"
)
_ABOUT = "{what about|and what about|how about|I have a question about|can you tell me about|I'd like to ask about|a question about|and|sorry,|tell me about}"


def asking(direct: str, clauses: str = "", about: str = "") -> str:
    """Templates of questions for one fact.

    `direct` holds whole questions without their mark, `clauses` what follows «could you tell me», `about` nouns that
    stand for the question; each separated by semicolons or line ends. Entries may be templates, without semicolons.
    """
    questions = "{" + "|".join(words(direct)) + "}"
    out = [f"{BEFORE}{questions}?"] * 3 + [f"{questions}{{?|}}"] * 2
    if clauses:
        clause = "{" + "|".join(words(clauses)) + "}"
        out += [f"{{||excuse me, |sorry, |hello, |and }}{_TELL} {clause}{{?|}}"] * 2
    if about:
        noun = "{" + "|".join(words(about)) + "}"
        out += [f"{_ABOUT} {noun}{{?|}}", f"{noun}{{?|, please?}}"]
    return "\n".join(out)


def ended(replies: str) -> str:
    """The reply templates of `replies`, one a line, each with a final mark."""
    texts = [t.strip() for t in replies.splitlines() if t.strip()]
    return "\n".join(t if t.endswith((".", "?", "!", "~")) else t + "." for t in texts)
