"""Texts: opens what visitors and operators typed out of a relay's store, as core/store/textcipher.h describes it."""
import base64

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

RECORD = 4 + 32
COLUMNS = ("visitor_name", "page_title", "page_url")


def keys_of(data):
    content = (data / "keys/store.key").read_bytes()
    return {int.from_bytes(content[at:at + 4], "big"): AESGCM(content[at + 4:at + RECORD]) for at in range(0, len(content), RECORD)}


def _opened(keys, stored, place):
    if not stored:
        return ""
    if stored[0] != "s":
        raise ValueError(f"a text that is not sealed at {place}")
    sealed = base64.urlsafe_b64decode(stored[1:] + "=" * (-len(stored[1:]) % 4))
    return keys[int.from_bytes(sealed[:3], "big")].decrypt(sealed[3:15], sealed[15:], place.encode()).decode()


def lines_of(relay, condition="1"):
    """The lines' texts, in the order of the store; `condition` is SQL on table entry."""
    keys = keys_of(relay.data)
    return [_opened(keys, text, f"{chat}/{seq}")
            for chat, seq, text in relay.rows(f"SELECT chat, seq, text FROM entry WHERE kind = 'line' AND {condition} ORDER BY chat, seq")]


def chat_words_of(relay):
    """Names and pages of all chats."""
    keys = keys_of(relay.data)
    rows = relay.rows(f"SELECT id, {', '.join(COLUMNS)} FROM chat")
    return [_opened(keys, text, f"{chat}.{column}") for chat, *texts in rows for column, text in zip(COLUMNS, texts, strict=True)]
