#!/usr/bin/env python3
"""The labelled cases by their own scoring program: every number is found and hidden exactly, nothing else is touched."""

import os
import re
import subprocess
import sys

DATA = "tests/data/masking"
PROGRAM = os.path.join(os.environ["SEALDESK_BUILD"], "bin", "tests", "masking_lines")
report = subprocess.run([sys.executable, f"{DATA}/score.py", "--policy", "cvv", "--show", "10", f"{DATA}/dev.jsonl", "--", PROGRAM],
                        stdout=subprocess.PIPE, check=True, text=True).stdout
print(report)
for wanted in ("precision 1.0000", "recall 1.0000", "leaks 0", "false positives 0", "all-cases exact 1.0000"):
    if not re.search(re.escape(wanted), report):
        sys.exit(f"not {wanted}")
