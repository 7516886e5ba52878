"""Numbers, prices and clock times in words, Spanish and English."""

from __future__ import annotations

_ES = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
).split()
_ES_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_ES_HUNDREDS = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
).split()
_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def words_es(n: int, gender: str = "") -> str:
    """0 to 9999 in words; `gender` m or f for «un/una» before a noun."""
    if n >= 1000:
        head = "mil" if n < 2000 else f"{words_es(n // 1000)} mil"
        return f"{head} {words_es(n % 1000, gender)}" if n % 1000 else head
    if n == 100:
        return "cien"
    if n > 100:
        hundreds = _ES_HUNDREDS[n // 100 - 1]
        if gender == "f" and n >= 200:
            hundreds = hundreds[:-2] + "as"
        return f"{hundreds} {words_es(n % 100, gender)}" if n % 100 else hundreds
    if n < 30:
        text = _ES[n]
    else:
        text = _ES_TENS[n // 10 - 3] + (f" y {_ES[n % 10]}" if n % 10 else "")
    if text.endswith("uno"):
        if gender == "m":
            text = "veintiún" if n == 21 else text[:-1]
        elif gender == "f":
            text = text[:-1] + "a"
    return text


def words_en(n: int) -> str:
    """0 to 9999 in words."""
    if n >= 1000:
        return f"{words_en(n // 1000)} thousand" + (f" {words_en(n % 1000)}" if n % 1000 else "")
    if n >= 100:
        return f"{words_en(n // 100)} hundred" + (f" and {words_en(n % 100)}" if n % 100 else "")
    if n < 20:
        return _EN[n]
    return _EN_TENS[n // 10 - 2] + (f"-{_EN[n % 10]}" if n % 10 else "")


def euros_es(price: float) -> str:
    """A price as it is said: «uno con sesenta» is left to the reader; here «un euro con sesenta»."""
    euros, cents = divmod(round(price * 100), 100)
    if not euros:
        return f"{words_es(cents, 'm')} céntimos"
    head = f"{words_es(euros, 'm')} euro" + ("" if euros == 1 else "s")
    return f"{head} con {words_es(cents)}" if cents else head


def pounds_en(price: float) -> str:
    """A price as it is said: «three pounds twenty»."""
    pounds, pence = divmod(round(price * 100), 100)
    if not pounds:
        return f"{words_en(pence)} pence"
    head = f"{words_en(pounds)} pound" + ("" if pounds == 1 else "s")
    return f"{head} {words_en(pence)}" if pence else head


def clock_es(hour: int, minute: int) -> str:
    """«las ocho y media»; hours from 1 to 12."""
    if minute > 30:
        hour = hour % 12 + 1
    head = "la una" if hour == 1 else f"las {words_es(hour)}"
    if minute == 0:
        return head
    if minute == 15:
        return f"{head} y cuarto"
    if minute == 30:
        return f"{head} y media"
    if minute == 45:
        return f"{head} menos cuarto"
    return f"{head} y {words_es(minute)}" if minute < 30 else f"{head} menos {words_es(60 - minute)}"


def clock_en(hour: int, minute: int) -> str:
    """«half past eight»; hours from 1 to 12."""
    after = words_en(hour % 12 + 1)
    if minute == 0:
        return f"{words_en(hour)} o'clock"
    if minute == 15:
        return f"quarter past {words_en(hour)}"
    if minute == 30:
        return f"half past {words_en(hour)}"
    if minute == 45:
        return f"quarter to {after}"
    return f"{words_en(minute)} past {words_en(hour)}" if minute < 30 else f"{words_en(60 - minute)} to {after}"
