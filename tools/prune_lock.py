"""Take out of Rasa's lock what its overrides drop: entries whose marker can never be true (used by `make lock`)."""

import re
import sys
from pathlib import Path

# "name==1.0 ; sys_platform == 'never' \" and the indented lines that belong to it.
_ENTRY = re.compile(r"^(?P<name>[A-Za-z0-9][^\s;=]*)==(?P<rest>[^\n]*)\n(?:[ \t][^\n]*\n)*", re.MULTILINE)


def pruned(lock: str) -> str:
    """The lock without entries that no machine installs; an entry with another way in stays, without the dead half."""

    def keep(entry: "re.Match[str]") -> str:
        _, _, marker = entry["rest"].partition(" ; ")
        alternatives = re.sub(r"\([^()]*\)", "()", marker.rstrip(" \\")).split(" or ")
        if marker and all("sys_platform == 'never'" in one for one in alternatives):
            return ""
        return entry[0].replace(" or sys_platform == 'never'", "")

    return _ENTRY.sub(keep, lock)


if __name__ == "__main__":
    path = Path(sys.argv[1])
    path.write_text(pruned(path.read_text()))
