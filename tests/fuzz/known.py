"""The seeds whose programs are known to differ, and why. One that differs no longer is reported too."""

_HANDLES_OF_PYTHON_TASKS = (
    'the task of Python that names the handles keeps the frames of what it threw in a cycle, and with them an ended '
    'async generator, which is closed once more at shutdown; the task of C does not')

DIFFER = {
}
