class Log:
    def __init__(self):
        self.pieces = []

    def write(self, text):
        self.pieces.append(text)

    def flush(self):
        self.pieces.append('flushed')


log = Log()
print('a', 1, file=log)
print(file=log, flush=True)
print('b', end='', sep='-', file=log)
print(log.pieces)
