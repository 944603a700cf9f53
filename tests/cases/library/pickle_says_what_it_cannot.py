import pickle


def local():
    class Inner:
        pass
    return Inner()


for wrong in (lambda: pickle.dumps(lambda: 0), lambda: pickle.dumps(local()), lambda: pickle.dumps(x for x in []),
              lambda: pickle.dumps(pickle), lambda: pickle.loads(b'nope'), lambda: pickle.loads(b''), lambda: pickle.loads('x'),
              lambda: pickle.loads(b'\x80\x04\x95'), lambda: pickle.dumps(1, 9)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__module__, type(error).__name__, str(error).split(' at 0x')[0])
