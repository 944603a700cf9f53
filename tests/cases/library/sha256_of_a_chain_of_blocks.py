import hashlib
import json

chain = []
for n, data in enumerate(['first', 'second', 'third']):
    block = {'n': n, 'data': data, 'before': chain[-1]['hash'] if chain else '0' * 8}
    block['hash'] = hashlib.sha256(json.dumps(block, sort_keys=True).encode()).hexdigest()
    chain.append(block)
for block in chain:
    print(block['n'], block['hash'], block['before'][:8])
