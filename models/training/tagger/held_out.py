"""Which learners are kept from training: a twelfth of them."""

from __future__ import annotations

import zlib


def is_held_out(group: str) -> bool:
    return zlib.crc32(group.encode()) % 12 == 0
