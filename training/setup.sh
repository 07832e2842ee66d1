#!/usr/bin/env bash
# Makes training/.venv with what training needs, exactly as requirements.txt pins it. Python 3.11; 6 GB of disk, most of it
# libraries for graphics cards that PyTorch's package brings along and that training does not use.
set -euo pipefail
cd "$(dirname "$0")"
python3 -m venv .venv
.venv/bin/pip install --quiet --requirement requirements.txt
