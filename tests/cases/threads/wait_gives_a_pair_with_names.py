import time
from concurrent.futures import ThreadPoolExecutor, wait

with ThreadPoolExecutor() as executor:
    result = wait([executor.submit(time.sleep, 1), executor.submit(time.sleep, 3)], timeout=2)
    print(type(result).__name__, len(result), len(result[0]), len(result.not_done))
    done, not_done = result
    print(done == result.done)
    print(wait([]))
