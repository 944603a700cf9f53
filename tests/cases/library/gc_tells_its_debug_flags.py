import gc
import os

print(gc.get_debug(), gc.set_debug(gc.DEBUG_UNCOLLECTABLE), gc.get_debug(), gc.set_debug(0), gc.get_debug())
print(gc.freeze(), gc.unfreeze(), gc.garbage)
print(len(os.sched_getaffinity(0)) > 0)
