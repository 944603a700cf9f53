"""The seeds whose programs are known to differ, and why. One that differs no longer is reported too."""

DIFFER = {}
