import warnings

for category in (UserWarning, RuntimeWarning, FutureWarning, SyntaxWarning, ImportWarning, ResourceWarning):
    warnings.warn(f'of {category.__name__}', category)
print(warnings.formatwarning('text', UserWarning, 'file.py', 7, 'line'))
