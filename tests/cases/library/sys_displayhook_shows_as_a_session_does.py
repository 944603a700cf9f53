import builtins
import sys

sys.displayhook([1, 'é'])
print(builtins._)
sys.displayhook(None)
print(builtins._, sys.displayhook is sys.__displayhook__)
print(sys.implementation.name, sys.implementation.version[:3], sys.implementation.cache_tag, sys.implementation)
print(len(sys.builtin_module_names), 'math' in sys.builtin_module_names, sys.audit('an.event', 1))
print(hasattr(sys, 'nothing'))
