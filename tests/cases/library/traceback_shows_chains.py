import traceback

try:
    try:
        {}['key']
    except KeyError as error:
        raise RuntimeError('no such thing') from error
except RuntimeError as error:
    print(''.join(traceback.format_exception(error)))
    print(''.join(traceback.format_exception(error, chain=False)))
    described = traceback.TracebackException.from_exception(error)
    print(described, described.exc_type, len(described.stack), described.__cause__)
try:
    try:
        1 / 0
    finally:
        [][1]
except IndexError:
    print(traceback.format_exc())
