import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    warnings.warn('one')
    warnings.warn('two', DeprecationWarning)
    print(len(caught), [(str(w.message), w.category.__name__, w.lineno) for w in caught])
warnings.warn('shown')
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    warnings.warn('hidden')
warnings.warn('shown again')
