from enum import *


class Light(Enum):
    RED = "stop"
    GREEN = "go"
    AMBER = "wait"


def act(light):
    match light:
        case Light.RED:
            return "halt"
        case Light.GREEN | Light.AMBER:
            return "move"
        case _:
            return "what?"


after = {Light.RED: Light.GREEN, Light.GREEN: Light.AMBER, Light.AMBER: Light.RED}
light = Light.RED
for _ in range(4):
    print(light.name, act(light), end="; ")
    light = after[light]
print(act(5), {light.name: light.value for light in Light}, Light["RED"] in {Light.RED})
