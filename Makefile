# Huifang. `make demo` shows it, `make test` proves it; both set everything up first.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup demo test check lint types contracts lock train odds nlu-report clean twilio-faults

# Any Python from 3.8 on that runs and can make environments (a pyenv shim may not).
PYTHON3 := $(shell for p in python3 /usr/bin/python3 python3.11 python3.12 python3.13 python; do \
	env -u PYENV_VERSION $$p -c 'import sys, venv; sys.exit(sys.version_info < (3, 8))' 2>/dev/null && { echo $$p; break; }; done)

BIN := .venv/bin

help:  ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 20

setup:  ## Install everything and train the model; quick when nothing changed
	@test -n "$(PYTHON3)" || { echo "make setup needs a python3 of at least version 3.8 on PATH, with its venv module (Debian: apt-get install python3-venv)." >&2; exit 1; }
	@env -u PYENV_VERSION $(PYTHON3) tools/bootstrap.py

demo: setup  ## Let 90 days pass with scripted customers, then stay up with console and phone
	@$(BIN)/huifang demo

test: setup  ## Run all tests, with the real PostgreSQL, Rasa and browser
	@$(BIN)/pytest -n auto --dist loadfile

check: setup lint types contracts test  ## Everything that must hold before a commit lands

lint: setup
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: setup
	@$(BIN)/mypy

contracts: setup
	@$(BIN)/lint-imports

twilio-faults: setup  ## Take 2,000 conversations through a Twilio that fails in every way, and count
	@$(BIN)/python -m tests.twilio.faults --conversations 2000

train:  ## Train Rasa's model anew
	@rm -f build/rasa/digest
	@$(MAKE) --no-print-directory setup

odds: setup  ## Learn from the development set what the model's scores are worth; then train anew
	@$(BIN)/huifang fit-odds
	@$(MAKE) --no-print-directory train

nlu-report: setup  ## Measure how well customers are understood
	@$(BIN)/huifang nlu-report

# No header and no index addresses in the locks: whoever installs uses the registry that their machine is set up for.
COMPILE := .tools/bin/uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url --no-emit-find-links

lock: setup  ## Write the hash-pinned locks anew from their .in files
	@$(COMPILE) --no-annotate requirements/uv.in -o requirements/uv.txt
	@$(COMPILE) --python-version 3.11 requirements/app.in -o requirements/app.txt
	@$(COMPILE) --python-version 3.11 -c requirements/app.txt requirements/dev.in -o requirements/dev.txt
	@$(COMPILE) --python-version 3.10 --overrides envs/rasa/overrides.txt envs/rasa/requirements.in -o envs/rasa/requirements.txt
	@$(PYTHON3) tools/prune_lock.py envs/rasa/requirements.txt

clean:  ## Remove what was built and installed; var/, the data, stays
	@rm -rf .venv .tools envs/rasa/.venv build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .rasa
