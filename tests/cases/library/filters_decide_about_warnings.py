import warnings

warnings.simplefilter('ignore')
warnings.warn('unheard')
warnings.simplefilter('error', UserWarning)
try:
    warnings.warn('an error')
except UserWarning as error:
    print('caught', error)
warnings.simplefilter('always')
for _ in range(2):
    warnings.warn('always')
warnings.filterwarnings('ignore', message='not.*')
warnings.warn('not this')
warnings.warn('but this')
warnings.simplefilter('once')
for _ in range(2):
    warnings.warn('once')
