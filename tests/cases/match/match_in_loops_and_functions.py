def run(commands):
    position = 0
    for command in commands:
        match command.split():
            case ["go", ("left" | "right") as way]:
                position += 1 if way == "right" else -1
            case ["jump", steps]:
                position += int(steps)
            case ["skip"]:
                continue
            case ["stop"]:
                break
            case ["say", *words]:
                yield " ".join(words)
            case other:
                yield f"? {other}"
        yield position
    else:
        yield "end"


print(list(run(["go left", "jump 10", "skip", "say a b", "what", "go right"])))
print(list(run(["go right", "stop", "jump 3"])))


class Machine:
    state = "idle"

    def on(self, event):
        match (self.state, event):
            case "idle", "start":
                self.state = "running"
            case "running", ("pause" | "stop") as what:
                self.state = "idle" if what == "stop" else "paused"
            case state, event:
                raise ValueError(f"{event} in {state}")


machine = Machine()
for event in ("start", "pause", "start"):
    try:
        machine.on(event)
        print(machine.state)
    except ValueError as error:
        print(error)
