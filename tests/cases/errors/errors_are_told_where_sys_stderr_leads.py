import io
import sys
import threading

usual = sys.stderr


class Instance:
    def __repr__(self):
        return "an instance"

    def __call__(self, *args):
        raise LookupError("called")


class Raises:
    __del__ = Instance()


sys.stderr = text = io.StringIO()
Raises()
thread = threading.Thread(target=Instance(), name="one")
thread.start()
thread.join()
sys.stderr = None
Raises()
sys.stderr = object()
Raises()
sys.stderr = usual
print([line for line in text.getvalue().splitlines() if not line.startswith(" ")])
sys.stderr = sys.stdout
raise ValueError("the end")
