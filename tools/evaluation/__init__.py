# SPDX-License-Identifier: MIT
"""The parts of tools/evaluate.py: one module a task, and what they share."""
