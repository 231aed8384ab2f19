"""Run the double: `python -m tests.doubles.twilio --port 0 --plan '{"public_url": "http://…"}'`."""

from __future__ import annotations

import argparse
import json
import socket
import sys

import uvicorn

from tests.doubles.twilio.app import create_app
from tests.doubles.twilio.plan import Plan


def main() -> None:
    """Listen on loopback and say on which port."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--port", type=int, default=0)
    options.add_argument("--plan", default="{}")
    given = options.parse_args()
    listener = socket.create_server(("127.0.0.1", given.port))
    sys.stdout.write(f"{listener.getsockname()[1]}\n")
    sys.stdout.flush()
    app = create_app(Plan(**json.loads(given.plan)))
    uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False)).run(sockets=[listener])


if __name__ == "__main__":
    main()
