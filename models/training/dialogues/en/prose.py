"""Learners of the higher levels write in whole sentences: a full stop now and then."""

from __future__ import annotations

from ..core import lines


def sentences(text: str) -> str:
    """The templates of `text`, those without a final mark given an optional full stop."""
    return "\n".join(t if t.endswith((".", "?", "!")) or t.endswith(("?}", "!}", ".}")) else t + "{.|}" for t in lines(text))
