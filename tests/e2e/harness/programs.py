"""Where the built programs are."""
import os
from pathlib import Path

from .waiting import Failure


def programs():
    """The folder named by SEALDESK_BIN, which ctest sets."""
    folder = Path(os.environ.get("SEALDESK_BIN", Path(__file__).resolve().parents[3] / "build/release/bin"))
    for name in ("sealdesk", "sealdesk-relay", "sealdesk-exchange"):
        if not (folder / name).exists():
            raise Failure(f"{folder / name} is not built")
    return folder
