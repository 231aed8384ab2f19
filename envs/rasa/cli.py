"""Rasa's own command line in its box: `envs/rasa/.venv/bin/python envs/rasa/cli.py train|data|test …`."""

import os
import sys


def prepare() -> None:
    """What must stand before Rasa is imported: our components, the stand-ins, no telemetry, quiet libraries."""
    import stand_in

    stand_in.install()
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    os.environ.setdefault("MPLBACKEND", "agg")
    for library in ("OMP", "OPENBLAS", "MKL"):  # small matrices: threads only wait for each other
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")


def check_version() -> None:
    """End the process unless this is the one Rasa that the patches were written for."""
    import rasa
    import rasa.version

    if rasa.__version__ != "3.6.21":
        sys.exit(
            f"This box is made for Rasa 3.6.21 and found {rasa.__version__}. Run `make setup` to repair envs/rasa."
        )


if __name__ == "__main__":
    if os.environ.get("PYTHONHASHSEED") != "0":  # the same training data gives the same model
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "PYTHONHASHSEED": "0"})  # noqa: S606
    prepare()
    check_version()
    import messages
    from rasa.__main__ import main

    messages.lighten()
    main()
