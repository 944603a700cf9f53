"""The seeds whose programs are known to differ, and why. One that differs no longer is reported too."""

_HANDLES_OF_PYTHON_TASKS = (
    'the task of Python that names the handles keeps the frames of what it threw in a cycle, and with them an ended '
    'async generator, which is closed once more at shutdown; the task of C does not')

DIFFER = {
    39: _HANDLES_OF_PYTHON_TASKS,
    132: 'a sleep that a destroyed task was about to await is warned of here, and not in CPython',
    155: 'an async generator in a cycle with the frame of the library that left it is finalized here when the task ends',
    233: _HANDLES_OF_PYTHON_TASKS,
}
