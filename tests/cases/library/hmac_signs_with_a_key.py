import hashlib
import hmac

print(hmac.new(b'key', b'message', hashlib.sha256).hexdigest(), hmac.new(b'k' * 100, b'm', 'md5').hexdigest())
signed = hmac.new(b'key', digestmod='sha1')
signed.update(b'in two ')
copy = signed.copy()
signed.update(b'parts')
print(signed.hexdigest() == hmac.new(b'key', b'in two parts', 'sha1').hexdigest(), copy.digest() == signed.digest(), signed.name)
print(hmac.compare_digest('a', 'a'), hmac.compare_digest(b'a', b'b'), hmac.digest(b'k', b'm', 'sha1'))
for wrong in (lambda: hmac.new('k', b'm', 'md5'), lambda: hmac.new(b'k', b'm'), lambda: hmac.compare_digest('é', 'a')):
    try:
        wrong()
    except TypeError as error:
        print(error)
