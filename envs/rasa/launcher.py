"""Start one boxed Rasa: `envs/rasa/.venv/bin/python envs/rasa/launcher.py --model build/rasa --port 5005`.

Environment (nothing else is read): HUIFANG_BOX_TOKEN, which callers and we show each other; HUIFANG_ACTIONS_URL, where
the action server listens; HUIFANG_ACTION_TIMEOUT, seconds that it has (default 5).
"""

import argparse
import asyncio
import logging
import os
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import box
import cli

ROOT = Path(__file__).resolve().parent.parent.parent


class _NoWords(logging.Formatter):
    """Log lines without exceptions' messages, which can quote what a customer said."""

    def formatException(self, ei: Any) -> str:  # noqa: N802 - logging's own name
        """Only the kind of the exception and where it was raised."""
        import channel

        return channel.where(ei[1]) if ei[1] else ""


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Start one boxed Rasa.")
    parser.add_argument("--model", type=Path, default=ROOT / "build" / "rasa", help="a model, or a folder with models")
    parser.add_argument("--port", type=int, required=True, help="loopback port to listen on")
    parser.add_argument("--folder", type=Path, help="an empty folder for temporary files; the caller removes it")
    return parser.parse_args()


def _model(path: Path) -> Path:
    """The newest model at `path`. Ends the process with a sentence when there is none."""
    models = [path] if path.is_file() else sorted(path.glob("*.tar.gz"), key=lambda one: one.stat().st_mtime)
    if not models:
        sys.exit(f"There is no trained model in {path}. Run `make train`.")
    return models[-1].resolve()


def _shut(model: Path, port: int, action_url: str, own: Path) -> None:
    """Shut the box; `own` is the one folder that stays writable."""
    for name in ("HOME", "TMPDIR", "MPLCONFIGDIR", "XDG_CACHE_HOME", "JOBLIB_TEMP_FOLDER"):
        os.environ[name] = str(own)
    tempfile.tempdir = str(own)
    os.chdir(own)
    project = [ROOT / "envs" / "rasa", ROOT / "endpoints.yml", ROOT / "credentials.yml", model]
    version = box.close(
        readable=[*box.system_paths(), *project],
        writable=[own, *box.device_paths()],
        listen=port,
        connect=urlsplit(action_url).port or 80,
    )
    if not version:
        print("This kernel has no Landlock: Rasa is shielded by its user and environment only.", file=sys.stderr)


def _quiet() -> None:
    """Warnings and errors only, one handler, no customer's words."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_NoWords("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(logging.WARNING)


async def _load(app: Any, model: Path, endpoints: Any) -> None:
    """Load the model; refuse to serve with anything but what was configured."""
    from rasa.core.agent import load_agent
    from tracker import ForgetfulTrackerStore

    app.ctx.agent = await load_agent(model_path=str(model), endpoints=endpoints)
    if type(app.ctx.agent.tracker_store) is not ForgetfulTrackerStore:
        sys.exit("Rasa did not take our tracker store: endpoints.yml must name tracker.ForgetfulTrackerStore.")
    if not app.ctx.agent.is_ready():
        sys.exit(f"The model {model} cannot be loaded. Run `make train`.")
    # The first text pays for what libraries load late.
    from rasa.core.channels.channel import UserMessage

    await app.ctx.agent.processor.parse_message(UserMessage("…", metadata={}))


def main() -> None:
    """Shut the box, load Rasa and serve until told to stop."""
    warnings.showwarning = lambda *_given, **_named: None  # old libraries complain about each other
    options = _options()
    model = _model(options.model)
    action_url = os.environ.setdefault("HUIFANG_ACTIONS_URL", "http://127.0.0.1:5055/webhook")
    _shut(model, options.port, action_url, options.folder or Path(tempfile.mkdtemp(prefix="huifang-rasa-")))
    cli.prepare()
    cli.check_version()
    _quiet()

    import patches
    from rasa.core.run import configure_app, create_http_input_channels
    from rasa.core.utils import AvailableEndpoints

    patches.apply(action_timeout=float(os.environ.get("HUIFANG_ACTION_TIMEOUT", "5")))
    endpoints = AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml"))
    channels = create_http_input_channels(None, str(ROOT / "credentials.yml"))
    # enable_api=False: no route exists but the channel's (and "/", which only greets).
    app = configure_app(channels, enable_api=False, port=options.port, endpoints=endpoints)

    async def load(app: Any, loop: asyncio.AbstractEventLoop) -> None:
        del loop
        await _load(app, model, endpoints)

    app.register_listener(load, "before_server_start")
    app.run(host="127.0.0.1", port=options.port, workers=1, access_log=False, motd=False)


if __name__ == "__main__":
    main()
