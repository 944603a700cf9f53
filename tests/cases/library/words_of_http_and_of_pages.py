import html
from http import HTTPMethod, HTTPStatus

print(HTTPStatus.OK, repr(HTTPStatus.NOT_FOUND), HTTPStatus(404).phrase, HTTPStatus.OK == 200, HTTPMethod.GET)
print([status.name for status in HTTPStatus if 300 <= status < 304])
print(html.escape('<a href="x">\'&'), html.unescape('&lt;b&gt; &amp; &#39;&#x41; &quot;&copy; &eacute;'))
