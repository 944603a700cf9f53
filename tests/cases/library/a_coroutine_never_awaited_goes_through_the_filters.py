import warnings


async def work():
    pass


work()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    work()
    print(caught[0].message, caught[0].category)
warnings.simplefilter('ignore')
work()
