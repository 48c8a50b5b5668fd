# Two commands are enough: `make demo` and `make test`. `make help` lists the rest.
PYTHON ?= python3
BIN := .venv/bin

.DEFAULT_GOAL := help

.PHONY: help
help: ## list every target
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

.venv/installed: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit("Outturn needs Python 3.11 or newer; set PYTHON=/path/to/one") if sys.version_info < (3, 11) else None'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.txt
	@touch $@

.PHONY: install
install: .venv/installed ## make the virtual environment with the pinned dependencies

.PHONY: demo
demo: install ## start everything on 127.0.0.1 with a sample council, no account anywhere
	$(BIN)/python app.py demo

.PHONY: test
test: install ## formatting, lint, types and all tests, on SQLite, PostgreSQL and in Chromium
	@$(MAKE) --no-print-directory --jobs 2 lint suite

.PHONY: suite
suite: install ## all tests, without formatting, lint and types
	$(BIN)/pytest -m "not peer" --numprocesses auto --dist worksteal

.PHONY: fuzz
fuzz: install ## 100,000 texts that nobody meant: none may fail, or be answered as a question nobody asked
	$(BIN)/python -m tests.understanding.fuzz

.PHONY: peers
peers: install ## the quarter's story in two real clients: Agents Playground and a local Slack
	$(BIN)/python -m tests.peers.install
	$(BIN)/pytest -m peer tests/peers --numprocesses 2 --dist loadgroup

.PHONY: lint
lint: install ## formatting, lint and types only
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy .

.PHONY: benchmarks
benchmarks: install ## what must stay fast, each beside something else measured in the same run
	$(BIN)/python -m benchmarks.charts
	$(BIN)/python -m benchmarks.start
	$(BIN)/python -m benchmarks.ask
	$(BIN)/python -m benchmarks.collect

.PHONY: questions
questions: install ## how many conversations with councils unseen before are answered rightly
	$(BIN)/python -m benchmarks.questions

.PHONY: screenshots
screenshots: install ## the pictures in the README, taken from the demo
	$(BIN)/python -m docs.screenshots

.PHONY: lock
lock: ## pin every dependency again, with hashes
	$(BIN)/uv pip compile --quiet --extra development --generate-hashes --universal --python-version 3.11 \
		--no-header --no-emit-index-url --output-file requirements.txt pyproject.toml

.PHONY: clean
clean: ## remove the environment, the demo's database and everything made
	rm -rf .venv output outturn.db outturn.db-* demo.db demo.db-* tests/peers/node_modules
