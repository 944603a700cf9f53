import sys


class Tee:
    def __init__(self, target):
        self.target = target
        self.seen = []

    def write(self, text):
        self.seen.append(text)
        return self.target.write(text.upper())

    def flush(self):
        pass


original = sys.stdout
sys.stdout = Tee(original)
print("hello", "there")
tee = sys.stdout
sys.stdout = original
print(tee.seen)
sys.stdout = None
print("nowhere")
sys.stdout = sys.__stdout__
print("back")
