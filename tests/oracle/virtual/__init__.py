"""The virtual world in which the oracle runs a program. Import order matters: see program.py."""
