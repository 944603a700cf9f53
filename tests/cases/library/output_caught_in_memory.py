import contextlib
import io
import sys

out, err = io.StringIO(), io.StringIO()
with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
    print('to out')
    print('to err', file=sys.stderr)
    sys.stdout.write('more')
print(repr(out.getvalue()), repr(err.getvalue()))
before, sys.stdout = sys.stdout, io.StringIO()
print('hidden')
caught, sys.stdout = sys.stdout.getvalue(), before
print('shown', caught.strip())
