"""The command `huifang`. Each sub-command is a module of bot.commands, imported only when it is called."""

from __future__ import annotations

import sys
from importlib import import_module

import typer

from bot.errors import HuifangError

# name -> (module of bot.commands, one line for --help)
COMMANDS = {
    "up": ("up", "Run everything on this machine, supervised, with one log."),
    "demo": ("demo", "Let ninety days of an example company pass, with scripted customers."),
    "import": ("import_", "Read customers, orders, events or operators from CSV or XLSX."),
    "plan": ("plan", "Show which visits a policy pack plans for a file of events. Changes nothing."),
    "understand": ("understand", "Say what customers' replies mean: JSON lines in, JSON lines out."),
    "chat": ("chat", "Talk to the bot in the terminal."),
    "replay": ("replay", "Show which stored replies today's model would understand differently."),
    "fit-odds": ("fit_odds", "Learn what scores are worth in their context (before `make setup` trains anew)."),
    "nlu-report": ("nlu_report", "Measure how well replies are understood."),
    "doctor": ("doctor", "Check this installation and say what is missing."),
}


def build(wanted: str | None) -> typer.Typer:
    """The whole command line; only the module of the command that is `wanted` is loaded."""
    app = typer.Typer(
        name="huifang",
        help="Huifang (回访): follow-up visits to customers, until they are satisfied.",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    for name, (module_name, line) in COMMANDS.items():
        if name != wanted:
            app.command(name, help=line)(_not_loaded)
            continue
        module = import_module(f"bot.commands.{module_name}")
        if hasattr(module, "app"):
            app.add_typer(module.app, name=name, help=line)
        else:
            app.command(name, help=line)(module.run)
    return app


def _not_loaded() -> None:
    """Stands for the commands that were not called."""


def main() -> None:
    """Run a command; what Huifang can explain ends with one sentence on standard error."""
    wanted = next((argument for argument in sys.argv[1:] if not argument.startswith("-")), None)
    try:
        build(wanted)()
    except HuifangError as error:
        print(f"huifang: {error}", file=sys.stderr)
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
